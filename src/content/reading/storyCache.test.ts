import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { openStoryCache } from './storyCache.ts';

const facts = { width: 640, height: 480, format: 'png', digest: 'abc' } as const;

test('a picture is known until anyone writes to it, no story shows it, or other code reads it', async () => {
  const folder = await temporaryFolder({});
  const open = (reader = 'this code') => openStoryCache(join(folder, 'memory'), folder, reader);
  const first = await open();
  expect(first.recogniseImage('map.png', 'a stamp')).toBeUndefined();
  first.keepImage('map.png', 'a stamp', facts);
  first.keepImage('plan.png', 'a stamp', facts);
  first.keepImage('just-written.png', undefined, facts);
  await first.save();
  const second = await open();
  expect(second.recogniseImage('map.png', 'another stamp')).toBeUndefined();
  expect(second.recogniseImage('map.png', undefined)).toBeUndefined();
  expect(second.recogniseImage('just-written.png', undefined)).toBeUndefined();
  expect((await open('other code')).recogniseImage('map.png', 'a stamp')).toBeUndefined();
  expect(second.recogniseImage('map.png', 'a stamp')).toEqual(facts);
  await second.save();
  const third = await open();
  expect(third.recogniseImage('map.png', 'a stamp')).toEqual(facts);
  expect(third.recogniseImage('plan.png', 'a stamp')).toBeUndefined();
});
