import { expect, test } from 'vitest';
import { syntheticVocabulary } from '../../tools/newsrooms/syntheticVocabulary.ts';
import { commoner, isDoubtful, shortestDoubted, writeDoubtful } from './doubtful.ts';

const entry = (plain: string, stories: number) => {
  return { language: 'en', plain, text: plain, stories, isName: false };
};

test.each([
  ['a letter left out', 'tarif'],
  ['a letter too many', 'tarriff'],
  ['another letter', 'taryff'],
  ['two that changed places', 'tairff'],
])('a word is doubtful by %s', (_slip, word) => {
  expect(isDoubtful(writeDoubtful([entry('tariff', 64), entry(word, 2)]), word)).toBe(
    word !== 'tarif',
  );
});

test('every word that has a commoner one is doubtful, and hardly any other', () => {
  const right = syntheticVocabulary(400).filter(({ plain }) => plain.length >= shortestDoubted);
  const misspelt = right
    .filter(({ stories }) => stories >= 8)
    .map(({ plain }) => entry(`${plain.slice(0, 3)}q${plain.slice(4)}`, 1));
  const words = [...right, ...misspelt];
  const filter = writeDoubtful(words);
  const doubtful = words.filter((word) => commoner(word, words) !== undefined);
  expect(doubtful.length).toBeGreaterThan(10);
  const told = words.filter(({ plain }) => isDoubtful(filter, plain));
  expect(told).toEqual(expect.arrayContaining(doubtful));
  expect(told.length - doubtful.length).toBeLessThan(words.length / 10);
});
