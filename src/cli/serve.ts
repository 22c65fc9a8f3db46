import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import { headersFor, readHeadersFile } from '../deploy/headersFile.ts';
import { readRedirectsFile, type RedirectRule } from '../deploy/redirectsFile.ts';
import type { Address } from './address.ts';
import { decodeSafely } from '../base/decodeSafely.ts';
import { readIfThere } from '../base/files/readIfThere.ts';
import { listen } from './listen.ts';
import { sendFile } from './sendFile.ts';

/** A site that is being served. */
export interface ServedSite {
  /** The address of its front page, base and all. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a plain web server would: pages end in a slash, what is not there is the
 * 404 page, and the site stands under its base. Files are looked up anew for each request, so that
 * a build that replaces the site shows at once. Whatever is asked, it goes on.
 * @param outDir absolute path of the site.
 * @param where its base starts and ends with a slash.
 */
export async function serve(
  outDir: string,
  { base, ...address }: Address & { readonly base: string },
): Promise<ServedSite> {
  const compress = compression({ filter: isWorthCompressing });
  const { port, close } = await listen((request, response) => {
    compress(request, response, () => answer(outDir, base, request, response));
  }, address);
  return { url: `http://${nameOf(address.host)}:${port}${base}`, close };
}

function answer(
  outDir: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [path, query] = cut(request.url);
  const leadTo = (status: 307 | 308, location: string): void =>
    void response.writeHead(status, { location }).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (`${path}/` === base) {
    leadTo(308, base + query);
  } else if (path === '/' && base !== '/') {
    leadTo(307, base);
  } else if (!path.startsWith(base)) {
    void sendNotFound(outDir, request, response);
  } else {
    const { headers, rule } = readHostFiles(outDir, path);
    setHeaders(response, headers);
    if (rule?.status === 301) {
      response.writeHead(301, { location: rule.to + query }).end();
      return;
    }
    if (rule?.status === 410) {
      void sendPage(outDir, decodeSafely(rule.to.slice(base.length)), 410, request, response);
      return;
    }
    const file = `/${path.slice(base.length)}`;
    sendFile(request, response, {
      root: outDir,
      path: file,
      dotfiles: dotfilesOf(file),
      onHeaders: (path) => setType(request, response, path),
      onFolder: () => leadTo(308, `${path}/${query}`),
      onError: (error) => void sendFault(outDir, request, response, error),
    });
  }
}

/** What hosts are told of a path. How long anything may be kept is left out: a new build shows at once. */
function readHostFiles(
  outDir: string,
  path: string,
): { headers: Readonly<Record<string, string>>; rule: RedirectRule | undefined } {
  const headerRules = readHeadersFile(readIfThere(join(outDir, '_headers')));
  const headers = Object.fromEntries(
    Object.entries(headersFor(headerRules, path)).filter(([name]) => name !== 'Cache-Control'),
  );
  const rules = readRedirectsFile(readIfThere(join(outDir, '_redirects')));
  return { headers, rule: rules.get(path.replace(/(?<=\/)index\.html$/, '')) };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Cuts a request's target into its path, which starts with exactly one slash, and its query. */
function cut(target = '/'): [path: string, query: string] {
  const [, path = '', query = ''] = /^\/*([^?]*)(.*)$/s.exec(target) ?? [];
  return [`/${path}`, query];
}

/** Servers show what RFC 8615 puts into this folder, and no other whose name begins with a dot. */
function dotfilesOf(file: string): 'allow' | 'ignore' {
  return /^\/\.well-known(?!.*\/(?:\.|%2e))\//i.test(file) ? 'allow' : 'ignore';
}

/** The types of feeds, which the ending of a name does not tell. */
function setType(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (/[\\/]feed(?:-archive[\\/][\d-]+)?\.json$/.test(path)) {
    response.setHeader('content-type', 'application/feed+json');
  }
  if (!/[\\/](?:rss|feed-archive[\\/][\d-]+)\.xml$/.test(path)) return;
  const type = isBrowser(request) ? 'application/xml' : 'application/rss+xml';
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.appendHeader('vary', 'Accept');
}

/** Tells who asks for pages and no feed: some browsers show a feed under its own type as bare text. */
function isBrowser({ headers: { accept = '' } }: IncomingMessage): boolean {
  return accept.includes('text/html') && !accept.includes('application/rss+xml');
}

/** A part of a file is sent as it is: its bounds are counted in the file. */
function isWorthCompressing(request: IncomingMessage, response: ServerResponse): boolean {
  return !response.hasHeader('content-range') && compression.filter(request, response);
}

async function sendFault(
  outDir: string,
  request: IncomingMessage,
  response: ServerResponse,
  error: Error,
): Promise<void> {
  const status = 'status' in error ? error.status : undefined;
  if (response.headersSent) response.destroy();
  else if (status === 412 || status === 416) response.writeHead(status).end();
  else if (status === 500) {
    clearHeaders(response);
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'The file cannot be read.\n');
  } else await sendNotFound(outDir, request, response);
}

function sendNotFound(
  outDir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return sendPage(outDir, '404.html', 404, request, response);
}

/** Sends a page under another status than its own. @param file its path in the site. */
async function sendPage(
  outDir: string,
  file: string,
  status: 404 | 410,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(outDir, join('/', file))).catch(() => 'Not found');
  clearHeaders(response);
  setHeaders(response, readHostFiles(outDir, cut(url)[0]).headers);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : page);
}

/** What was said of a file that then could not be sent. */
function clearHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/** The name to type for a host: every address is this machine's, an IPv6 one stands in brackets. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
