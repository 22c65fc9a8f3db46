import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { plainColours } from './card.ts';
import { drawingPicture } from './drawingPicture.ts';
import { inlineDrawing } from './inlineDrawing.ts';
import { letterDrawing } from './lettering/letterDrawing.ts';
import { readInlineDrawing } from './readInlineDrawing.ts';

async function drawn(inside: string) {
  const folder = await mkdtemp(join(tmpdir(), 'drawing-'));
  const file = join(folder, 'a.svg');
  await writeFile(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 20">${inside}</svg>`,
  );
  const read = await readInlineDrawing(file);
  await rm(folder, { recursive: true });
  if ('what' in read) throw new Error(read.what);
  return inlineDrawing(read.root, 'd1');
}

async function page(inside: string): Promise<string> {
  const html = toHtml((await drawn(inside)).root, { space: 'svg' });
  return html.replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

test('ids are the drawing’s own, and what points to them follows', async () => {
  expect(
    await page(
      '<defs><linearGradient id="a"/><path id="b" d="M0 0h9"/></defs><path fill="url(#a)" d="M0 0h9"/><use href="#b"/>',
    ),
  ).toBe(
    '<defs><linearGradient id="d1-a"></linearGradient><path id="d1-b" d="M0 0h9"></path></defs>' +
      '<path fill="url(#d1-a)" d="M0 0h9"></path><use href="#d1-b"></use>',
  );
});

test('classes are those of the page, and nothing brings a style, a script or a picture', async () => {
  expect(
    await page(
      '<style>*{fill:red}</style><script>a()</script><image href="data:image/png;base64,AA"/>' +
        '<g class="ink story" style="fill:red" onclick="a()"><text x="1" y="9" font-size="12px">A <tspan class="signal">B</tspan></text></g>',
    ),
  ).toBe(
    '<g class="drawing__ink"><text x="1" y="9" font-size="12">A <tspan class="drawing__signal">B</tspan></text></g>',
  );
});

test('as a picture it has fixed colours, a margin, and outlines for letters', async () => {
  const drawing = await drawn('<text x="4" y="12" class="signal" transform="rotate(3)">A</text>');
  const { root, width, height } = drawingPicture(drawing, plainColours);
  expect([width, height]).toEqual([1360, 480]);
  const svg = await letterDrawing({ root, writing: { language: 'en', direction: 'ltr' } });
  expect(svg).toContain('viewBox="-2 -2 68 24"');
  expect(svg).toContain(`.drawing__signal{fill:${plainColours.signal}}`);
  expect(svg).toMatch(/<g transform="rotate\(3\)" class="drawing__signal"><path/);
  expect(svg).not.toContain('<text');
});
