import type { EditionData } from '../content/editionData.ts';
import { indexSite, type SearchIndex } from '../search/indexSite.ts';
import { answerWatches } from './answerWatches.ts';
import type { DrawnPages } from './drawChanged.ts';
import type { IndexAhead, StoryPlaces } from './indexAhead.ts';
import { storiesToIndex } from './storiesToIndex.ts';

/** The search index of an edition, and what its watches find in it, while the edition is drawn. */
export interface SearchedEdition {
  /** See `EditionData`. */
  readonly watched: Promise<ReadonlyMap<string, readonly string[]>>;
  /** Makes the index of the stories that are drawn and asks it; undefined where there is nothing to ask. */
  readonly afterStories: ((stories: DrawnPages) => Promise<void>) | undefined;
  /** The index, made once all is drawn if it was not before. */
  readonly index: (pages: DrawnPages) => Promise<SearchIndex>;
  /** The ids of watches that find nothing, once all are answered. */
  readonly unfound: () => Promise<string[]>;
}

/**
 * Has the index made before the lists are drawn where there are watches, and after all is drawn, beside
 * other work, where there are none.
 * @param ahead what makes volumes while stories are drawn.
 * @param file absolute path of where the watches' answers are kept.
 * @param code digest of the code that searches.
 */
export function searchedEdition(
  edition: EditionData,
  {
    ahead,
    volumesDir,
    ...places
  }: StoryPlaces & { readonly ahead: Pick<IndexAhead, 'finish' | 'worker'> },
  file: string,
  code: string,
): SearchedEdition {
  const makeIndex = (pages: DrawnPages): Promise<SearchIndex> =>
    indexSite({
      stories: storiesToIndex(places, pages),
      volumesDir,
      worker: ahead.worker,
      finishAhead: ahead.finish,
    });
  if (edition.watches.length === 0) {
    return {
      watched: Promise.resolve(new Map()),
      afterStories: undefined,
      index: makeIndex,
      unfound: async () => Promise.resolve([]),
    };
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
    async unfound() {
      const found = await watched.promise;
      return edition.watches.map(({ id }) => id).filter((id) => (found.get(id) ?? []).length === 0);
    },
  };
}
