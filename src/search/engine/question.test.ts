import { expect, test } from 'vitest';
import { byFacet } from '../facetNames.ts';
import { questionOf } from './question.ts';
import type { SearchState } from '../searchState.ts';

const state: SearchState = {
  query: 'gauge',
  chosen: { ...byFacet(() => []), section: ['markets', 'rail'], year: ['2025'] },
  order: 'relevance',
};

test('any ticked value of a facet will do, and each facet counts', () => {
  expect(questionOf(state)).toEqual({
    term: 'gauge',
    options: {
      filters: { section: { any: ['markets', 'rail'] }, year: { any: ['2025'] } },
      sort: {},
    },
  });
});

test('the ticks of one facet can be left out', () => {
  expect(questionOf(state, 'section').options.filters).toEqual({ year: { any: ['2025'] } });
});

test.each([
  ['gauge', 'relevance', {}],
  ['gauge', 'newest', { published: 'desc' }],
  ['gauge', 'oldest', { published: 'asc' }],
  ['', 'relevance', { published: 'desc' }],
  ['', 'oldest', { published: 'asc' }],
] as const)('%j by %s', (query, order, sort) => {
  expect(questionOf({ ...state, query, order }).options.sort).toEqual(sort);
});

test('without words every story is meant', () => {
  expect(questionOf({ ...state, query: '' }).term).toBeNull();
});
