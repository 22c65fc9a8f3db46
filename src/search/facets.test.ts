import { expect, test } from 'vitest';
import { byFacet } from './facetNames.ts';
import { facetsOf } from './facets.ts';

const labels = {
  ...byFacet(() => new Map<string, string>()),
  section: new Map([
    ['markets', 'Markets'],
    ['rail', 'Rail'],
    ['idle', 'Idle'],
  ]),
  topic: new Map([
    ['steel', 'Steel'],
    ['gauge', 'Gauge'],
    ['ports', 'Ports'],
  ]),
};

function story(section: string, topics: string[], published: string) {
  return {
    section,
    topics,
    countries: [],
    kindId: 'report',
    authors: [],
    published: new Date(published),
  };
}

const facets = facetsOf(
  [
    story('rail', ['gauge', 'ports'], '2025-01-01T00:00:00Z'),
    story('rail', ['gauge'], '2026-01-01T00:00:00Z'),
    story('markets', ['steel'], '2025-06-01T00:00:00Z'),
  ],
  labels,
  'UTC',
);

function lines(name: string): string[] | undefined {
  return facets
    .find((facet) => facet.name === name)
    ?.values.map(({ value, label, count }) => `${value} ${label} ${count}`);
}

test('sections stand in their own order, and one without a story is not there', () => {
  expect(lines('section')).toEqual(['markets Markets 1', 'rail Rail 2']);
});

test('topics stand by the number of their stories, and then in their own order', () => {
  expect(lines('topic')).toEqual(['gauge Gauge 2', 'steel Steel 1', 'ports Ports 1']);
});

test('the latest year stands first', () => {
  expect(lines('year')).toEqual(['2026 2026 1', '2025 2025 2']);
});

test('a facet that no story has is not offered', () => {
  expect(lines('country')).toBeUndefined();
});

test('a value without a name is called by its id', () => {
  expect(lines('kind')).toEqual(['report report 3']);
});

test('no stories, no facets', () => {
  expect(facetsOf([], labels, 'UTC')).toEqual([]);
});
