import { dayOf } from '../base/times.ts';
import type { ByFacet } from './facetNames.ts';

/** What of a story decides where it is filed. */
export interface Filed {
  readonly section: string;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly kindId: string;
  readonly authors: readonly string[];
  readonly published: Date;
}

/**
 * The values of each facet that a story is found under. They are ids and codes, not names, so
 * that the address of a search outlives a change of name.
 * @param timeZone tells when a year begins.
 */
export function filedUnder(
  { section, topics, countries, kindId, authors, published }: Filed,
  timeZone: string,
): ByFacet<readonly string[]> {
  return {
    section: [section],
    topic: [...new Set(topics)],
    country: [...new Set(countries)],
    kind: [kindId],
    author: [...new Set(authors)],
    year: [dayOf(published, timeZone).slice(0, 4)],
  };
}
