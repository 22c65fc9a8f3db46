import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { type DrawnPage, fileOf, lookAtPage } from './drawnPage.ts';
import type { Helpers } from './helpers.ts';
import type { Site } from './site.ts';
import { writePage } from './writePage.ts';

type Answer = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** What is asked of a route. */
interface Route {
  readonly type: string;
  readonly component: string;
}

type Render<Data extends Route> = (
  request: Request,
  options: { routeData: Data },
) => Promise<Answer>;

/** Who decides about pages, and hears of them. */
export interface Editor {
  /** Tells whether a page's file is the one named here, so that it need not be Astro that writes it. */
  readonly isWritten: (file: string) => boolean;
  /** Tells whether the build has failed: Astro goes on asking for pages. */
  readonly isOver: () => boolean;
  readonly onPage: (page: DrawnPage) => void;
}

/**
 * Divides the drawing of a site between this process and its helpers. Whoever draws a page writes it,
 * and Astro writes only the pages that it alone has a name for.
 * @param render draws a page in this process.
 * @returns draws a page, here or there, as Astro asks for it; the answer has no body where the page is written.
 */
export function sharedDrawing<Data extends Route>(
  render: Render<Data>,
  { drawnDir, base }: Site,
  helpers: Helpers,
  { isWritten, isOver, onPage }: Editor,
): Render<Data> {
  let before: Promise<unknown> = Promise.resolve();

  const drawHere: Render<Data> = async (request, options) => {
    // Helpers are heard between two pages.
    await setImmediate();
    if (isOver()) throw new Error('The build is over.');
    const rendered = await render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.body === null) return response;
    const content = new Uint8Array(await response.arrayBuffer());
    const file = fileFor(request, base, options.routeData.type);
    const isOurs = isWritten(file);
    if (isOurs) writePage(drawnDir, file, content);
    onPage(lookAtPage(file, content));
    return isOurs ? written(response) : new Response(content, response);
  };
  const drawHereInTurn: Render<Data> = (request, options) => {
    const drawing = before.then(() => drawHere(request, options));
    before = drawing.catch(() => undefined);
    return drawing;
  };

  return async (request, options) => {
    const { component, type } = options.routeData;
    const file = fileFor(request, base, type);
    const helped =
      isWritten(file) && canBeHelped(options.routeData)
        ? await helpers.draw({ url: request.url, file, component })
        : undefined;
    if (helped === undefined) return drawHereInTurn(request, options);
    onPage(helped);
    return written();
  };
}

/** Tells what a helper can draw: feeds show pictures, and take the text of a story for all of them once. */
export function canBeHelped({ type }: Pick<Route, 'type'>): boolean {
  return type === 'page';
}

function fileFor(request: Request, base: string, type: string): string {
  return fileOf(decodeURI(new URL(request.url).pathname).slice(base.length), type);
}

/** Astro writes no file for an answer without a body. */
function written(response?: Response): Response {
  return new Response(null, response && { status: response.status });
}
