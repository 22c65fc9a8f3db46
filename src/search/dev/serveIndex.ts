import type { AstroIntegrationLogger } from 'astro';
import type { Connect } from 'vite';
import { terminalText } from '../../base/problems/terminalText.ts';
import type { FreshFiles } from './freshFiles.ts';

/**
 * Serves a search index from memory.
 * @param path the folder that it is asked for in, with the base.
 */
export function serveIndex(
  path: string,
  index: Pick<FreshFiles, 'latest' | 'current'>,
  logger: Pick<AstroIntegrationLogger, 'error'>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(path)) {
      next();
      return;
    }
    const name = pathname.slice(path.length);
    // Only the entry says which pieces there are; a page that has read it asks for those of its time.
    const files = name === 'pagefind-entry.json' ? index.current() : index.latest();
    files.then(
      (found) => {
        const content = found.get(name);
        response.statusCode = content === undefined ? 404 : 200;
        response.setHeader('Content-Type', typeOf(name));
        response.setHeader('Cache-Control', 'no-store');
        response.end(content);
      },
      (error: unknown) => {
        logger.error(`The search index could not be made. ${terminalText(String(error))}`);
        response.statusCode = 503;
        response.end();
      },
    );
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  if (name.endsWith('.json')) return 'application/json';
  return 'application/octet-stream';
}
