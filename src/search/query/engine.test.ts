import { expect, test } from 'vitest';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { engine } from './engine.ts';

const state = {
  query: 'gauge',
  chosen: byFacet(() => []),
  days: everyDay,
  order: 'relevance',
} as const;

function counted() {
  const terms: (string | null)[] = [];
  const results = ['/1/', '/2/', '/3/'].map((url) => ({
    id: 'en_1',
    data: () => Promise.resolve({ url }),
  }));
  const search = (term: string | null) => {
    // Whether a word is known is asked between quotation marks.
    if (term?.startsWith('"') !== true) terms.push(term);
    return Promise.resolve({ results, filters: {} });
  };
  return {
    terms,
    find: engine(Promise.resolve({ search }), {
      lexicon: {
        outlines: async () => ({ stories: 3, common: new Map() }),
        longForms: async () => [],
        forQuery: () => ({ near: async () => [] }),
      },
      synonyms: [],
    }),
  };
}

test('more of an answer is told without another search', async () => {
  const { terms, find } = counted();
  const urls = [await find({ state, from: 0, to: 2 }), await find({ state, from: 2, to: 4 })].map(
    ({ results }) => results.map(({ url }) => url),
  );
  expect(urls).toEqual([['/1/', '/2/'], ['/3/']]);
  expect(terms).toEqual(['gauge']);
});

test('another search is another answer', async () => {
  const { terms, find } = counted();
  await find({ state, from: 0, to: 2 });
  await find({ state: { ...state, query: '' }, from: 0, to: 2 });
  await find({ state, from: 0, to: 2 });
  expect(terms).toEqual(['gauge', null, 'gauge']);
});
