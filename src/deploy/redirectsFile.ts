import { underBase } from '../base/addresses.ts';
import type { HostedSite } from './hostedSite.ts';

/** A path that leads on for ever, both from the root of the host and as requests have them. */
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

/** Writes `_redirects`, which Cloudflare Pages, Netlify and others read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads a `_redirects`: where each path leads that leads on for ever. */
export function readRedirectsFile(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(
    lines.flatMap(([from, to, status]) =>
      from?.startsWith('/') && to !== undefined && status === '301' ? [[from, to]] : [],
    ),
  );
}

/** Encodes also what stands for other paths, or for more, in the files of hosts. */
function encodedPath(path: string): string {
  return encodeURI(path).replaceAll(
    /[*:$#?]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
