import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { drawIcon, type IconSources, isDrawn, siteIcons } from './siteIcons.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#98301c" d="M0 0h8v8H0z"/></svg>';

const drawn = ['favicon.ico', 'icon.png', 'apple-touch-icon.png', 'icon-maskable.png'];

async function folderWith(
  files: Readonly<Record<string, string>>,
): Promise<IconSources & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const copied = Object.keys(files).map((name) => [`/${name}`, join(folder, name)] as const);
  return { folder, copied: new Map(copied), icon: undefined, paper: '#fbf9f4', name: 'The Gauge' };
}

test('a mark is enough for all icons', async () => {
  const folder = await folderWith({ 'favicon.svg': mark });
  expect([...siteIcons(folder)]).toEqual(['favicon.svg', ...drawn]);
  expect(isDrawn('favicon.ico', folder)).toBe(true);
  expect(isDrawn('icon.png', folder)).toBe(true);
});

test('an icon that the newsroom has is not drawn', async () => {
  const folder = await folderWith({ 'favicon.svg': mark, 'favicon.ico': 'own' });
  expect(siteIcons(folder)).toContain('favicon.ico');
  expect(isDrawn('favicon.ico', folder)).toBe(false);
  expect(isDrawn('icon.png', folder)).toBe(true);
});

test('without a mark browsers get the initials, and nothing is made of them', async () => {
  const folder = await folderWith({ 'icon.png': 'own' });
  expect([...siteIcons(folder)]).toEqual(['favicon.svg', 'icon.png']);
  expect(isDrawn('icon.png', folder)).toBe(false);
  expect(String(await drawIcon('favicon.svg', folder))).toContain('>TG</text>');
  const nowhere = { ...folder, copied: new Map<string, string>() };
  expect([...siteIcons(nowhere)]).toEqual(['favicon.svg']);
});

test('the image that publication.yaml names is the mark, unless a file stands in its place', async () => {
  const folder = await folderWith({ 'mark.svg': mark });
  const icon = join(folder.folder, 'mark.svg');
  expect([...siteIcons({ ...folder, icon })]).toEqual(['favicon.svg', ...drawn]);
  expect(String(await drawIcon('favicon.svg', { ...folder, icon }))).toContain('#98301c');
  const own = await folderWith({ 'favicon.svg': mark.replace('98301c', '000') });
  expect(isDrawn('favicon.svg', { ...own, icon })).toBe(false);
  const png = await sharp(await drawIcon('icon.png', { ...own, icon }))
    .resize(1)
    .raw()
    .toBuffer();
  expect([...png.subarray(0, 3)]).toEqual([0, 0, 0]);
});

test('a PNG is enough for the icons that are none', async () => {
  const folder = await folderWith({});
  const icon = join(folder.folder, 'mark.png');
  await writeFile(icon, await sharp(Buffer.from(mark)).png().toBuffer());
  expect([...siteIcons({ ...folder, icon })]).toEqual(drawn);
  expect(await sharp(await drawIcon('icon.png', { ...folder, icon })).metadata()).toMatchObject({
    width: 512,
  });
});

test('a feed’s icon is a large square in the mark’s colours', async () => {
  const icon = sharp(await drawIcon('icon.png', await folderWith({ 'favicon.svg': mark })));
  expect(await icon.metadata()).toMatchObject({ format: 'png', width: 512, height: 512 });
  expect([...(await icon.resize(1).removeAlpha().raw().toBuffer())]).toEqual([0x98, 0x30, 0x1c]);
});

test.each([
  ['a wide mark', mark.replace('0 0 8 8', '0 0 16 8')],
  ['a mark of many pixels', mark.replace('viewBox', 'width="3000" height="3000" viewBox')],
])('%s becomes a square', async (_, drawing) => {
  const icon = sharp(await drawIcon('icon.png', await folderWith({ 'favicon.svg': drawing })));
  expect(await icon.metadata()).toMatchObject({ width: 512, height: 512 });
});

test('favicon.ico holds the mark in three sizes', async () => {
  const ico = Buffer.from(await drawIcon('favicon.ico', await folderWith({ 'favicon.svg': mark })));
  // Reserved, the type of an icon, and how many images: as Windows wants it.
  expect([0, 2, 4].map((place) => ico.readUInt16LE(place))).toEqual([0, 1, 3]);
  for (const [index, size] of [16, 32, 64].entries()) {
    const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
    expect([...entry.subarray(0, 2)]).toEqual([size, size]);
    const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
    const image = sharp(ico.subarray(offset, offset + length));
    expect(await image.metadata()).toMatchObject({ format: 'png', width: size, height: size });
    if (index === 2) expect(offset + length).toBe(ico.length);
  }
});

test.each([
  ['apple-touch-icon.png', 180, 0.9],
  ['icon-maskable.png', 512, 0.7],
] as const)('%s shows the whole mark on the colour of the page', async (name, size, edge) => {
  const folder = await folderWith({ 'favicon.svg': mark });
  const icon = sharp(await drawIcon(name, { ...folder, paper: 'oklch(1 0 0)' }));
  expect(await icon.metadata()).toMatchObject({ width: size, height: size, hasAlpha: false });
  const { data } = await icon.raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [
    ...data.subarray(3 * (y * size + x), 3 * (y * size + x) + 3),
  ];
  const outside = Math.round((size * (1 + edge)) / 2);
  expect(at(0, 0)).toEqual([255, 255, 255]);
  // A phone may cut a circle of four fifths, which has to hold the corners of a square mark.
  expect(at(outside, outside)).toEqual([255, 255, 255]);
  expect(at(size / 2, size / 2)).toEqual([0x98, 0x30, 0x1c]);
});
