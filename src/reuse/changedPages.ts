import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { drawingOrder } from '../drawing/drawingOrder.ts';
import { type DrawnPage, fileOf } from '../drawing/drawnPage.ts';
import type { Helpers } from '../drawing/helpers.ts';
import { pressIntegration } from '../drawing/pressIntegration.ts';
import { canBeHelped, sharedDrawing } from '../drawing/sharedDrawing.ts';
import type { Site } from '../drawing/site.ts';
import type { IndexedStory } from '../search/volumes/indexedPart.ts';
import { paths as sitePaths } from '../urls.ts';
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
  /** Is told of each story that can be found, by its page's file, which stands or is about to. */
  readonly onStory: (file: string, story: IndexedStory) => void;
}

/** What draws one edition. */
export interface Press {
  readonly integration: AstroIntegration;
  /** Tells the ids of the stories that will have a page, as soon as they are known. */
  readonly expect: (stories: readonly string[]) => void;
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
  let stories: readonly string[] = [];
  let isOver = false;

  const isChanged = (path: PagePath): boolean => {
    const { cacheKey } = path;
    if (cacheKey === undefined) return true;
    const file = fileOfPath(path);
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
      if (last.isBlank) helpers.start(stories.length, site);
    },
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      refuseTwins(paths);
      refuseTaken(paths, site.publicDir);
      requireStories(paths, stories);
      const changed = paths.filter(isChanged);
      all = changed.length;
      onPage(0, all);
      helpers.start(all, site);
      return drawingOrder(changed, ({ route }) => canBeHelped(route));
    },
    render: sharedDrawing(astro.render, site, helpers, {
      isWritten: (file) => keys.has(file),
      isOver: () => isOver,
      onPage: notePage,
    }),
    async teardown() {
      isOver = true;
      await helpers.end();
      await astro.teardown?.();
    },
  });

  return {
    pages,
    expect(ids) {
      stories = ids;
    },
    integration: pressIntegration('changed-pages-only', press),
  };
}

/** Astro takes a store that it cannot read for an empty one, and would build a site of no stories. */
function requireStories(paths: readonly PagePath[], stories: readonly string[]): void {
  const files = new Set(paths.map(fileOfPath));
  const lost = stories.find((id) => !files.has(fileOf(sitePaths.story(id), 'page')));
  if (lost !== undefined) {
    throw new Error(
      `The story ${lost} was lost on its way to the page. Remove .edition/, and build again.`,
    );
  }
}

function fileOfPath({ pathname, route }: PagePath): string {
  return fileOf(pathname, route.type);
}

/** Astro looks only at the pages that it draws; of two with one path, one may stand already. */
function refuseTwins(paths: readonly PagePath[]): void {
  const files = new Set<string>();
  for (const path of paths) {
    const file = fileOfPath(path);
    if (files.has(file)) {
      const { pathname, route } = path;
      throw new Error(`Two pages have the path ${pathname}: see ${route.component}.`);
    }
    files.add(file);
  }
}

/** Astro leaves out a page whose place a public file has. */
function refuseTaken(paths: readonly PagePath[], publicDir: string): void {
  if (!existsSync(publicDir)) return;
  const names = new Set(readdirSync(publicDir));
  const taken = paths.map(fileOfPath).find((file) => {
    const [name = ''] = file.split('/', 1);
    return names.has(name) && existsSync(join(publicDir, file));
  });
  if (taken !== undefined) {
    throw new Error(`public/${taken} takes the place of a page of the site. Rename it.`);
  }
}
