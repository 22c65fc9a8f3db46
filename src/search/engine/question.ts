import { type FacetName, facetNames } from '../facetNames.ts';
import type { PagefindOptions } from './pagefind.ts';
import type { SearchState } from '../searchState.ts';

/** What Pagefind is asked: a term, or null for every story. */
export interface Question {
  readonly term: string | null;
  readonly options: PagefindOptions;
}

/**
 * Puts a search as Pagefind takes it: of one facet any ticked value will do, and each facet counts.
 * @param without a facet whose ticks are left out.
 */
export function questionOf(state: SearchState, without?: FacetName): Question {
  const { query, chosen } = state;
  const narrowed = facetNames.filter((name) => name !== without && chosen[name].length > 0);
  return {
    term: query === '' ? null : query,
    options: {
      filters: Object.fromEntries(narrowed.map((name) => [name, { any: chosen[name] }])),
      sort: sortOf(state),
    },
  };
}

function sortOf({ query, order }: SearchState): PagefindOptions['sort'] {
  if (order === 'oldest') return { published: 'asc' };
  // Without a term no story matters more than another.
  return order === 'newest' || query === '' ? { published: 'desc' } : {};
}
