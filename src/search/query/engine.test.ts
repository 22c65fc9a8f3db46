import { expect, test } from 'vitest';
import { byFacet } from '../facetNames.ts';
import { readState, type SearchState } from '../searchState.ts';
import { engine } from './engine.ts';

const state = readState(new URLSearchParams({ q: 'gauge' }));

function counted(failures = 0) {
  let left = failures;
  const terms: (string | null)[] = [];
  const stories = ['1', '2', '3'].map((id) => ({
    id,
    score: 4 - Number(id),
    language: 'en',
    load: () => Promise.resolve({ url: `/${id}/` }),
  }));
  const filing = new Map(
    [['rail'], [], ['rail']].map((section, place) => {
      const id = String(place + 1);
      return [id, { id, day: 20250101 + place, filed: [section] }];
    }),
  );
  const search = (term: string | null) => {
    // Whether a word is known is asked between quotation marks.
    if (term?.startsWith('"') === true) return Promise.resolve(stories);
    terms.push(term);
    left -= 1;
    return left < 0 ? Promise.resolve(stories) : Promise.reject(new Error('No network.'));
  };
  return {
    terms,
    ...engine(
      {
        languages: [
          { language: 'en', unspaced: false, search, filing: () => Promise.resolve(filing) },
        ],
        loadWords: async () => '{}',
      },
      [],
    ),
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

test('ticks, days and another order ask Pagefind for nothing, and are counted', async () => {
  const { terms, find } = counted();
  const told = async (narrowing: Partial<SearchState>) => {
    const { total, results } = await find({ state: { ...state, ...narrowing }, from: 0, to: 9 });
    expect(total).toBe(results.length);
    return results.map(({ url }) => url);
  };
  const rail = { chosen: byFacet((name) => (name === 'section' ? ['rail'] : [])) };
  expect(await told({})).toEqual(['/1/', '/2/', '/3/']);
  expect(await told(rail)).toEqual(['/1/', '/3/']);
  expect(await told({ order: 'newest' })).toEqual(['/3/', '/2/', '/1/']);
  expect(await told({ ...rail, order: 'newest' })).toEqual(['/3/', '/1/']);
  expect(await told({ days: { from: '2025-01-02', to: '2025-01-03' } })).toEqual(['/2/', '/3/']);
  const both = await find({ state: { ...state, ...rail }, from: 0, to: 9, isCounted: true });
  expect([both.total, both.counts?.section]).toEqual([2, new Map([['rail', 2]])]);
  expect(terms).toEqual(['gauge']);
});

test('an answer that failed is asked for again', async () => {
  const { terms, find } = counted(1);
  await expect(find({ state, from: 0, to: 2 })).rejects.toThrow('No network.');
  expect((await find({ state, from: 0, to: 2 })).total).toBe(3);
  expect(terms).toEqual(['gauge', 'gauge']);
});
