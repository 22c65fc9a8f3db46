import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { drawIcon, isDrawn, siteIcons } from './siteIcons.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#98301c" d="M0 0h8v8H0z"/></svg>';

async function publicDir(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('a mark is enough for all icons', async () => {
  const folder = await publicDir({ 'favicon.svg': mark });
  expect([...siteIcons(folder)]).toEqual(['favicon.svg', 'favicon.ico', 'icon.png']);
  expect(isDrawn('favicon.ico', folder)).toBe(true);
  expect(isDrawn('icon.png', folder)).toBe(true);
});

test('an icon that the newsroom has is not drawn', async () => {
  const folder = await publicDir({ 'favicon.svg': mark, 'favicon.ico': 'own' });
  expect(siteIcons(folder)).toContain('favicon.ico');
  expect(isDrawn('favicon.ico', folder)).toBe(false);
  expect(isDrawn('icon.png', folder)).toBe(true);
});

test('without a mark there are the icons that the newsroom has', async () => {
  const folder = await publicDir({ 'icon.png': 'own' });
  expect([...siteIcons(folder)]).toEqual(['icon.png']);
  expect(isDrawn('icon.png', folder)).toBe(false);
  expect(siteIcons(join(folder, 'nowhere')).size).toBe(0);
});

test('a feed’s icon is a large square in the mark’s colours', async () => {
  const icon = sharp(await drawIcon('icon.png', await publicDir({ 'favicon.svg': mark })));
  expect(await icon.metadata()).toMatchObject({ format: 'png', width: 512, height: 512 });
  expect([...(await icon.resize(1).removeAlpha().raw().toBuffer())]).toEqual([0x98, 0x30, 0x1c]);
});

test.each([
  ['a wide mark', mark.replace('0 0 8 8', '0 0 16 8')],
  ['a mark of many pixels', mark.replace('viewBox', 'width="3000" height="3000" viewBox')],
])('%s becomes a square', async (_, drawing) => {
  const icon = sharp(await drawIcon('icon.png', await publicDir({ 'favicon.svg': drawing })));
  expect(await icon.metadata()).toMatchObject({ width: 512, height: 512 });
});

test('favicon.ico holds the mark in three sizes', async () => {
  const folder = await publicDir({});
  await copyFile(new URL('../../public/favicon.svg', import.meta.url), join(folder, 'favicon.svg'));
  const ico = await drawIcon('favicon.ico', folder);
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
