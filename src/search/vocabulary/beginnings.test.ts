import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';
import { mayHold, writeBeginnings } from './beginnings.ts';
import { plainWord } from './words.ts';

test('every word that was written may be there, in whatever letters', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const filter = writeBeginnings(words, 'de');
      for (const each of words) expect(mayHold(filter, each, 'de')).toBe(true);
    }),
  );
});

test.each([
  ['zug', 'zuge'],
  ['zuge', 'zug'],
  ['straße', 'strassen'],
  ['strasse', 'straße'],
  ['вагон', 'вагонами'],
  ['demiryolu', 'demiryollari'],
  ['grenze', 'grenzen'],
  ['Öl', 'Oel'],
  ['Mueller', 'Müllers'],
  ['neue', 'neu'],
  ['l’accord', 'accord'],
  ['l’accord', 'laccord'],
  ['מנכ״ל', 'מנכל'],
  ['می‌روم', 'میروم'],
  ['col·lecció', 'colleccio'],
  ['ΤΗΣ', 'της'],
  ['Łódź', 'lodz'],
])('of %s the form %s may be there', (word, form) => {
  expect(mayHold(writeBeginnings([plainWord(word)], 'de'), plainWord(form), 'de')).toBe(true);
});

test('of Serbian it may be there in either script', () => {
  const filter = writeBeginnings(['железнице', 'dordevic'], 'sr');
  for (const form of ['železnica', 'železnice', 'Ђорђевић', 'Djordjević'])
    expect([form, mayHold(filter, plainWord(form), 'sr')]).toEqual([form, true]);
});

test('hardly any other may, in two bytes for each beginning', () => {
  const words = syntheticVocabulary(10_000).map(({ plain }) => plain);
  const filter = writeBeginnings(words, 'de');
  expect(filter.length).toBeLessThan(11 * 1024);
  const others = Array.from({ length: 1000 }, (_, number) => `xqz${number.toString(36)}wvyj`);
  expect(others.filter((other) => mayHold(filter, other, 'de')).length).toBeLessThan(5);
});
