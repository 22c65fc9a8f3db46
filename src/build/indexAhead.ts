import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import type { IndexedStory } from '../search/volumes/indexedPart.ts';
import { buildVolumesEarly, type EarlyVolumes } from '../search/volumes/buildVolumesEarly.ts';
import { startIndexWorker } from '../search/indexWorker.ts';
import type { SearchIndex, StoryToIndex } from '../search/siteIndex.ts';
import type { Dated } from '../search/volumes/cutVolumes.ts';
import type { LastEdition } from './lastEdition.ts';

/** Where an edition that is drawn has its stories. */
export interface StoryPlaces {
  /** Where pages are drawn to; absolute path. */
  readonly drawnDir: string;
  readonly last: LastEdition;
  /** Where volumes of the search index are kept; absolute path. */
  readonly volumesDir: string;
}

/** Makes the search index while pages are drawn. */
export interface IndexAhead {
  /** Comes first, with everything in the edition that can be found. */
  readonly expect: (archive: readonly Dated[]) => void;
  /** Tells of pages that stand again. */
  readonly stand: (files: readonly string[]) => void;
  /** Tells of a story's page that was drawn. */
  readonly draw: (file: string, story: IndexedStory) => void;
  /**
   * Makes what is missing of the index of all stories.
   * @param onSent see `ChildWorker`.
   * @throws SearchIndexError with what went wrong.
   */
  readonly index: (stories: StoryToIndex[], onSent: () => void) => Promise<SearchIndex>;
  /** Gives up what is begun. */
  readonly end: () => void;
}

/** Prepares the head start of the search index for one build. */
export function indexAhead({ drawnDir, last, volumesDir }: StoryPlaces): IndexAhead {
  let ahead: EarlyVolumes | undefined;
  // To start it takes as long as to read a small newsroom.
  const worker = startIndexWorker();
  const tell = (file: string, story: IndexedStory | undefined, dir: string): void => {
    if (story) ahead?.report(pathOf(file), story, join(dir, file));
  };
  return {
    expect(archive) {
      ahead = buildVolumesEarly(archive, volumesDir, worker);
    },
    stand(files) {
      for (const file of files) tell(file, last.manifest.pages[file]?.indexed, last.dir);
    },
    draw(file, story) {
      tell(file, story, drawnDir);
    },
    async index(stories, onSent) {
      const made = await ahead?.finish();
      return worker.index({ stories, volumesDir, ahead: [...(made ?? [])] }, onSent);
    },
    end: worker.end,
  };
}

/** The path of a page below the site's base, by its file. */
export function pathOf(file: string): string {
  return `/${dirname(file)}/`;
}
