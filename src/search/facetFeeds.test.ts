import { expect, test } from 'vitest';
import { withFeeds } from './facetFeeds.ts';
import type { FacetName } from './facetNames.ts';

function facet(name: FacetName, value: string) {
  return { name, values: [{ value, label: value, count: 1 }] };
}

test('a value leads to the page whose feeds carry what it finds, where there is one', () => {
  const facets = [
    facet('section', 'rail'),
    facet('country', 'KZ'),
    facet('author', 'rail-desk'),
    facet('kind', 'brief'),
    facet('topic', 'gauge'),
    facet('year', '2025'),
  ];
  const places = [
    '/sections/rail/',
    '/countries/kz/',
    '/authors/rail-desk/',
    '/kinds/brief/',
    '/',
  ].map((path) => ({ path }));
  expect(
    withFeeds(facets, places).flatMap(({ values }) => values.map(({ feeds }) => feeds)),
  ).toEqual([
    '/sections/rail/',
    '/countries/kz/',
    '/authors/rail-desk/',
    '/kinds/brief/',
    undefined,
    undefined,
  ]);
});
