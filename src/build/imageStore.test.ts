import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../base/digest.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { openImageStore } from './imageStore.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><path d="M0 0h3"/></svg>';
const order = {
  file: 'map.svg',
  digest: digestOf(drawing).slice(0, 8),
  rendition: { width: 3, height: 2, format: 'png' },
} as const;

test('what was altered, cut or never finished is made anew, and all where they are made in another way', async () => {
  const root = await temporaryFolder({
    'content/map.svg': drawing,
    'files/half.png': 'half a pict',
  });
  const open = (maker = 'sharp') => openImageStore(root, join(root, 'content'), maker);
  const files = join(root, 'files');
  const first = await open();
  expect(await readdir(files)).toEqual([]);
  const names = ['altered.png', 'cut.png', 'good.png'];
  for (const name of [...names, ...names]) first.make(name, order);
  const paths = await first.finish();
  expect([...paths.keys()]).toEqual(names);
  expect((await readdir(files)).toSorted()).toEqual(names);
  await writeFile(join(files, 'altered.png'), 'a pictUre');
  await writeFile(join(files, 'cut.png'), '');
  const second = await open();
  expect(await readdir(files)).toEqual(['good.png']);
  second.make('cut.png', order);
  await second.finish();
  await open();
  expect((await readdir(files)).toSorted()).toEqual(['cut.png', 'good.png']);
  await open('sharp with other settings');
  expect(await readdir(files)).toEqual([]);
});

test('an image that cannot be made is told when all are waited for, after those that can', async () => {
  const root = await temporaryFolder({ 'content/map.svg': drawing });
  const store = await openImageStore(root, join(root, 'content'), 'sharp');
  store.make('lost.png', { ...order, file: 'lost.svg' });
  store.make('good.png', order);
  await expect(store.finish()).rejects.toThrow('lost.svg');
});

test.each([-1, Infinity])(
  'an image that was changed since the newsroom was read is not made under the name of what it was (%d)',
  async (most) => {
    const root = await temporaryFolder({ 'content/map.svg': drawing.replace('M0 0h3', 'M0 0v2') });
    const open = () => openImageStore(join(root, 'kept'), join(root, 'content'), 'sharp', most);
    const store = await open();
    store.make('map.png', order);
    await expect(store.finish()).rejects.toThrow('map.svg was changed while the site was built.');
    store.end();
    await open();
    expect(await readdir(join(root, 'kept/files'))).toEqual([]);
  },
);

test('where many wait, a process of its own makes the same, and tells of the same faults', async () => {
  const root = await temporaryFolder({ 'content/map.svg': drawing });
  const open = (dir: string, most: number) =>
    openImageStore(join(root, dir), join(root, 'content'), 'sharp', most);
  const orders = Array.from({ length: 6 }, (_, at) => [`${at}.png`, order] as const);
  const made: Buffer[][] = [];
  for (const most of [-1, Infinity]) {
    const store = await open(String(most), most);
    for (const [name, each] of orders) store.make(name, each);
    const paths = await store.finish();
    made.push(await Promise.all([...paths.values()].map((path) => readFile(path))));
  }
  expect(made[0]).toHaveLength(6);
  expect(made[0]).toEqual(made[1]);
  const failing = await open('failing', -1);
  for (const [name, each] of orders) failing.make(name, { ...each, file: 'lost.svg' });
  await expect(failing.finish()).rejects.toThrow('lost.svg');
  failing.end();
});

test.each([-1, Infinity])(
  'what the disk refuses is told as such, with the place (%d)',
  async (most) => {
    const root = await temporaryFolder({ 'content/map.svg': drawing });
    const store = await openImageStore(root, join(root, 'content'), 'sharp', most);
    const files = join(root, 'files');
    await rm(files, { recursive: true });
    for (const name of ['one.png', 'two.png']) store.make(name, order);
    await expect(store.finish()).rejects.toMatchObject({
      code: 'ENOENT',
      path: expect.stringContaining(files),
    });
    store.end();
  },
);

test('a process that ends at work is told with the image that it made', async () => {
  const root = await temporaryFolder({ 'content/map.svg': drawing });
  const store = await openImageStore(root, join(root, 'content'), 'sharp', -1);
  for (let at = 0; at < 9; at++) store.make(`${at}.png`, order);
  store.end();
  await expect(store.finish()).rejects.toThrow(
    /^The image \d\.png of map\.svg could not be made\. Its process ended with 0\.$/,
  );
});
