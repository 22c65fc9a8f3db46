import type { EditionData } from '../content/editionData.ts';
import type { SearchIndex } from '../search/siteIndex.ts';
import { answerWatches } from './answerWatches.ts';
import type { DrawnPages } from './drawChanged.ts';
import type { IndexAhead, StoryPlaces } from './indexAhead.ts';
import { storiesToIndex } from './storiesToIndex.ts';

/** The search index of an edition, and what its watches find in it. */
export interface SearchedEdition {
  /** See `EditionData`. */
  readonly watched: Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Begins with the index, of the stories that are drawn; what has watches waits for what they find in it, by which
   * lists come out.
   */
  readonly afterStories: (stories: DrawnPages) => Promise<void>;
  /** The index. @throws SearchIndexError with what went wrong. */
  readonly index: Promise<SearchIndex>;
  /** The ids of watches that find nothing, once all are answered. */
  readonly unfound: () => Promise<string[]>;
  /** Waits until nothing more is made, once its worker has ended. */
  readonly end: () => Promise<void>;
}

/**
 * Has the index made while lists and feeds are drawn or, where there are watches, before.
 * @param ahead what makes volumes while stories are drawn.
 * @param file absolute path of where the watches' answers are kept.
 * @param code digest of the code that searches.
 */
export function searchedEdition(
  edition: Pick<EditionData, 'watches' | 'synonyms' | 'stories'>,
  {
    ahead,
    ...places
  }: Pick<StoryPlaces, 'drawnDir' | 'last'> & {
    readonly ahead: Pick<IndexAhead, 'index'>;
  },
  file: string,
  code: string,
): SearchedEdition {
  const index = Promise.withResolvers<SearchIndex>();
  const watched = Promise.withResolvers<ReadonlyMap<string, readonly string[]>>();
  let making: Promise<unknown> | undefined;
  return {
    watched: watched.promise,
    index: index.promise,
    async afterStories(stories) {
      const sent = Promise.withResolvers<unknown>();
      const made = ahead.index(storiesToIndex(places, stories), () => {
        sent.resolve(undefined);
      });
      index.resolve(made);
      // What went wrong is told when it is waited for.
      making = index.promise.catch(() => undefined);
      await Promise.race([sent.promise, making]);
      const isWatched = edition.watches.length > 0;
      watched.resolve(isWatched ? await answerWatches(edition, await made, file, code) : new Map());
    },
    async unfound() {
      const found = await watched.promise;
      return edition.watches.map(({ id }) => id).filter((id) => (found.get(id) ?? []).length === 0);
    },
    async end() {
      await making;
    },
  };
}
