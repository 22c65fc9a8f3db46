import type { FeedPlace } from '../feeds/feedPlaces.ts';
import { paths } from '../base/addresses.ts';
import type { FacetName } from './facetNames.ts';
import type { Facet } from './facets.ts';

/**
 * Gives the values of facets the pages whose feeds carry what they find.
 * @param places every feed that the site offers.
 */
export function withFeeds(
  facets: readonly Facet[],
  places: readonly Pick<FeedPlace<unknown>, 'path'>[],
): readonly Facet[] {
  const offered = new Set(places.map(({ path }) => path));
  return facets.map(({ name, values }) => ({
    name,
    values: values.map((value) => {
      const path = listPath(name, value.value);
      return path !== undefined && offered.has(path) ? { ...value, feeds: path } : value;
    }),
  }));
}

function listPath(facet: FacetName, value: string): string | undefined {
  return facet === 'year' ? undefined : paths[facet](value);
}
