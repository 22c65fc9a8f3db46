import type { Connect } from 'vite';
import { editionData } from '../../content/editionData.ts';
import { lastReport } from './previewReport.ts';
import { previewPage, problemList } from './previewHtml.ts';
import { previewPaths } from './previewPaths.ts';

/**
 * Gives the preview's own pages, and one about the problems in the place of every page while there is no
 * publication to draw any with.
 * @param base under which links lead; requests come without it. It starts and ends with a slash.
 */
export function servePreview(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const report = lastReport();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (type: string, content: string): void => {
      response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    };
    if (report === undefined) {
      next();
      return;
    }
    const { version, everywhere, byPath } = report;
    const list = (): string => {
      const all = report.shown([...everywhere, ...[...byPath.values()].flat()]);
      return all.length === 0 ? '<p>There are none.</p>' : problemList(all, 'problem');
    };
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    if (pathname === previewPaths.version) answer('plain', String(version));
    else if (pathname === previewPaths.problems)
      answer('html', previewPage('Problems of the newsroom', list(), base, version));
    else if (editionData().publication === undefined && isPage)
      answer('html', previewPage('No page can be drawn yet', list(), base, version));
    else next();
  };
}

/**
 * Watches for answers that were begun with one edition and ended with the next.
 * @param onOld is told of each: what Astro remembers of its routes may be the former's since.
 */
export function watchAnswers(onOld: () => void): Connect.NextHandleFunction {
  return (_request, response, next) => {
    const begun = editionData();
    response.once('close', () => {
      if (editionData() !== begun) onOld();
    });
    next();
  };
}
