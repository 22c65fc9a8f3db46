import { expect, test } from 'vitest';
import { markdownTable } from './markdownTable.ts';

test('columns are as wide as what they hold, words to the left and figures to the right', () => {
  const table = markdownTable(
    ['build', 'a'],
    [
      ['cold', '12.5 s'],
      ['unchanged', '–'],
    ],
  );
  expect(`\n${table}`).toBe(`
| build     |      a |
| --------- | -----: |
| cold      | 12.5 s |
| unchanged |      – |`);
});
