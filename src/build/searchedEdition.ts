import type { EditionData } from '../content/editionData.ts';
import type { SearchIndex } from '../search/indexSite.ts';
import { answerWatches } from './answerWatches.ts';
import type { DrawnPages } from './drawChanged.ts';

/** The search index of an edition, and what its watches find in it, while the edition is drawn. */
export interface SearchedEdition {
  /** See `EditionData`. */
  readonly watched: Promise<ReadonlyMap<string, readonly string[]>>;
  /** Makes the index of the stories that are drawn and asks it; undefined where there is nothing to ask. */
  readonly afterStories: ((stories: DrawnPages) => Promise<void>) | undefined;
  /** The index, made once all is drawn if it was not before. */
  readonly index: (pages: DrawnPages) => Promise<SearchIndex>;
}

/**
 * Has the index made before the lists are drawn where there are watches, and after all is drawn, beside
 * other work, where there are none.
 * @param file absolute path of where the watches' answers are kept.
 * @param code digest of the code that searches.
 */
export function searchedEdition(
  edition: EditionData,
  makeIndex: (pages: DrawnPages) => Promise<SearchIndex>,
  file: string,
  code: string,
): SearchedEdition {
  if (edition.watches.length === 0) {
    return { watched: Promise.resolve(new Map()), afterStories: undefined, index: makeIndex };
  }
  const watched = Promise.withResolvers<ReadonlyMap<string, readonly string[]>>();
  let made: SearchIndex | undefined;
  return {
    watched: watched.promise,
    async afterStories(stories) {
      made = await makeIndex(stories);
      watched.resolve(await answerWatches(edition, made, file, code));
    },
    index: async (pages) => made ?? makeIndex(pages),
  };
}
