import { expect, test } from 'vitest';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { answerTo, type Ask } from './answer.ts';
import type { PagefindOptions } from '../pagefind/reading/index.ts';
import type { SearchState } from '../searchState.ts';

const state: SearchState = {
  query: 'gauge',
  chosen: { ...byFacet(() => []), section: ['rail'] },
  days: everyDay,
  order: 'relevance',
};

const every: Ask[] = [{ term: 'gauge', sift: (found) => found }];

/** Finds one story under the ticks, two without those of the section. */
const pagefind = {
  search(_term: string | null, { filters }: PagefindOptions): Promise<unknown> {
    const found = 'section' in filters ? 1 : 2;
    return Promise.resolve({
      results: Array.from({ length: found }, (_, number) => ({
        id: `en_${number}`,
        data: () => Promise.resolve({ url: `/${number}/`, meta: { title: `Story ${number}` } }),
      })),
      filters: { section: { rail: 1, markets: found - 1 }, kind: { brief: found } },
    });
  },
};

test('counts leave out the ticks of their own facet and no others', async () => {
  const { total, counts } = await answerTo(state, pagefind, every);
  expect(total).toBe(1);
  expect(Object.fromEntries(counts.section)).toEqual({ rail: 1, markets: 1 });
  expect(Object.fromEntries(counts.kind)).toEqual({ brief: 1 });
});

test('stories are read when they are wanted', async () => {
  const { read } = await answerTo({ ...state, chosen: byFacet(() => []) }, pagefind, every);
  expect((await read(1, 10)).map(({ headline }) => headline)).toEqual(['Story 1']);
});

test.each([undefined, {}, { results: [{}], filters: { section: [] } }, { results: 1, filters: 2 }])(
  'an answer of another kind, %j, finds nothing',
  async (answer) => {
    const { total, counts } = await answerTo(
      state,
      { search: () => Promise.resolve(answer) },
      every,
    );
    expect([total, counts.section.size]).toEqual([0, 0]);
  },
);
