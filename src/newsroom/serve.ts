import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Address } from './address.ts';
import { listen } from './listen.ts';

/** A site that is being served. */
export interface ServedSite {
  /** The address of its front page, base and all. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a plain web server would: pages end in a slash, what is not there is the
 * 404 page, and the site stands under its base. Files are looked up anew for each request, so that
 * a build that replaces the site shows at once.
 * @param outDir absolute path of the site.
 * @param where its base starts and ends with a slash.
 */
export async function serve(
  outDir: string,
  { base, ...address }: Address & { readonly base: string },
): Promise<ServedSite> {
  const files = sirv(outDir, { dev: true, etag: true, extensions: [] });
  const { port, close } = await listen((request, response) => {
    const notFound = (): void => void sendNotFound(outDir, request, response);
    const [path, query] = cut(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (path === '/' && base !== '/') {
      response.writeHead(307, { location: base }).end();
    } else if (isFolder(outDir, base, path)) {
      response.writeHead(308, { location: `${path}/${query}` }).end();
    } else if (!path.startsWith(base)) {
      notFound();
    } else {
      const file = `/${path.slice(base.length)}`;
      request.url = file.endsWith('/') ? `${file}index.html` : file;
      files(request, response, notFound);
    }
  }, address);
  return { url: `http://${nameOf(address.host)}:${port}${base}`, close };
}

/** Cuts a request's target into its path, which starts with exactly one slash, and its query. */
function cut(target: string): [path: string, query: string] {
  const [, path = '', query = ''] = /^\/*([^?]*)(.*)$/s.exec(target) ?? [];
  return [`/${path}`, query];
}

/** Whether a path without its closing slash is a page's, or the base. */
function isFolder(outDir: string, base: string, path: string): boolean {
  if (path.endsWith('/') || !`${path}/`.startsWith(base)) return false;
  const folder = decode(path.slice(base.length));
  if (folder === undefined || folder.split('/').includes('..')) return false;
  return statSync(join(outDir, folder, 'index.html'), { throwIfNoEntry: false }) !== undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURI(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function sendNotFound(
  outDir: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(outDir, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : page);
}

/** The name to type for a host: every address is this machine's, an IPv6 one stands in brackets. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
