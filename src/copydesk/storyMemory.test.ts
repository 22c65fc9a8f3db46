import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { openStoryMemory } from './storyMemory.ts';

test('a picture is known until anyone writes to it, no story shows it, or other code reads it', async () => {
  const folder = await temporaryFolder({});
  const open = (reader = 'this code') => openStoryMemory(join(folder, 'memory'), folder, reader);
  const first = await open();
  expect(first.knowsPicture('map.png', 'a stamp')).toBe(false);
  first.keepPicture('map.png', 'a stamp');
  first.keepPicture('plan.png', 'a stamp');
  first.keepPicture('just-written.png', undefined);
  await first.save();
  const second = await open();
  expect(second.knowsPicture('map.png', 'another stamp')).toBe(false);
  expect(second.knowsPicture('map.png', undefined)).toBe(false);
  expect(second.knowsPicture('just-written.png', undefined)).toBe(false);
  expect((await open('other code')).knowsPicture('map.png', 'a stamp')).toBe(false);
  expect(second.knowsPicture('map.png', 'a stamp')).toBe(true);
  await second.save();
  const third = await open();
  expect(third.knowsPicture('map.png', 'a stamp')).toBe(true);
  expect(third.knowsPicture('plan.png', 'a stamp')).toBe(false);
});
