import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import send from 'send';
import type { Connect, ViteDevServer } from 'vite';
import { buildSettings } from '../../base/settings.ts';
import { type PreviewReport, shareReport, lastReport } from '../preview/previewReport.ts';
import { reportOf } from '../preview/reportOf.ts';
import { withLastGood } from '../preview/lastGood.ts';
import { servePreview, watchAnswers } from '../preview/servePreview.ts';
import { openReadings, readEdition } from '../../content/readEdition.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';
import { type EditionData, editionData, openEdition } from '../../content/editionData.ts';
import { rootAt } from '../../base/files/lookAt.ts';
import { fillOrder } from '../../media/fillOrder.ts';
import { assetsFolder, type ImageOrder, takeImageOrders } from '../../media/siteImage.ts';
import { describeProblems, problemsSeenFrom } from '../../base/problems/problem.ts';
import { terminalText } from '../../base/problems/terminalText.ts';
import { oneAtATime } from './oneAtATime.ts';
import { watchFolders } from './watchFolders.ts';

/**
 * Reads the newsroom for a dev server, and again whenever it changes; what is wrong is told, and the
 * stories that can be read are shown. What is wrong with a file only while it is saved is not told.
 * Makes images when they are asked for.
 * @param site the absolute path of the project's folder, and the base of its pages, which starts and ends with a slash.
 */
export async function startPreview(
  { root, base }: { readonly root: string; readonly base: string },
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
): Promise<void> {
  // Changes are told by real paths.
  const contentDir = rootAt(buildSettings().contentDir).real;
  let changes = 0;
  let version = 0;
  let last: EditionData | undefined;
  const readings = await openReadings(root, contentDir);
  const load = oneAtATime(async () => {
    const begun = changes;
    // Where the preview stands does not change while it runs.
    const settings = { ...buildSettings(), contentDir, basePath: base };
    const read = await readEdition(settings, root, true, readings).catch((error: unknown) => {
      if (changes === begun) throw error;
    });
    if (read === undefined) return;
    const { edition, problems } = read;
    if (problems.length > 0) {
      if (begun > 0) await setTimeout(longestSave);
      // It is read again, and this may be no more than a file that is not saved yet.
      if (changes > begun) return;
      logger.error(`\n${describeProblems(problemsSeenFrom(relative(root, contentDir), problems))}`);
    }
    last = withLastGood(edition, problems, last);
    openEdition(last);
    showAnew(reportOf({ ...read, edition: last }, { root, contentDir }));
  });
  const showAnew = (report: Omit<PreviewReport, 'version'> | undefined): void => {
    version += 1;
    if (report) shareReport({ ...report, version });
    // Astro remembers which pages a route has until its own content changes.
    server.environments.ssr.hot.send({ type: 'custom', event: 'astro:content-changed' });
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  const watcher = watchFolders(contentDir, (event, path) => {
    // Vite, and whoever asks it, hears of the newsroom as of any file.
    server.watcher.emit(event, path);
    server.watcher.emit('all', event, path);
  });
  server.httpServer?.once('close', watcher.close);
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (path: string) => {
      if (!path.startsWith(join(contentDir, sep))) return;
      changes += 1;
      load().catch(tellFailure(logger));
    });
  }
  server.middlewares.use(
    watchAnswers(() => {
      showAnew(lastReport());
    }),
  );
  server.middlewares.use(servePreview(base));
  server.middlewares.use(serveImages(server.config.base, contentDir, logger));
  server.middlewares.use(serveCopied(server.config.base));
  await load();
}

/** Milliseconds for which a file may stand emptied or half written while an editor saves it. */
const longestSave = 250;

function tellFailure(logger: AstroIntegrationLogger): (error: unknown) => void {
  return (error) => {
    logger.error(
      `The stories could not be read again; the preview shows them as they were. ${terminalText(String(error))} Save any story to have it tried again.`,
    );
  };
}

/** Makes an image of a page that was drawn when a browser asks for it. */
function serveImages(
  base: string,
  contentDir: string,
  logger: AstroIntegrationLogger,
): Connect.NextHandleFunction {
  const ordered = new Map<string, ImageOrder>();
  const path = `${base}${assetsFolder}/`;
  return (request, response, next) => {
    for (const [name, order] of takeImageOrders()) ordered.set(name, order);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const order = pathname.startsWith(path)
      ? ordered.get(decodeSafely(pathname.slice(path.length)))
      : undefined;
    if (order === undefined) {
      next();
      return;
    }
    fillOrder(order, contentDir).then(
      (content) => {
        response.setHeader('Content-Type', typeOf(pathname));
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      },
      (error: unknown) => {
        logger.error(`An image could not be made. ${terminalText(String(error))}`);
        response.statusCode = 404;
        response.end();
      },
    );
  };
}

/** Gives the files that a built site has as they are. */
function serveCopied(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base)
      ? editionData().copied.get(decodeSafely(`/${pathname.slice(base.length)}`))
      : undefined;
    if (file === undefined) next();
    else send(request, encodeURI(file), { dotfiles: 'allow' }).pipe(response);
  };
}

function typeOf(path: string): string {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[format] ?? format}`;
}
