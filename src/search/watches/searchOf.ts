import type { Watch } from '../../content/fields/watches.ts';
import { writeState } from '../searchState.ts';

/** The search page's query for a watch, as its address has it; begins with a question mark. */
export function searchOf(watch: Watch): string {
  return writeState({
    query: watch.query ?? '',
    chosen: {
      section: watch.section === undefined ? [] : [watch.section],
      topic: watch.topics,
      country: watch.countries,
      kind: watch.kinds,
      author: [],
      year: [],
    },
    days: { from: watch.from, to: watch.to },
    order: 'newest',
  });
}
