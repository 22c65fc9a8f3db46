import { expect, test } from 'vitest';
import { lastUpdate } from './feed.ts';
import { sampleItem } from '../tools/fixtures/sampleFeed.ts';

test('a feed changed last when the newest of its items did, by an update too', () => {
  const items = [
    sampleItem({ published: new Date('2025-06-12T10:00:00Z') }),
    sampleItem({
      published: new Date('2025-06-01T10:00:00Z'),
      updated: new Date('2025-06-13T10:00:00Z'),
    }),
  ];
  expect(lastUpdate({ items })).toEqual(new Date('2025-06-13T10:00:00Z'));
});

test('an empty feed never changed', () => {
  expect(lastUpdate({ items: [] })).toBeUndefined();
});
