import { type FacetName, facetNames } from '../facetNames.ts';
import { leavesOut } from '../days.ts';
import type { PagefindOptions, PagefindValues } from '../pagefind/reading/index.ts';
import { type Period, periodsOf } from './periods.ts';
import type { SearchState } from '../searchState.ts';

/** What Pagefind is asked: a term, or null for every story. */
export interface Question {
  readonly term: string | null;
  readonly options: PagefindOptions;
}

/**
 * Puts a search as Pagefind takes it: of one facet any ticked value will do, and each facet counts;
 * a story's day must lie in the span.
 * @param without a facet whose ticks are left out.
 */
export function questionOf(state: SearchState, without?: FacetName): Question {
  const { query, chosen, days } = state;
  const narrowed = facetNames.filter((name) => name !== without && chosen[name].length > 0);
  return {
    term: query === '' ? null : query,
    options: {
      filters: {
        ...Object.fromEntries(narrowed.map((name) => [name, { any: chosen[name] }])),
        ...(leavesOut(days) && { any: periodsOf(days).map(filterOf) }),
      },
      sort: sortOf(state),
    },
  };
}

function filterOf({ years, months, days }: Period): PagefindValues {
  return {
    year: { any: years },
    ...(months && { month: { any: months } }),
    ...(days && { day: { any: days } }),
  };
}

function sortOf({ query, order }: SearchState): PagefindOptions['sort'] {
  if (order === 'oldest') return { published: 'asc' };
  // Without a term no story matters more than another.
  return order === 'newest' || query === '' ? { published: 'desc' } : {};
}
