import { expect, test } from 'vitest';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { questionOf } from './question.ts';
import type { SearchState } from '../searchState.ts';

const state: SearchState = {
  query: 'gauge',
  chosen: { ...byFacet(() => []), section: ['markets', 'rail'], year: ['2025'] },
  days: everyDay,
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

test('a span of days is asked for as periods, of which any will do', () => {
  const days = { from: '2025-12-30', to: '2026-01-31' };
  expect(questionOf({ ...state, chosen: byFacet(() => []), days }).options.filters).toEqual({
    any: [
      { year: { any: ['2025'] }, month: { any: ['12'] }, day: { any: ['30', '31'] } },
      { year: { any: ['2026'] }, month: { any: ['01'] } },
    ],
  });
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
