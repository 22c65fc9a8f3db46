import { underBase } from '../base/addresses.ts';
import type { HostedSite } from './hostedSite.ts';

/** Former paths, without the base, each with where it leads, base and all and as requests have it. */
export function redirectsOf({ base, moved }: HostedSite): { path: string; to: string }[] {
  return Array.from(moved, ([path, to]) => ({ path, to: encodedPath(underBase(base, to)) }));
}

/** The names by which servers are asked for the page at a path: as it is, as a folder, and as the folder's file. */
export function requestsFor(path: string): string[] {
  const folder = `${path.replace(/\/$/, '')}/`;
  return [...new Set([path, folder, `${folder}index.html`])];
}

/** Writes `_redirects`, which Cloudflare Pages, Netlify and others read. */
export function redirectsFile(site: HostedSite): string {
  const below = (path: string): string => encodedPath(underBase(site.base, path));
  return [
    ...redirectsOf(site).map(({ path, to }) => `${below(path)} ${to} 301\n`),
    // Where stories were taken back stand pages that say so.
    ...site.withdrawn.map(
      (path) => `${below(path)} ${below(`${path.replace(/\/$/, '')}/index.html`)} 410\n`,
    ),
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
