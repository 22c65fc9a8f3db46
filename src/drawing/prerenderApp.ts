import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

/** Sheets of a route's styles, as Astro's build knows them; handed on unread. */
export type RouteStyles = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** Draws a page of a site that Astro has bundled. */
export type DrawRoute = (request: Request, component: string) => Promise<Response>;

/**
 * Opens the bundle from which Astro draws pages, as its own prerenderer does.
 * @param drawnDir absolute path of the folder that the site is built into; the bundle is in it.
 * @param styles the styles of each route, by Astro's key of its page.
 * @returns draws a page by its request and the component of its route.
 * @throws Error where the bundle is not as this release of Astro makes it.
 */
export async function openPrerenderApp(drawnDir: string, styles: RouteStyles): Promise<DrawRoute> {
  const [entry] = await Array.fromAsync(
    glob('.prerender/prerender-entry.*.mjs', { cwd: drawnDir }),
  );
  if (entry === undefined) throw new Error('The bundle of the site is not where Astro puts it.');
  const bundle: unknown = await import(pathToFileURL(join(drawnDir, entry)).href);
  const { app } = bundleSchema.parse(bundle);
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silence } } });
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeData.component, routeData] as const),
  );
  return async (request, component) => app.render(request, { routeData: routes.get(component) });
}

const silence = { write: () => true };

const bundleSchema = z.object({ app: z.custom<PrerenderApp>(isPrerenderApp) });

interface PrerenderApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: { readonly component: string } }[];
  };
  readonly setInternals: (internals: { pagesByKeys: RouteStyles }) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

function isPrerenderApp(app: unknown): boolean {
  return (
    typeof app === 'object' &&
    app !== null &&
    ['setInternals', 'setOptions', 'render', 'manifest'].every((member) => member in app)
  );
}
