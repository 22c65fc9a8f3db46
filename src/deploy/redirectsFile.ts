import { underBase } from '../base/addresses.ts';
import type { HostedSite } from './hostedSite.ts';

/** A path and where it leads, both from the root of the host and as requests have them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Where former paths lead, base and all. */
export function redirectsOf({ base, moved }: HostedSite): Redirect[] {
  return Array.from(moved, ([from, to]) => ({
    from: encodedPath(underBase(base, from)),
    to: encodedPath(underBase(base, to)),
  }));
}

/** The files of the pages that stand where stories were taken back, base and all. */
function withdrawnPages({ base, withdrawn }: HostedSite): Redirect[] {
  return withdrawn.map((path) => ({
    from: encodedPath(underBase(base, path)),
    to: encodedPath(underBase(base, `${path.replace(/\/$/, '')}/index.html`)),
  }));
}

/** The names by which servers are asked for the page at a path: as it is, as a folder, and as the folder's file. */
export function requestsFor(path: string): string[] {
  const folder = `${path.replace(/\/$/, '')}/`;
  return [...new Set([path, folder, `${folder}index.html`])];
}

/** Writes `_redirects`, which Cloudflare Pages, Netlify and others read. */
export function redirectsFile(site: HostedSite): string {
  return [
    ...redirectsOf(site).map(({ from, to }) => `${from} ${to} 301\n`),
    ...withdrawnPages(site).map(({ from, to }) => `${from} ${to} 410\n`),
  ].join('');
}

/** What a `_redirects` says of a path. */
export interface RedirectRule {
  /** Where it leads for ever (301), or the file that is sent in its place as what is gone (410). */
  readonly to: string;
  readonly status: 301 | 410;
}

/** Reads a `_redirects`: what it says of each path that leads on for ever, or is gone. */
export function readRedirectsFile(text: string): Map<string, RedirectRule> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(
    lines.flatMap(([from, to, code]) => {
      const status = code === '301' ? 301 : code === '410' ? 410 : undefined;
      return from?.startsWith('/') && to !== undefined && status !== undefined
        ? [[from, { to, status }] as const]
        : [];
    }),
  );
}

/** Encodes also what stands for other paths, or for more, in the files of hosts. */
function encodedPath(path: string): string {
  return encodeURI(path).replaceAll(
    /[*:$#?]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
