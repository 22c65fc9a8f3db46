import { basename, join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  newsroomFolder,
  onePixel,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { editionOf } from '../editionOf.ts';
import { readNewsroom } from '../readNewsroom.ts';

const tag = `Text.\n\n<Drawing\n  src="./lock.svg"\n  alt="A lock."\n  credit="The desk"\n/>`;
const withNarrow = tag.replace('  alt', '  narrow="./narrow.svg"\n  alt');

function drawing(inside: string, width = 640): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 200">${inside}</svg>`;
}

async function folderOf(body: string, files: Readonly<Record<string, string | Uint8Array>>) {
  return newsroomFolder({
    [storyFile]: storyText({}, body),
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => [`stories/2025/06/${name}`, file]),
    ),
  });
}

async function told(body: string, files: Readonly<Record<string, string | Uint8Array>>) {
  return describeProblems((await readNewsroom(await folderOf(body, files))).problems);
}

/** What is wrong with a drawing that serves all widths, without its place. */
async function faults(inside: string): Promise<(string | undefined)[]> {
  const folder = await folderOf(tag, { 'lock.svg': drawing(inside, 288) });
  return (await readNewsroom(folder)).problems.flatMap(({ what, found }) => [what, found]);
}

/** Where something is wrong with a drawing's file. */
async function places(file: string | Uint8Array): Promise<string[]> {
  const { problems } = await readNewsroom(await folderOf(tag, { 'lock.svg': file }));
  return problems.map(({ file: name, line, column }) => `${basename(name)}:${line}:${column}`);
}

test('a drawing in classes of the page, with letters large enough where it is shown, is good', async () => {
  const wide = drawing(
    '<text font-size="15" class="muted">Gate</text><path class="line" d="M0 0h9"/>',
  );
  const narrow = drawing(
    '<g font-size="14"><text>Gate <tspan class="ink">1</tspan></text></g>',
    320,
  );
  expect(await told(withNarrow, { 'lock.svg': wide, 'narrow.svg': narrow })).toBe('');
  expect(
    await faults('<defs><clipPath id="a"><path d="M0 0h9v9z"/></clipPath></defs><text>A</text>'),
  ).toEqual([]);
});

test('letters that are too small are told at the file that holds them, with the size that they need', async () => {
  const text = '<text font-size="14">Gate</text>';
  expect(await told(tag, { 'lock.svg': drawing(text) })).toMatchInlineSnapshot(`
    "stories/2025/06/lock.svg:1:63
      Text of the drawing is 6.3 pixels high where it is shown 288 pixels wide; less than 12 is hard to read.
      found  Gate
      do     Give it a font-size of 27 or more; or name a drawing for phones as "narrow".

    1 problem in 1 file."
  `);
  expect(await told(withNarrow, { 'lock.svg': drawing(text), 'narrow.svg': drawing(text, 340) }))
    .toMatchInlineSnapshot(`
      "stories/2025/06/lock.svg:1:63
        Text of the drawing is 11.5 pixels high where it is shown 528 pixels wide; less than 12 is hard to read.
        found  Gate
        do     Give it a font-size of 15 or more.

      stories/2025/06/narrow.svg:1:63
        Text of the drawing is 11.9 pixels high where it is shown 288 pixels wide; less than 12 is hard to read.
        found  Gate
        do     Give it a font-size of 15 or more.

      2 problems in 2 files."
    `);
});

test.each([
  '<g transform="scale(.5)"><text font-size="20">A</text></g>',
  '<g transform="matrix(.5 0 0 .5 0 0)"><text font-size="20">A</text></g>',
  '<g font-size="11"><text>A</text></g>',
  '<text>A<tspan font-size="11px">A</tspan></text>',
])('letters are as small as what they stand in makes them: %s', async (inside) => {
  expect(await faults(inside)).toEqual([
    expect.stringMatching(/^Text of the drawing is 1[01]/),
    'A',
  ]);
});

test.each([
  [
    '<text style="font-size:3px">A</text>',
    'The drawing brings its own style, which a page does not allow.',
  ],
  [
    '<style>text{fill:red}</style>',
    'The drawing brings its own style, which a page does not allow.',
  ],
  [
    '<path fill="#000" d="M0 0h9v9z"/>',
    'The drawing has a colour of its own, which stays the same by night.',
  ],
  ['<path class="red" d="M0 0h9v9z"/>', 'A drawing has no class of this name.'],
  ['<text font-size="2em">A</text>', 'The font-size of this text is no plain number.'],
  ['<text>A<tspan x="9">B</tspan></text>', 'A part of a text stands at a place of its own.'],
  ['<image width="9" height="9"/>', 'The drawing holds <image>, which is not drawn in a page.'],
  [
    `<path d="M0 0${'h1'.repeat(16_000)}"/>`,
    'The drawing is larger than 30 kB, which each page with it would be sent.',
  ],
])('what a page cannot draw is told: %.40s', async (inside, what) => {
  expect(await faults(inside)).toEqual([what, expect.any(String)]);
});

const faulty = `<?xml version="1.0"?>
<!-- <path style="stop"/> -->
<!DOCTYPE svg [<!ENTITY grey "#999">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 288 99">
  <metadata><path fill="#000"/></metadata>
  <script><![CDATA[<path fill="#000"/>]]></script>
  <desc>fill="red" > style</desc>
  <s:g><path d="M0 0h9"
    stroke = '&grey;'/></s:g>
  <text class="ink">Gate</text><text
    font-size="8"
    class="inc">Gate</text>
  <style>text{fill:red}</style>
  <text>One<tspan dx="2">two</tspan></text>
</svg>
`;

test('what is wrong in a drawing is told at its own line, whatever stands before it', async () => {
  const own = [
    'lock.svg:9:5',
    'lock.svg:12:5',
    'lock.svg:10:32',
    'lock.svg:13:3',
    'lock.svg:14:12',
  ];
  expect(await places(faulty)).toEqual(own);
  expect(await places(Buffer.from(`\ufeff${faulty}`, 'utf16le'))).toEqual(own);
  expect(await places(faulty.replaceAll('\n', '\r\n'))).toEqual(own);
});

test('a drawing that says its size alone is judged by it', async () => {
  const sized = drawing('<text font-size="14">Gate</text>').replace(
    'viewBox="0 0 640 200"',
    'width="640" height="200"',
  );
  expect(await places(sized)).toEqual(['lock.svg:1:66']);
});

test('a drawing whose root says more than a page can take is told where it begins', async () => {
  const long = drawing('').replace('<svg', `<svg aria-label="${'A lock. '.repeat(120)}"`);
  expect(await places(`\n${long}`)).toEqual(['lock.svg:2:1']);
});

test('what is wrong in a drawing is told once, however many texts show it', async () => {
  const file = drawing('<path fill="red" d="M0 0h9v9z"/>');
  expect(await told(`${tag}\n\n${tag}`, { 'lock.svg': file })).toContain(
    '\n\n1 problem in 1 file.',
  );
});

test('what is missing, or is none, is told at its attribute', async () => {
  expect(await told(withNarrow, { 'lock.svg': onePixel })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:12:3
      The file is no drawing in SVG.
      found  ./lock.svg
      do     Save the drawing as SVG; or show the picture with <Figure>.

    stories/2025/06/first.mdx:13:3
      The image is missing.
      found  ./narrow.svg
      do     Save it there, or correct the path; small and capital letters differ.

    2 problems in 1 file."
  `);
  expect(await told(tag.replace('  alt="A lock."\n', ''), { 'lock.svg': drawing('') }))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:1
      <Drawing> lacks "alt".
      found  <Drawing>
      do     Write alt="…": what the drawing shows, for those who do not see it.

    1 problem in 1 file."
  `);
});

test('a drawing in a text that holds code is judged as any other, from what stands in quotes', async () => {
  const code = 'export const a = 1;\n\n';
  expect(await told(`${code}${tag}`, { 'lock.svg': drawing('') })).toBe('');
  expect(await told(`${code}${tag}`, { 'lock.svg': '<svg' })).toContain('lock.svg');
  expect(await told(`${code}${tag.replace('"A lock."', '{a}')}`, { 'lock.svg': drawing('') }))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:15:3
      The "alt" of <Drawing> is code.
      found  alt={
      do     What it shows is checked before any code runs. Write alt="…": what the drawing shows, for those who do not see it.

    1 problem in 1 file."
  `);
});

test('what a story is made of changes with its drawing', async () => {
  const folder = await folderOf(tag, { 'lock.svg': drawing('') });
  const dataOf = async () => {
    const { newsroom } = await readNewsroom(folder);
    return editionOf(newsroom, folder, '/', false).stories[0]?.data;
  };
  const before = await dataOf();
  expect(await dataOf()).toEqual(before);
  await writeFile(
    join(folder.contentDir, 'stories/2025/06/lock.svg'),
    drawing('<path d="M0 0h9v9z"/>'),
  );
  expect(await dataOf()).not.toEqual(before);
});
