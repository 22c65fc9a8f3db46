import { kinds } from '../../kinds.ts';
import { heldOutStoryQueries, storyQueries } from '../../storyQueries.ts';
import type { ArchiveKind, ArchiveQuery } from './query.ts';

/** The queries for the paper's own stories, under the kinds of those for an archive. */
export function paperQueries(): ArchiveQuery[] {
  return [
    { queries: storyQueries, isHeldOut: false },
    { queries: heldOutStoryQueries, isHeldOut: true },
  ].flatMap(({ queries, isHeldOut }) =>
    kinds.flatMap((kind) =>
      queries[kind].map(([typed, right]) => ({
        kind: kindOf[kind],
        typed,
        right: new Set(right),
        isHeldOut,
      })),
    ),
  );
}

const kindOf = {
  'single words': 'known items',
  names: 'known items',
  phrases: 'known items',
  misspellings: 'misspellings',
  synonyms: 'abbreviations',
  numbers: 'numbers',
  codes: 'numbers',
} as const satisfies Readonly<Record<(typeof kinds)[number], ArchiveKind>>;
