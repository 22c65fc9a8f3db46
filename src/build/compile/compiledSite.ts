import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { z } from 'astro/zod';
import type { App } from 'astro/app';
import { fileOf } from '../drawnPage.ts';

/** A page, feed or other document of an edition. */
export interface Address {
  /** Path of its file in the site's folder. */
  readonly file: string;
  /** Absolute address that it is asked for at. */
  readonly url: string;
  /** The file of its route, from the project's folder. */
  readonly component: string;
  /** Digest of all that it is drawn from; undefined for what is drawn in every build. */
  readonly key: string | undefined;
}

/** A site whose code was compiled. */
export interface CompiledSite {
  /**
   * Lists all that the edition which was opened has. Sitemaps and the drawing ask the same routes.
   * @param isAsked tells by its component which routes are asked, by itself all.
   * @throws Error where two would have one file.
   */
  readonly addresses: (isAsked?: (component: string) => boolean) => Promise<Address[]>;
  /** Draws one. @throws what its page throws. */
  readonly draw: (address: Address) => Promise<Uint8Array>;
}

/**
 * Opens a site that a `siteCompiler` compiled.
 * @param dir absolute path of its folder.
 * @throws Error where it is not as this release of Astro makes it.
 */
export async function openCompiledSite(dir: string): Promise<CompiledSite> {
  const entry: unknown = await import(pathToFileURL(join(dir, 'server/entry.mjs')).href);
  const { app, pages } = entrySchema.parse(entry);
  const { site = 'http://localhost', base, routes } = app.getManifest();
  // Marked so, Astro gives a page the props of its getStaticPaths.
  const routeOf = new Map(
    routes.map(({ routeData }) => [routeData.component, { ...routeData, prerender: true }]),
  );
  const root = base.endsWith('/') ? base : `${base}/`;

  const addressesOf = async (path: string, load: PageLoader): Promise<Address[]> => {
    const component = path.slice(1);
    const route = routeOf.get(component);
    if (route === undefined) throw new Error(`${component} has no route.`);
    const { getStaticPaths } = pageSchema.parse(await load());
    const found = getStaticPaths ? staticPathsSchema.parse(await getStaticPaths({})) : [plainPath];
    return found.map(({ params, cacheKey }) => {
      const pathname = pathnameOf(route.segments, params);
      const file = component === notFound ? '404.html' : fileOf(pathname, route.type);
      // Where all of a file's name is a parameter, Astro looks for a slash after it.
      const asked = route.pattern.test(`/${pathname}`) ? pathname : `${pathname}/`;
      return { file, url: new URL(root + encodeURI(asked), site).href, component, key: cacheKey };
    });
  };

  return {
    async addresses(isAsked = () => true) {
      const all: Address[] = [];
      for (const [path, load] of Object.entries(pages)) {
        if (isAsked(path.slice(1))) all.push(...(await addressesOf(path, load)));
      }
      refuseTwins(all);
      return all;
    },
    async draw({ url, component, file }) {
      const routeData = routeOf.get(component);
      const locals: { error?: unknown } = {};
      const response = await app.render(new Request(url), {
        locals,
        ...(routeData && { routeData }),
      });
      if (locals.error instanceof Error) throw locals.error;
      if (locals.error !== undefined) throw new Error(inspect(locals.error));
      const expected = component === notFound ? 404 : 200;
      if (response.status !== expected) throw new Error(`${file} was answered ${response.status}.`);
      return bytesOf(response);
    },
  };
}

/** `arrayBuffer` would copy a document twice, of which a large archive of feeds has many. */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const pieces = body === null ? [] : await Array.fromAsync(body);
  const [first] = pieces;
  return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces);
}

const notFound = 'src/pages/404.astro';
const plainPath = { params: {}, cacheKey: undefined };

type PageLoader = () => Promise<unknown>;

const entrySchema = z.object({
  app: z.custom<App>(
    (app) => typeof app === 'object' && app !== null && 'render' in app && 'getManifest' in app,
  ),
  pages: z.record(
    z.string(),
    z.custom<PageLoader>((load) => typeof load === 'function'),
  ),
});

const pageSchema = z.looseObject({
  getStaticPaths: z
    .custom<(options: object) => unknown>((ask) => typeof ask === 'function')
    .optional(),
});

const staticPathsSchema = z.array(
  z.object({
    params: z.record(z.string(), z.string().optional()),
    cacheKey: z.string().optional(),
  }),
);

interface RoutePart {
  readonly content: string;
  readonly dynamic: boolean;
}

/** The path of a route with its parameters, below the base and without slashes at its ends. */
function pathnameOf(
  segments: readonly (readonly RoutePart[])[],
  params: Readonly<Record<string, string | undefined>>,
): string {
  return segments
    .map((parts) =>
      parts
        .map(({ content, dynamic }) =>
          dynamic ? (params[content.replace('...', '')] ?? '') : content,
        )
        .join(''),
    )
    .filter((part) => part !== '')
    .join('/');
}

/** @throws Error where two pages would have one file. */
export function refuseTwins(addresses: readonly Address[]): void {
  const files = new Set<string>();
  for (const { file, component } of addresses) {
    if (files.has(file)) throw new Error(`Two pages have the file ${file}: see ${component}.`);
    files.add(file);
  }
}
