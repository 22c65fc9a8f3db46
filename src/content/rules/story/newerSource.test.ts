import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { newerSource } from './newerSource.ts';

const look = (fields: Record<string, string>) => lookWith(newerSource, 'Text.', fields);

test('a source that came out after the story', () => {
  expect(look({ sources: '[{ name: Customs, date: 2025-06-14 }]' })).toEqual([
    '7:34 The source "Customs" is newer than the story. | 2025-06-14',
  ]);
});

test('sources of the day or before it, without a day, or before an update', () => {
  expect(
    look({
      sources: '[{ name: A, date: 2025-06-12 }, { name: B }, { name: C, date: 2024-01-01 }]',
    }),
  ).toEqual([]);
  expect(
    look({ sources: '[{ name: A, date: 2025-06-13 }]', updated: '2025-06-13T09:00:00Z' }),
  ).toEqual([]);
});
