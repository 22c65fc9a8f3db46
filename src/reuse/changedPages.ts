import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { publicFiles } from '../copydesk/publicFiles.ts';
import { drawingOrder } from '../drawing/drawingOrder.ts';
import { type DrawnPage, fileOf, isStoryPage } from '../drawing/drawnPage.ts';
import type { Helpers } from '../drawing/helpers.ts';
import type { RouteStyles } from '../drawing/prerenderApp.ts';
import { canBeHelped, type Site, sharedDrawing } from '../drawing/sharedDrawing.ts';
import type { IndexedStory } from '../search/volumes/indexedPart.ts';
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
  /** Is told of each story that can be found, by its page's file, which is about to be written. */
  readonly onStory: (file: string, story: IndexedStory) => void;
}

/** What draws one edition. */
export interface Press {
  readonly integration: AstroIntegration;
  /** Tells how many stories there are, as soon as that is known. */
  readonly expect: (stories: number) => void;
  /** What becomes of the pages. */
  readonly pages: DrawnPages;
}

/**
 * Has Astro draw only the pages that would not come out as they stand in the last edition, by the
 * `cacheKey` that their routes give. A page without one is always drawn.
 */
export function changedPagesOnly(
  last: LastEdition,
  helpers: Helpers,
  { onPage, onStory }: Onlooker,
): Press {
  const pages: DrawnPages = {
    reused: [],
    drawn: [],
    keyed: new Map(),
    indexed: new Map(),
    images: new Set(),
  };
  const keys = new Map<string, string>();
  let all = 0;
  let stories = 0;

  const isChanged = ({ pathname, cacheKey }: PagePath): boolean => {
    if (cacheKey === undefined) return true;
    const file = fileOf(pathname);
    keys.set(file, cacheKey);
    if (!last.keeps(file, cacheKey)) return true;
    pages.reused.push(file);
    return false;
  };

  const notePage = ({ file, digest, images, indexed }: DrawnPage): void => {
    for (const image of images) pages.images.add(image);
    if (indexed) {
      pages.indexed.set(file, indexed);
      onStory(file, indexed);
    }
    const key = keys.get(file);
    if (key !== undefined) pages.keyed.set(file, { key, digest, images });
    pages.drawn.push(file);
    onPage(pages.drawn.length, all);
  };

  const press = (astro: AstroPrerenderer, site: Site): AstroPrerenderer => ({
    ...astro,
    name: 'changed-pages-only',
    async setup() {
      await astro.setup?.();
      if (last.isBlank) helpers.start(stories, site);
    },
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      refuseTwins(paths);
      requireStories(paths, stories);
      const changed = paths.filter(isChanged);
      all = changed.length;
      onPage(0, all);
      helpers.start(all, site);
      return drawingOrder(changed, ({ route }) => canBeHelped(route));
    },
    render: sharedDrawing(astro.render, site, helpers, {
      isWritten: (file) => keys.has(file) && !site.publicFiles.has(`/${file}`),
      onPage: notePage,
    }),
    async teardown() {
      helpers.end();
      await astro.teardown?.();
    },
  });

  return {
    pages,
    expect(count) {
      stories = count;
    },
    integration: {
      name: 'changed-pages-only',
      hooks: pressHooks(press),
    },
  };
}

function pressHooks(
  press: (astro: AstroPrerenderer, site: Site) => AstroPrerenderer,
): AstroIntegration['hooks'] {
  let place = { drawnDir: '', base: '/', publicFiles: new Set<string>() };
  // Astro fills it in while it bundles.
  let styles: RouteStyles = new Map();
  return {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { resolve: { alias: { 'astro:data-layer-content': contentStore } } } });
    },
    'astro:config:done': async ({ config }) => {
      place = {
        drawnDir: fileURLToPath(config.outDir),
        base: config.base,
        publicFiles: await publicFiles(fileURLToPath(config.publicDir)),
      };
    },
    'astro:build:setup': ({ pages }) => {
      styles = pages;
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astro) => press(astro, { ...place, styles }));
    },
  };
}

const contentStore = fileURLToPath(new URL('../drawing/contentStore.ts', import.meta.url));

/** Astro takes a store that it cannot read for an empty one, and would build a site of no stories. */
function requireStories(paths: readonly PagePath[], stories: number): void {
  const found = paths.filter(({ pathname }) => isStoryPage(fileOf(pathname))).length;
  if (found < stories) throw new Error(`Of ${stories} stories, only ${found} came to be drawn.`);
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
