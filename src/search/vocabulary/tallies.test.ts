import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedTallies, tallyOf } from './tallies.ts';
import { readTallies, writeTallies } from './talliesFile.ts';
import { entriesWith } from './wordSum.ts';

const words = fc.constantFrom('Rare', 'rare', 'Café', 'cafe', 'TEU', 'wagon', 'Wagon', '. The');
const text = fc.array(words, { maxLength: 6 }).map((list) => list.join(' '));
const story = fc.record({
  language: fc.constantFrom('en', 'de'),
  texts: fc.array(text),
  names: fc.array(text),
});

test('counts of parts, kept in files and put together in any order, are those of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(story)), (parts) => {
      const kept = parts.map((part) => readTallies(writeTallies(tallyOf(part))));
      expect(entriesWith('', mergedTallies(kept.toReversed()))).toEqual(
        entriesWith('', tallyOf(parts.flat())),
      );
    }),
  );
});

test.each(['', '{}', '[["gauge",1]]', '[["gauge",1,[],[],"true"]]'])(
  'a file that holds %j is not taken for counts',
  (held) => {
    expect(() => readTallies(held)).toThrow();
  },
);
