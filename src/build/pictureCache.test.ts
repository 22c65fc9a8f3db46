import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { openPictureCache } from './pictureCache.ts';

test('a picture that was altered, cut or never marked is taken away', async () => {
  const root = await temporaryFolder({ 'pictures/unmarked.avif': 'half a pict' });
  const folder = join(root, 'pictures');
  const open = (maker = 'sharp') => openPictureCache(folder, join(root, 'fingerprints'), maker);
  const first = await open();
  expect(await readdir(folder)).toEqual([]);
  for (const name of ['good', 'altered', 'cut']) {
    await writeFile(join(folder, `${name}.avif`), 'a picture');
  }
  await first.record();
  await writeFile(join(folder, 'altered.avif'), 'a pictUre');
  await writeFile(join(folder, 'cut.avif'), 'a pict');
  await (await open()).record();
  await open();
  expect(await readdir(folder)).toEqual(['good.avif']);
  await open('sharp with other settings');
  expect(await readdir(folder)).toEqual([]);
});
