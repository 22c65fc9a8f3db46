import type { Asker, Ids } from './holders.ts';
import { merged } from './merged.ts';
import type { FoundStory, Pagefind } from '../pagefind/reading/index.ts';

/** One of the things that Pagefind is asked for an answer. */
export interface Ask {
  /** Undefined where every story will do. */
  readonly term: string | undefined;
  /** The stories that will be found, where that is known. */
  readonly ids?: Ids | undefined;
  /** The languages of all that is left of what was found, where that is known. */
  readonly languages?: ReadonlySet<string> | undefined;
  /** Makes of what was found what is wanted of it, in order. */
  readonly sift: (
    found: readonly FoundStory[],
  ) => Promise<readonly FoundStory[]> | readonly FoundStory[];
}

/**
 * Searches for one thing or another.
 * @param asks what was typed comes first.
 * @param storiesOf gives stories by their ids, where their order is nobody's: what is known to be found
 * is not searched for then.
 * @returns the stories found, best first.
 */
export async function answerTo(
  pagefind: Pagefind,
  asks: readonly Ask[],
  storiesOf?: Asker['storiesOf'],
): Promise<readonly FoundStory[]> {
  const answers = asks.map(async ({ term, ids, languages, sift }) =>
    ids && storiesOf ? storiesOf(ids) : sift(await pagefind.search(term ?? null, languages)),
  );
  return merged(await Promise.all(answers));
}
