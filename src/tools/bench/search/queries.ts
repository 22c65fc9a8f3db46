import { briefQueries, heldOutBriefQueries } from './briefQueries.ts';
import { type Brief, subjectsOf } from '../../newsrooms/briefs/briefs.ts';
import { type Kind, kinds, type Queries } from './kinds.ts';
import { heldOutStoryQueries, storyQueries } from './storyQueries.ts';

/** A query of which the answer is known. */
export interface Query {
  readonly kind: Kind;
  readonly typed: string;
  /** The ids of the stories of which any will do. */
  readonly answers: readonly string[];
  /** Whether the search was made better without a look at how this query fares. */
  readonly isHeldOut: boolean;
}

/**
 * All queries of the test set.
 * @param briefs among which those for made-up stories have their answer.
 * @throws RangeError where no one brief is about what a query wants.
 */
export function allQueries(briefs: readonly Brief[]): Query[] {
  return [
    ...overStories(storyQueries, false),
    ...overBriefs(briefQueries, false, briefs),
    ...overStories(heldOutStoryQueries, true),
    ...overBriefs(heldOutBriefQueries, true, briefs),
  ];
}

function overStories(queries: Queries<readonly string[]>, isHeldOut: boolean): Query[] {
  return listed(queries).map(({ kind, typed, wanted }) => ({
    kind,
    typed,
    answers: wanted,
    isHeldOut,
  }));
}

function overBriefs(
  queries: Queries<string>,
  isHeldOut: boolean,
  briefs: readonly Brief[],
): Query[] {
  return listed(queries).map(({ kind, typed, wanted }) => ({
    kind,
    typed,
    answers: [briefAbout(wanted, briefs).id],
    isHeldOut,
  }));
}

function listed<Wanted>(queries: Queries<Wanted>) {
  return kinds.flatMap((kind) => queries[kind].map(([typed, wanted]) => ({ kind, typed, wanted })));
}

function briefAbout(subject: string, briefs: readonly Brief[]): Brief {
  const [found, ...others] = briefs.filter((brief) => subjectsOf(brief).includes(subject));
  if (found !== undefined && others.length === 0) return found;
  throw new RangeError(
    `Not one brief but ${others.length + (found ? 1 : 0)} are about ${subject}.`,
  );
}
