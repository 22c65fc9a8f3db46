import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newsroomFolder } from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { weakContrast } from './weakContrast.ts';

const look = async (css: string | null) =>
  lookAtNewsroom(weakContrast, await newsroomFolder({ 'theme.css': css }));

test('no theme, and one that says nothing of colours', async () => {
  expect(await look(null)).toEqual([]);
  expect(await look(':root { --measure: 30rem }')).toEqual([]);
});

test('what is too near to its background, by day and by night', async () => {
  expect(await look(':root {\n  --muted: light-dark(#888, #aaa396);\n  --ink: #1b1a17;\n}'))
    .toMatchInlineSnapshot(`
      [
        "theme.css:2:3 --muted on --paper has a contrast of 3.36 by day, where 4.5 is the least. | #888 on #fbf9f4",
        "theme.css:2:3 --muted on --tint has a contrast of 3.03 by day, where 4.5 is the least. | #888 on #f2ede1",
        "theme.css:3:3 --ink on --paper has a contrast of 1.05 by night, where 4.5 is the least. | #1b1a17 on #15140f",
        "theme.css:3:3 --ink on --tint has a contrast of 1.04 by night, where 4.5 is the least. | #1b1a17 on #201e18",
        "theme.css:3:3 --ink on --marked has a contrast of 1.87 by night, where 4.5 is the least. | #1b1a17 on #5b4314",
      ]
    `);
});

test.each([
  // 4.48 and 4.54 to 1: WCAG rounds nothing up.
  ['#777', true],
  ['#767676', false],
])('the limit is kept: %s on white', async (ink, isWeak) => {
  const others = '--tint: #fff; --marked: #fff; --muted: #000; --signal: #000; --paper: #fff;';
  const found = await look(`:root { color-scheme: light; ${others} --ink: ${ink} }`);
  expect(found.some((text) => text.includes('--ink on --paper'))).toBe(isWeak);
});

test('a night in a media query, colours by other names and in other spaces', async () => {
  const night =
    '@media (prefers-color-scheme: dark) { :root { --paper: var(--deep); --deep: #333 } }';
  const found = await look(`:root { --ink: oklch(30% 0 0) } ${night}`);
  expect(found.filter((text) => text.includes('--ink on --paper'))).toEqual([
    expect.stringContaining('by night'),
  ]);
});

test('the themes that come with the generator are readable', async () => {
  for (const name of ['harbour', 'broadsheet']) {
    const file = new URL(`../../../tools/newsrooms/themes/${name}.css`, import.meta.url);
    expect(await look(await readFile(file, 'utf8'))).toEqual([]);
  }
});
