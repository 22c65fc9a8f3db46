import { setImmediate } from 'node:timers/promises';
import { type Address, type CompiledSite, refuseTwins } from './compile/compiledSite.ts';
import { type DrawnPage, lookAtPage } from './drawnPage.ts';
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
  /**
   * Files of the first page of each route, and of all that have no key: every script and style that
   * stands in a page of the site stands in one of these, since keyed pages get theirs from their route.
   */
  readonly samples: readonly string[];
}

/** Who is told how far the drawing is. */
export interface DrawListener {
  /** Is told which pages stand again, before others are drawn. */
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
 * @param afterStories is waited for between what can be found, which it is told, and all else.
 * @throws what a page throws.
 */
export async function drawChanged(
  site: CompiledSite,
  last: LastEdition,
  dir: string,
  listener: DrawListener,
  afterStories: (stories: DrawnPages) => Promise<void> = () => Promise.resolve(),
): Promise<DrawnPages> {
  const found = await site.addresses(canBeFound);
  const stories = await drawSome(site, found, last, dir, listener);
  await afterStories(stories);
  const rest = await site.addresses((component) => !canBeFound(component));
  refuseTwins([...found, ...rest]);
  const others = await drawSome(site, rest, last, dir, {
    ...listener,
    onPage(done, all) {
      listener.onPage(stories.drawn.length + done, stories.drawn.length + all);
    },
  });
  return {
    reused: [...stories.reused, ...others.reused],
    drawn: [...stories.drawn, ...others.drawn],
    keyed: new Map([...stories.keyed, ...others.keyed]),
    indexed: new Map([...stories.indexed, ...others.indexed]),
    samples: [...stories.samples, ...others.samples],
  };
}

async function drawSome(
  site: CompiledSite,
  addresses: readonly Address[],
  last: LastEdition,
  dir: string,
  { onReused, onPage, onImages, onStory }: DrawListener,
): Promise<DrawnPages> {
  const changed = usedFirst(
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
    samples: samplesOf(addresses),
  };
  const draw = async (address: Address): Promise<WrittenPage> => {
    const { file, key } = address;
    const content = await site.draw(address);
    const page = lookAtPage(file, content);
    if (key !== undefined) pages.keyed.set(file, { ...page, key });
    if (page.indexed !== undefined) pages.indexed.set(file, page.indexed);
    onImages(page.images);
    return { file, content };
  };
  let written = 0;
  const write = async ({ file, content }: WrittenPage): Promise<void> => {
    await writePage(dir, file, content);
    const story = pages.indexed.get(file);
    if (story !== undefined) onStory(file, story);
    onPage(++written, changed.length);
  };
  // A system may take as long to write a page as we to draw one.
  const writes: Promise<void>[] = [];
  for (const address of changed) {
    const writing = write(await draw(address));
    // What kept it from being written is told when it is waited for.
    writing.catch(() => undefined);
    writes.push(writing);
    await writes.at(-1 - writtenAtOnce);
    // Drawing waits for nothing outside, so that images and the search index would wait until all is drawn.
    await setImmediate();
  }
  await Promise.all(writes);
  return pages;
}

const ownPages = 'src/pages/[...own].astro';

/** Tells whether the search index is made of the pages of a route. */
function canBeFound(component: string): boolean {
  return component === 'src/pages/stories/[...id].astro' || component === ownPages;
}

/** A page on its way to the disk. */
interface WrittenPage {
  readonly file: string;
  readonly content: Uint8Array;
}

/** Enough that all that writes for a process is busy, and few enough to be held in memory. */
const writtenAtOnce = 16;

function samplesOf(addresses: readonly Address[]): string[] {
  const routes = new Set<string>();
  return addresses
    .filter(({ component, key }) => {
      const isFirst = !routes.has(component);
      routes.add(component);
      return isFirst || key === undefined;
    })
    .map(({ file }) => file);
}

/**
 * Images are made of pages, in another process while the rest is drawn; nothing is made of feeds. Of each feed, RSS
 * and JSON come one after the other, and what they share is held no longer.
 */
function usedFirst(addresses: readonly Address[]): Address[] {
  const rank = ({ file, component }: Address): number => {
    if (file.endsWith('.html')) return 0;
    return subscribed.includes(component) ? 2 : 1;
  };
  return addresses.toSorted(
    (one, other) =>
      rank(one) - rank(other) || (rank(one) === 2 ? one.file.localeCompare(other.file) : 0),
  );
}

const subscribed = ['src/pages/[...page]/rss.xml.ts', 'src/pages/[...page]/feed.json.ts'];
