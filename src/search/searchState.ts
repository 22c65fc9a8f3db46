import { type Days, leavesOut, readDays } from './days.ts';
import { byFacet, type ByFacet, facetNames } from './facetNames.ts';

export const orders = ['relevance', 'newest', 'oldest'] as const;

export type Order = (typeof orders)[number];

/** The ticked values of each facet. */
export type Chosen = ByFacet<readonly string[]>;

/** All that a search is: what the form says, and what its address holds. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  /** The days, in the publication's time zone, that stories are of. */
  readonly days: Days;
  readonly order: Order;
}

/** Reads a search from an address or from the form's fields; what is unknown is passed over. */
export function readState(parameters: URLSearchParams): SearchState {
  const order = parameters.get('order');
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: byFacet((name) => [...new Set(parameters.getAll(name))].toSorted()),
    days: readDays(parameters.get('from'), parameters.get('to')),
    order: orders.find((known) => known === order) ?? 'relevance',
  };
}

/** Writes a search as the query of an address, empty where there is nothing to say. */
export function writeState({ query, chosen, days, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) {
    for (const value of chosen[name]) parameters.append(name, value);
  }
  if (days.from !== undefined) parameters.set('from', days.from);
  if (days.to !== undefined) parameters.set('to', days.to);
  if (order !== 'relevance') parameters.set('order', order);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Tells whether any value is ticked, or any day left out. */
export function isNarrowed({ chosen, days }: SearchState): boolean {
  return leavesOut(days) || facetNames.some((name) => chosen[name].length > 0);
}

/** Tells whether there is nothing to search for. */
export function isBlank(state: SearchState): boolean {
  return state.query === '' && !isNarrowed(state);
}
