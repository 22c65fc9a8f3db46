import { setImmediate } from 'node:timers/promises';
import type { Address, CompiledSite } from './compile/compiledSite.ts';
import { type DrawnPage, isStoryPage, lookAtPage } from './drawnPage.ts';
import { writePage } from './writePage.ts';
import type { LastEdition } from './lastEdition.ts';
import type { IndexedStory } from '../search/volumes/indexedPart.ts';

/** What a build drew, and what it found to stand again. */
export interface DrawnPages {
  /** Files of the last edition that stand again. */
  readonly reused: readonly string[];
  /** Files of all that was drawn. */
  readonly drawn: readonly string[];
  /** Those that have a key, by the path of their file in the site's folder. */
  readonly keyed: ReadonlyMap<string, DrawnPage & { readonly key: string }>;
  /** What the search index must know of the stories among them, by the same paths. */
  readonly indexed: ReadonlyMap<string, IndexedStory>;
}

/** Who is told how far the drawing is. */
export interface Onlooker {
  /** Is told once which pages stand again. */
  readonly onReused: (files: readonly string[]) => void;
  /** Is told after each page how many are drawn, and how many are to be. */
  readonly onPage: (done: number, all: number) => void;
  /** Is told the names of the images that a page shows which was drawn. */
  readonly onImages: (names: readonly string[]) => void;
  /** Is told of each story that can be found, by its page's file, which stands. */
  readonly onStory: (file: string, story: IndexedStory) => void;
}

/**
 * Draws the pages that would not come out as they stand in the last edition, by their keys.
 * @param dir absolute path of the folder that they are written to.
 * @throws what a page throws.
 */
export async function drawChanged(
  site: CompiledSite,
  last: LastEdition,
  dir: string,
  { onReused, onPage, onImages, onStory }: Onlooker,
): Promise<DrawnPages> {
  const addresses = await site.addresses();
  const changed = storiesFirst(
    addresses.filter(({ file, key }) => key === undefined || !last.keeps(file, key)),
  );
  const isChanged = new Set(changed.map(({ file }) => file));
  const reused = addresses.map(({ file }) => file).filter((file) => !isChanged.has(file));
  onReused(reused);
  const pages = {
    reused,
    drawn: changed.map(({ file }) => file),
    keyed: new Map<string, DrawnPage & { readonly key: string }>(),
    indexed: new Map<string, IndexedStory>(),
  };
  const note = ({ key }: Address, page: DrawnPage): void => {
    onImages(page.images);
    if (key !== undefined) pages.keyed.set(page.file, { ...page, key });
    if (page.indexed === undefined) return;
    pages.indexed.set(page.file, page.indexed);
    onStory(page.file, page.indexed);
  };
  for (const [index, address] of changed.entries()) {
    // What makes the search index meanwhile is heard between two pages.
    if (index % pagesAtOnce === 0) await setImmediate();
    const content = await site.draw(address);
    writePage(dir, address.file, content);
    note(address, lookAtPage(address.file, content));
    onPage(index + 1, changed.length);
  }
  return pages;
}

const pagesAtOnce = 8;

/** Images and the search index are made of stories, in other threads and processes while the rest is drawn. */
function storiesFirst(addresses: readonly Address[]): Address[] {
  const { stories = [], others = [] } = Object.groupBy(addresses, ({ file }) =>
    isStoryPage(file) ? 'stories' : 'others',
  );
  return [...stories, ...others];
}
