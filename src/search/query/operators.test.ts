import { expect, test } from 'vitest';
import { askStories } from '../../tools/fixtures/askStories.ts';
import { operated } from './operators.ts';

test.each([
  ['oil -gas', 'oil', ['gas']],
  ['oil -"natural gas" prices', 'oil prices', ['natural gas']],
  ['oil NOT gas', 'oil', ['gas']],
  ['OIL NOT GAS', 'OIL NOT GAS', []],
  ['-oil prices', '-oil prices', []],
  ['at -20 °C', 'at -20 °C', []],
  ['China - Europe', 'China - Europe', []],
  ['rare-earth', 'rare-earth', []],
  ['oil AND gas', 'oil gas', []],
  ['"oil AND gas"', '"oil gas"', []],
])('of %s is searched for %s, without %s', (typed, query, without) => {
  expect(operated(typed)).toMatchObject({ query, without, either: [], beginning: undefined });
});

test('of alternatives any will do', () => {
  expect(operated('grain OR wheat OR rye prices')).toMatchObject({
    query: 'grain prices',
    either: [['grain', 'wheat', 'rye']],
  });
  expect(operated('GRAIN OR WHEAT').either).toEqual([]);
});

test('stories are found as the operators of other searches ask for', async () => {
  const texts = [
    'Oil and gas of the day.',
    'Oil by rail.',
    'Coffee from the railway.',
    'Tea, or not tea.',
    'The rails.',
  ];
  const ask = await askStories(texts.map((text) => ({ language: 'en', text })));
  const found = async (query: string) => (await ask(query)).places.toSorted();
  expect(await found('oil')).toEqual([0, 1]);
  expect(await found('oil -gas')).toEqual([1]);
  expect(await found('oil NOT gas')).toEqual([1]);
  expect(await found('oil AND gas')).toEqual([0]);
  expect(await found('oil -xyzzy')).toEqual([0, 1]);
  expect(await ask('coffee OR tea')).toMatchObject({ unheld: [], leftOut: [] });
  expect(await found('coffee OR tea')).toEqual([2, 3]);
  expect(await found('rail*')).toEqual([1, 2, 4]);
  expect(await found('railw*')).toEqual([2]);
  expect((await ask('xyzzy*')).unheld).toEqual(['xyzzy']);
});
