import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedTallies, tallyOf } from './tallies.ts';
import { readTallies, writeTallies } from './talliesFile.ts';
import { entriesWith, writeSum } from './wordSum.ts';

const words = fc.constantFrom(
  ...['Rare', 'rare', 'Café', 'cafe', 'TEU', 'wagon', 'Wagon', 'of', '. The', "d'Ivoire"],
);
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

test('words added to a sum are in the vocabulary as if all had been counted at once', () => {
  fc.assert(
    fc.property(fc.array(story), fc.array(story), (many, more) => {
      const sum = writeSum(tallyOf(many));
      expect(entriesWith(sum, tallyOf(more))).toEqual(entriesWith('', tallyOf([...many, ...more])));
    }),
  );
});

test('a word that both have is counted together, in each of its forms', () => {
  const sum = writeSum(
    tallyOf([{ language: 'en', texts: ['The Wagon is here', 'one wagon'], names: [] }]),
  );
  const more = tallyOf([{ language: 'en', texts: ['a wagon'], names: ['wagon'] }]);
  expect(entriesWith(sum, more).find(({ plain }) => plain === 'wagon')).toEqual({
    language: 'en',
    plain: 'wagon',
    text: 'wagon',
    stories: 2,
    isName: true,
  });
});

test.each(['gauge', 'gauge\tgauge\t1\tfalse', '\n'])('%j is not taken for a sum', (held) => {
  expect(() => entriesWith(held, new Map())).toThrow(RangeError);
});
