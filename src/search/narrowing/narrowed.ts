import { byFacet, type ByFacet, facetNames } from '../facetNames.ts';
import { leavesOut } from '../days.ts';
import type { SearchState } from '../searchState.ts';
import type { Filing } from './facetFile.ts';

/** How many stories stand under each value of each facet; a value that is not there has none. */
export type Counts = ByFacet<ReadonlyMap<string, number>>;

/** What of a search narrows it. */
export type Narrowing = Pick<SearchState, 'chosen' | 'days'>;

/** The stories that a search keeps of those that words found. */
export interface Narrowed<Story> {
  /** In the order that they came in. */
  readonly stories: readonly Story[];
  /** What a tick at a value would find, with the ticks of other facets as they are. */
  readonly counts: Counts;
}

/**
 * Narrows stories, and counts what each tick would find: of one facet any ticked value will do, and
 * each facet counts; a story's day must lie in the span.
 * @param filings what all stories are filed under, each index's in one.
 */
export function narrowed<Story extends { readonly id: string }>(
  stories: readonly Story[],
  narrowing: Narrowing,
  filings: readonly Filing[],
): Narrowed<Story> {
  const found = new Set(stories.map(({ id }) => id));
  const kept = new Set<string>();
  const counts = byFacet(() => new Map<string, number>());
  for (const filing of filings) {
    const missed = missedIn(filing, narrowing);
    filing.ids.forEach((id, number) => {
      if (!found.has(id)) missed[number] = outside;
      else if (missed[number] === none) kept.add(id);
    });
    facetNames.forEach((name, facet) => {
      for (const [value, held] of filing.facets[facet] ?? []) {
        // A tick adds to those of its own facet, so that these must not narrow its count.
        const own = 1 << facet;
        const count = held.filter((number) => ((missed[number] ?? outside) & ~own) === none).length;
        if (count > 0) counts[name].set(value, (counts[name].get(value) ?? 0) + count);
      }
    });
  }
  return { stories: stories.filter(({ id }) => kept.has(id)), counts };
}

/** For each story the facets whose ticks leave it out, each its own bit. */
function missedIn({ days, facets }: Filing, { chosen, days: span }: Narrowing): Uint8Array {
  const [from, to] = [numberOf(span.from) ?? firstDay, numberOf(span.to) ?? Infinity];
  const missed = new Uint8Array(days.length);
  if (leavesOut(span)) {
    days.forEach((day, number) => {
      if (day < from || day > to) missed[number] = outside;
    });
  }
  facetNames.forEach((name, facet) => {
    if (chosen[name].length === 0) return;
    const ticked = new Set(chosen[name].flatMap((value) => facets[facet]?.get(value) ?? []));
    days.forEach((_day, number) => {
      if (!ticked.has(number)) missed[number] = (missed[number] ?? 0) | (1 << facet);
    });
  });
  return missed;
}

const none = 0;
/** What has no day has 0. */
const firstDay = 1;
/** No tick lets it in. */
const outside = 255;

function numberOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''));
}
