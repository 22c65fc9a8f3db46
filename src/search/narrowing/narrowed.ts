import { byFacet, type ByFacet, type FacetName, facetNames } from '../facetNames.ts';
import { type Days, leavesOut } from '../days.ts';
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
 * @param filings what all stories are filed under, index by index.
 */
export function narrowed<Story extends { readonly id: string }>(
  stories: readonly Story[],
  { chosen, days }: Narrowing,
  filings: readonly Filing[],
): Narrowed<Story> {
  const kept: Story[] = [];
  const counts = byFacet(() => new Map<string, number>());
  for (const story of stories) {
    const filed = filings.find((filing) => filing.has(story.id))?.get(story.id);
    if (filed === undefined || !isWithin(filed.day, days)) continue;
    const values = (name: FacetName) => filed.filed[facetNames.indexOf(name)] ?? [];
    const missed = facetNames.filter(
      (name) =>
        chosen[name].length > 0 && !values(name).some((value) => chosen[name].includes(value)),
    );
    if (missed.length === 0) kept.push(story);
    for (const name of facetNames) {
      // A tick adds to those of its own facet, so that these must not narrow its count.
      if (missed.some((other) => other !== name)) continue;
      for (const value of values(name)) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { stories: kept, counts };
}

/** What has no day has 0, and is in no span. */
function isWithin(day: number, span: Days): boolean {
  const [from, to] = [numberOf(span.from) ?? 1, numberOf(span.to) ?? Infinity];
  return !leavesOut(span) || (day >= from && day <= to);
}

function numberOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.replaceAll('-', ''));
}
