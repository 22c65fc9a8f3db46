import type { ContentPolicy } from './contentPolicy.ts';

/** What a host must know of a site to serve it well. */
export interface HostedSite {
  /** Such as https://example.org. */
  readonly origin: string;
  /** Starts and ends with a slash. */
  readonly base: string;
  /** Paths of all its pages, from the root of the site and without the base. */
  readonly pages: readonly string[];
  /** Where pages went: today's path by each former one, both of them without the base. */
  readonly moved: ReadonlyMap<string, string>;
  /** Where stories stood that were taken back, as requests have it and without the base: pages say so there. */
  readonly withdrawn: readonly string[];
  /** What its pages may do but the search page, what that may, and what the search's worker may. */
  readonly policies: Readonly<Record<'pages' | 'search' | 'worker', ContentPolicy>>;
  /** Paths of the scripts of the search's worker. */
  readonly workers: readonly string[];
  /** Address of the hub that feeds name. */
  readonly hub: string | undefined;
}

/** Headers that every answer carries, whatever is asked for. */
export const commonHeaders = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** How long browsers and what stands before a host may keep what they got. */
export const cacheControl = {
  /** Pages and feeds: a minute, so that a breaking story is read at once. */
  pages: 'public, max-age=60',
  /** Files whose names change with what they hold. */
  hashed: 'public, max-age=31536000, immutable',
} as const;

/** What paths from the root of the site begin with where names change with what the files hold. */
export const hashedPaths = [
  '/_astro/',
  '/look/',
  '/pagefind/facets/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/pagefind/vocabulary/',
  '/pagefind/wasm.',
] as const;
