import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { openStoryCache } from './storyCache.ts';

const facts = { width: 640, height: 480, format: 'png', digest: 'abc' } as const;

test('a picture is known until anyone writes to it, no story shows it, or other code reads it', async () => {
  const folder = await temporaryFolder({});
  const open = (reader = 'this code') => openStoryCache(join(folder, 'memory'), folder, reader);
  const first = await open();
  expect(first.images.recognise('map.png', 'a stamp')).toBeUndefined();
  first.images.keep('map.png', 'a stamp', facts);
  first.images.keep('plan.png', 'a stamp', facts);
  first.images.keep('just-written.png', undefined, facts);
  await first.save();
  const second = await open();
  expect(second.images.recognise('map.png', 'another stamp')).toBeUndefined();
  expect(second.images.recognise('map.png', undefined)).toBeUndefined();
  expect(second.images.recognise('just-written.png', undefined)).toBeUndefined();
  expect((await open('other code')).images.recognise('map.png', 'a stamp')).toBeUndefined();
  expect(second.images.recognise('map.png', 'a stamp')).toEqual(facts);
  await second.save();
  const third = await open();
  expect(third.images.recognise('map.png', 'a stamp')).toEqual(facts);
  expect(third.images.recognise('plan.png', 'a stamp')).toBeUndefined();
});

test('the figures of a chart are known as pictures are', async () => {
  const file = join(await temporaryFolder({}), 'memory');
  const open = () => openStoryCache(file, '/newsroom', 'this code');
  const table = { file: 'data/trips.csv', bytes: 9, columns: ['a', 'b'], rows: [['x', '1']] };
  const first = await open();
  first.tables.keep('trips.csv', 'a stamp', table);
  await first.save();
  const second = await open();
  expect(second.tables.recognise('trips.csv', 'another stamp')).toBeUndefined();
  expect(second.tables.recognise('trips.csv', 'a stamp')).toEqual(table);
});

test('of an archive, few that are new are not written, but known until the program ends', async () => {
  const folder = await temporaryFolder({});
  const open = () => openStoryCache(join(folder, 'memory'), folder, 'this code');
  const first = await open();
  const names = Array.from({ length: 5200 }, (_, number) => `${number}.png`);
  for (const name of names) first.images.keep(name, 'a stamp', facts);
  await first.save();
  const knownOf = (cache: typeof first, name: string) => cache.images.recognise(name, 'a stamp');
  for (const name of names) expect(knownOf(first, name)).toEqual(facts);
  first.images.keep('new.png', 'a stamp', facts);
  await first.save();
  expect(knownOf(first, 'new.png')).toEqual(facts);
  expect(knownOf(await open(), 'new.png')).toBeUndefined();
  const second = await open();
  for (const name of names) expect(knownOf(second, name)).toEqual(facts);
  for (const name of ['new.png', 'newer.png', 'newest.png', 'last.png']) {
    second.images.keep(name, 'a stamp', facts);
  }
  await second.save();
  expect(knownOf(await open(), 'new.png')).toEqual(facts);
});
