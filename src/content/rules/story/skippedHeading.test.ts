import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { skippedHeading } from './skippedHeading.ts';

const look = (body: string) => lookWith(skippedHeading, body);

test('levels that are left out, each at its heading', () => {
  expect(look('### First\n\nText.\n\n## Second\n\n#### Fourth\n\nText.')).toEqual([
    '9:5 A heading of level 3 stands below one of level 1. | ### First',
    '15:6 A heading of level 4 stands below one of level 2. | #### Fourth',
  ]);
});

test('levels in their order, and steps back over several', () => {
  expect(look('## A\n\n### B\n\n#### C\n\n## D\n\n### E\n\nText.')).toEqual([]);
  expect(look('Text.')).toEqual([]);
});
