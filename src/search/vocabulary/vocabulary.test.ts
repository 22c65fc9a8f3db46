import { expect, test } from 'vitest';
import { tallyOf } from './tallies.ts';
import { entriesWith } from './wordSum.ts';

function words(texts: readonly string[], names: readonly string[] = []) {
  return entriesWith('', tallyOf([{ language: 'en', texts, names }])).map(({ text, isName }) =>
    isName ? `${text}*` : text,
  );
}

test('words are those of letters, and names are told by their capitals', () => {
  expect(words(['Trains reach Alashankou. Trains carry 3,000 TEU (2024).'])).toEqual([
    'Alashankou*',
    'carry',
    'reach',
    'TEU*',
    'trains',
  ]);
});

test('the words of a topic are names, and shown as stories write them', () => {
  expect(words(['The rare metals.'], ['Rare earths', 'Kazakhstan'])).toEqual([
    'earths*',
    'Kazakhstan*',
    'metals',
    'rare*',
    'the',
  ]);
});

test('a word is counted once for each story, whatever its form', () => {
  const stories = ['Café, cafe’s, CAFE', 'A café, a café'].map((text) => ({
    language: 'en',
    texts: [text],
    names: [],
  }));
  expect(entriesWith('', tallyOf(stories))).toEqual([
    { language: 'en', plain: 'a', text: 'a', stories: 1, isName: false },
    { language: 'en', plain: 'cafe', text: 'café', stories: 2, isName: false },
  ]);
});

test('any language that writes with letters has words, and no other', () => {
  expect(
    words(['Ширина колеи – 1520 мм', 'Die Spurweite', '轨距是铁路', 'теміржол табаны']),
  ).toEqual(['die', 'Spurweite*', 'колеи', 'мм', 'табаны', 'теміржол', 'ширина']);
});
