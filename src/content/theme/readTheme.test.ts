import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { onePixel } from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readTheme } from './readTheme.ts';
import { themeTokens } from './themeTokens.ts';

async function read(css: string, files: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder({ 'theme.css': css, ...files });
  await mkdir(join(folder, 'look'));
  await writeFile(join(folder, 'look/paper.png'), onePixel);
  const { value, problems } = readTheme(folder);
  return { theme: value, words: describeProblems(problems) };
}

test('a newsroom may do without', async () => {
  expect(readTheme(await temporaryFolder({}))).toMatchObject({ value: undefined, problems: [] });
});

test('tokens, rules and words of its own', async () => {
  const { theme, words } = await read(
    ':root { --paper: light-dark(#fff, var(--night)); --night: #001; } h1 { color: var(--ink) }',
  );
  expect(words).toBe('');
  expect(theme).toMatchObject({
    paper: { light: '#fff', dark: '#001' },
    replaced: [],
    ahead: [],
    files: {},
    tokensCss: ':root{--paper:light-dark(#fff,var(--night));--night:#001}',
  });
});

test('the name changes with what is in it, and with nothing else', async () => {
  const name = async (css: string) => (await read(css)).theme?.name;
  expect(await name(':root{--rule:red}')).toBe(await name(':root { --rule: red }'));
  expect(await name(':root{--rule:red}')).not.toBe(await name(':root{--rule:blue}'));
  expect(await name('a{b:c}')).toMatch(/^theme\.[\w-]{8}\.css$/);
});

test('files of the newsroom are published under names that change with them', async () => {
  const { theme, words } = await read(
    "@font-face { font-family: Quay; src: url('fonts/quay.woff2') } :root { --serif: Quay } body { background: url(./look/paper.png) }",
    { 'fonts/quay.woff2': 'a typeface' },
  );
  expect(words).toBe('');
  const names = Object.keys(theme?.files ?? {});
  expect(names).toEqual([
    expect.stringMatching(/^quay\.[\w-]{8}\.woff2$/),
    expect.stringMatching(/^paper\.[\w-]{8}\.png$/),
  ]);
  for (const name of names) expect(theme?.css).toContain(`url(${name})`);
  expect(theme?.ahead).toEqual(names.slice(0, 1));
  expect(theme?.replaced).toEqual(['--serif']);
});

test('a typeface of npm comes with the newsroom’s pages', async () => {
  const { theme, words } = await read(
    ":root { --serif: '@fontsource-variable/source-serif-4', serif; --sans: '@fontsource/sofia-sans-semi-condensed' }",
  );
  expect(words).toBe('');
  expect(theme?.replaced).toEqual(['--serif', '--sans']);
  expect(theme?.css).toContain(':root{--serif:"Source Serif 4 Variable",serif;');
  expect(theme?.css).not.toContain('swap');
  const files = Object.keys(theme?.files ?? {});
  expect(files.filter((name) => !name.endsWith('.woff2'))).toEqual([]);
  expect(files.filter((name) => name.includes('wght-italic')).length).toBeGreaterThan(0);
  expect(theme?.ahead.map((name) => name.replace(/\..*/, ''))).toEqual([
    'source-serif-4-latin-wght-normal',
    'sofia-sans-semi-condensed-latin-400-normal',
    'sofia-sans-semi-condensed-latin-700-normal',
  ]);
});

test('a typeface that is not there', async () => {
  const { words, theme } = await read(
    ":root {\n  --serif: '@fontsource-variable/sorce-serif-4';\n  --sans: '@fontsource/archivo';\n}",
  );
  expect(theme).toBeUndefined();
  expect(words).toMatchInlineSnapshot(`
    "theme.css:2:12
      The typeface is not installed.
      found  @fontsource-variable/sorce-serif-4
      do     Did you mean "@fontsource-variable/source-serif-4"? Else type: npm install @fontsource-variable/sorce-serif-4

    theme.css:3:11
      The typeface is not installed.
      found  @fontsource/archivo
      do     Type: npm install @fontsource/archivo

    2 problems in 1 file."
  `);
});

test('what names another site, or a file elsewhere', async () => {
  const addresses = [
    'url(https://tracker.example/x.png)',
    'url(//tracker.example/x.png)',
    'url(../x.png)',
    'url(/etc/x.png)',
    'url(look/papr.png)',
    'url(theme.css)',
    'image-set("https://tracker.example/x.png" 1x)',
    'url(data:image/png;base64,AA==)',
  ];
  const css = addresses.map((address) => `a { background: ${address} }`).join('\n');
  expect((await read(css)).words).toMatchInlineSnapshot(`
    "theme.css:1:17
      A theme takes nothing from another site, which would learn of every reader.
      found  https://tracker.example/x.png
      do     Save the file in the content folder, and write its path from there.

    theme.css:2:17
      A theme takes nothing from another site, which would learn of every reader.
      found  //tracker.example/x.png
      do     Save the file in the content folder, and write its path from there.

    theme.css:3:17
      The file is outside the content folder.
      found  ../x.png
      do     Save it in the content folder, and write its path from there, like fonts/text.woff2.

    theme.css:4:17
      The file is outside the content folder.
      found  /etc/x.png
      do     Save it in the content folder, and write its path from there, like fonts/text.woff2.

    theme.css:5:17
      The file is missing.
      found  look/papr.png
      do     Did you mean "./look/paper.png"?

    theme.css:6:17
      The file’s name does not end as a typeface’s or an image’s does.
      found  theme.css
      do     Save it with .woff2, .woff, .svg, .png, .jpg, .webp or .avif.

    theme.css:7:17
      An address is written as a plain text here.
      found  image-set()
      do     Write it as url(…).

    7 problems in 1 file."
  `);
});

test.each([
  String.raw`@im\70ort "https://tracker.example/x.css";`,
  '@import url(x.css);',
  '@media print { @import "x.css"; }',
  String.raw`a { background: im\61ge-set("https://tracker.example/x.png" 1x) }`,
  String.raw`a { background: u\72l(https://tracker.example/x.png) }`,
  ':root { --night: url(https://tracker.example/x.png) } a { background: var(--night) }',
  'a { background: src("https://tracker.example/x.png") }',
  'a { b: {} url(https://tracker.example/x.png) }',
  '@font-face { font-family: Q; src: url("https://tracker.example/q.woff2") }',
])('no theme holds %s', async (css) => {
  const { theme, words } = await read(css);
  expect(words).not.toBe('');
  expect(theme).toBeUndefined();
});

test.each([
  'red (',
  'url(var((a: b)',
  '*/light-dark(rgb(1 2 3)',
  'calc(1px + var(url(<!--',
  'url(]!important)[:x',
])('a token of %s is told, and what asks for its colour goes on', async (value) => {
  const { words } = await read(`:root { --ink: ${value} }`);
  expect(words).toMatch(/^theme\.css:1:/);
});

test('what is no CSS, no token and no colour', async () => {
  const { words } = await read(
    ':root {\n  --papre: #fff;\n  --shade: 3px;\n  --ink: blck;\n  --muted: light-dark(#444, #12345);\n  --rule: var(--rule);\n}\na {\n  color red;\n}\n@media print {\n  b { color: red; }\n',
  );
  expect(words).toMatchInlineSnapshot(`
    "theme.css:2:3
      There is no token of this name, and nothing in the theme uses it.
      found  --papre
      do     Did you mean "--paper"?

    theme.css:3:3
      There is no token of this name, and nothing in the theme uses it.
      found  --shade
      do     Remove it, or use one that src/content/own-newsroom.md lists.

    theme.css:4:3
      The token --ink is no colour.
      found  blck
      do     Write one of CSS, like #98301c, or light-dark(#98301c, #f0936f) for day and night.

    theme.css:5:3
      The token --muted is no colour.
      found  #12345
      do     Write one of CSS, like #98301c, or light-dark(#98301c, #f0936f) for day and night.

    theme.css:6:3
      The token --rule is no colour.
      found  --rule:
      do     Write one of CSS, like #98301c, or light-dark(#98301c, #f0936f) for day and night.

    theme.css:9:9
      This is no CSS.
      found  red;
      do     Look for a missing colon, semicolon or brace here or in the line above.

    theme.css:11:14
      This brace is not closed.
      do     Write a } where its rules end.

    7 problems in 1 file."
  `);
});

test('every token that a theme may set is one that pages are drawn by', async () => {
  const own = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const declared = new Set(own.match(/--[\w-]+(?=:)/g));
  expect([...declared].toSorted()).toEqual(Object.keys(themeTokens).toSorted());
});
