import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay } from './days.ts';
import { byFacet, facetNames } from './facetNames.ts';
import { isBlank, isNarrowed, orders, readState, writeState } from './searchState.ts';

const nothing = {
  query: '',
  chosen: byFacet(() => []),
  days: everyDay,
  order: 'relevance',
} as const;

const state = fc.record({
  query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  chosen: fc
    .record(
      Object.fromEntries(
        facetNames.map((name) => [name, fc.uniqueArray(fc.string({ minLength: 1 }))]),
      ),
    )
    .map((values) => byFacet((name) => (values[name] ?? []).toSorted())),
  days: fc.constantFrom(
    everyDay,
    { from: '2026-03-01', to: undefined },
    { from: undefined, to: '2026-03-31' },
    { from: '2026-03-01', to: '2026-03-31' },
  ),
  order: fc.constantFrom(...orders),
});

describe('the address of a search', () => {
  test('gives the search back', () => {
    fc.assert(
      fc.property(state, (search) => {
        expect(readState(new URLSearchParams(writeState(search)))).toEqual(search);
      }),
    );
  });

  test('says only what was asked', () => {
    expect(writeState(nothing)).toBe('');
    expect(
      writeState({
        query: '16,400 trips',
        chosen: { ...nothing.chosen, section: ['rail'], country: ['CN', 'KZ'] },
        days: { from: '2026-03-01', to: '2026-03-31' },
        order: 'newest',
      }),
    ).toBe(
      '?q=16%2C400+trips&section=rail&country=CN&country=KZ&from=2026-03-01&to=2026-03-31&order=newest',
    );
  });

  test('may hold anything', () => {
    const parameters = new URLSearchParams(
      '?q=%20gauge%20&kind=brief&kind=brief&order=sideways&utm=1&from=soon',
    );
    expect(readState(parameters)).toEqual({
      ...nothing,
      query: 'gauge',
      chosen: { ...nothing.chosen, kind: ['brief'] },
    });
  });
});

test('an order alone is nothing to search for, a tick or a day is', () => {
  const since = { ...nothing, days: { from: '2026-03-01', to: undefined } };
  expect([isBlank(since), isNarrowed(since)]).toEqual([false, true]);
  expect(isBlank({ ...nothing, order: 'oldest' })).toBe(true);
  const ticked = { ...nothing, chosen: { ...nothing.chosen, year: ['2025'] } };
  expect([isBlank(ticked), isNarrowed(ticked)]).toEqual([false, true]);
});
