import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type IndexedStory, indexedStory } from '../search/volumes/indexedPart.ts';
import { digestOfContent } from './fileMark.ts';
import { imageNames } from './imageNames.ts';
import type { LastEdition } from './lastEdition.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface KeyedPage {
  readonly key: string;
  readonly digest: string;
  readonly images: readonly string[];
}

/** What a build drew, and what it found to stand again. */
export interface DrawnPages {
  /** Files of the last edition that stand again. */
  readonly reused: string[];
  /** Files of all that was drawn. */
  readonly drawn: string[];
  /** Those that have a key, by the path of their file in the site's folder. */
  readonly keyed: Map<string, KeyedPage>;
  /** What the search index must know of the stories among them, by the same paths. */
  readonly indexed: Map<string, IndexedStory>;
  /** Images that any page names that was drawn. */
  readonly images: Set<string>;
}

/** Who is told how far the drawing is. */
export interface Onlooker {
  /** Is told before the first page and after each how many are drawn, and how many are to be. */
  readonly onPage: (done: number, all: number) => void;
  /** Is told of each story that can be found, by its page's file, which Astro is about to write. */
  readonly onStory: (file: string, story: IndexedStory) => void;
}

/**
 * Has Astro draw only the pages that would not come out as they stand in the last edition, by the
 * `cacheKey` that their routes give. A page without one is always drawn.
 * @returns the integration for one build, and what becomes of the pages.
 */
export function changedPagesOnly(
  last: LastEdition,
  { onPage, onStory }: Onlooker,
): { integration: AstroIntegration; pages: DrawnPages } {
  const pages: DrawnPages = {
    reused: [],
    drawn: [],
    keyed: new Map(),
    indexed: new Map(),
    images: new Set(),
  };
  const keys = new Map<string, string>();
  let all = 0;

  const isChanged = ({ pathname, cacheKey }: PagePath): boolean => {
    if (cacheKey === undefined) return true;
    const file = fileOf(pathname);
    keys.set(file, cacheKey);
    if (!last.keeps(file, cacheKey)) return true;
    pages.reused.push(file);
    return false;
  };

  const notePage = (pathname: string, content: Buffer): void => {
    const text = content.toString();
    const images = imageNames(text);
    for (const image of images) pages.images.add(image);
    const file = fileOf(pathname);
    const indexed = isStoryPage(file) ? indexedStory(text) : undefined;
    if (indexed) {
      pages.indexed.set(file, indexed);
      onStory(file, indexed);
    }
    const key = keys.get(file);
    if (key !== undefined) pages.keyed.set(file, { key, digest: digestOfContent(content), images });
    pages.drawn.push(file);
    onPage(pages.drawn.length, all);
  };

  const press = (astro: AstroPrerenderer, base: string): AstroPrerenderer => ({
    ...astro,
    name: 'changed-pages-only',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      refuseTwins(paths);
      const changed = paths.filter(isChanged);
      all = changed.length;
      onPage(0, all);
      return changed;
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.body === null) return response;
      const content = Buffer.from(await response.arrayBuffer());
      notePage(decodeURI(new URL(request.url).pathname).slice(base.length), content);
      return new Response(content, response);
    },
  });

  let base = '/';
  return {
    pages,
    integration: {
      name: 'changed-pages-only',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((astro) => press(astro, base));
        },
      },
    },
  };
}

/** The file that a page is written to; one of a feed or a sitemap has its own name. */
function fileOf(pathname: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return /\.[a-z]+$/.test(path) ? path : `${path}/index.html`.replace(/^\//, '');
}

/** Tells the page of a story by its file. */
export function isStoryPage(file: string): boolean {
  return file.startsWith('stories/') && file.endsWith('.html');
}

/** Astro looks only at the pages that it draws; of two with one path, one may stand already. */
function refuseTwins(paths: readonly PagePath[]): void {
  const files = new Set<string>();
  for (const { pathname, route } of paths) {
    const file = fileOf(pathname);
    if (files.has(file))
      throw new Error(`Two pages have the path ${pathname}: see ${route.component}.`);
    files.add(file);
  }
}
