import { decodeSafely } from './decodeSafely.ts';
import { downloadIn } from './downloads.ts';

/** The name of the file that describes tables, as the Data Package standard has it. */
export const dataPackageName = 'datapackage.json';

/** Below which every story stands; no page of its own. */
export const storiesFolder = '/stories/';

/** Paths of the site's pages, from the root and without the base; every page ends in a slash. */
export const paths = {
  front: '/',
  about: '/about/',
  archive: '/archive/',
  corrections: '/corrections/',
  search: '/search/',
  rss: '/rss.xml',
  jsonFeed: '/feed.json',
  /** The page that names every feed. */
  feeds: '/feeds/',
  /** The feeds of the site and of its sections, for import. */
  opml: '/feeds.opml',
  /** Every feed, for import. */
  allFeedsOpml: '/all-feeds.opml',
  /** How a browser shows a feed. */
  feedStyle: '/feeds.css',
  /** The licences of what others made and the site passes on. */
  notices: '/third-party-notices.txt',
  /** How a phone shows a link to the site that its reader keeps. */
  manifest: '/site.webmanifest',
  /** How browsers ask the site's search. */
  openSearch: '/opensearch.xml',
  /** Names the other sitemaps. */
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  /** Of every page that is not a story's. */
  pagesSitemap: '/sitemaps/pages.xml',
  story: (id: string) => `${storiesFolder}${id}/`,
  /** A story as Markdown, where the newsroom offers that. */
  storyMarkdown: (id: string) => `/stories/${id}/index.md`,
  /** The newest stories of a section in full, as Markdown. */
  sectionFullText: (id: string) => `/sections/${id}/llms-full.txt`,
  /** What describes the figures of a text's charts, by the path of its page. */
  dataPackage: (page: string) => `${page}${dataPackageName}`,
  /** A page of the newsroom's own, by the path of its file below pages/ without its ending. */
  own: (id: string) => `/${id}/`.replace(/\/index\/$/, '/'),
  section: (id: string) => `/sections/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  country: (code: string) => `/countries/${code.toLowerCase()}/`,
  author: (id: string) => `/authors/${id}/`,
  series: (id: string) => `/series/${id}/`,
  kind: (kind: string) => `/kinds/${kind}/`,
  /** The briefs of a day, like 2025-06-12. */
  briefsOf: (day: string) => `/kinds/brief/${day}/`,
  watch: (id: string) => `/watches/${id}/`,
  /** The stories in a language that is not the publication's. */
  language: (language: string) => `/languages/${language.toLowerCase()}/`,
  month: (year: number, month: number) => `/archive/${year}/${twoDigits(month)}/`,
  /** The page of a day, like 2025-06-12, in the archive. */
  day: (day: string) => `/archive/${day.replaceAll('-', '/')}/`,
  monthSitemap: (year: number, month: number) => `/sitemaps/${year}-${twoDigits(month)}.xml`,
  /** The newsroom’s theme, or a file that it names. */
  look: (file: string) => `/look/${file}`,
  /** A sign of the publication, by the name of its file. */
  icon: (name: string) => `/${name}`,
  /** The file that shows IndexNow whose site this is. */
  indexNowKey: (key: string) => `/${key}.txt`,
  /** The page that names all lists of a kind, such as "topics". */
  lists: (kind: string) => `/${kind}/`,
  /** The feeds that go with a page, by the page's path; the front page's are the whole site's. */
  rssOf: (page: string) => `${page}rss.xml`,
  jsonFeedOf: (page: string) => `${page}feed.json`,
  /** What is ahead that goes with a page, for calendars. */
  calendarOf: (page: string) => `${page}calendar.ics`,
  /** A document of the archive of the feed that goes with a page. */
  feedArchiveOf: (page: string, name: string, format: FeedFormat) =>
    `${page}feed-archive/${name}.${format === 'rss' ? 'xml' : 'json'}`,
  /** A numbered page of a list; `list` is the list's own path. */
  numbered: (list: string, number: number) => `${list}${number}/`,
} as const;

/** Files in which machines look for what they may do: a site has those that its newsroom has something for. */
export const policyPaths = {
  /** In the words of RSL. */
  licence: '/license.xml',
  /** Whether rights to mine text are reserved. */
  mining: '/.well-known/tdmrep.json',
  /** Whom to tell of a hole. */
  security: '/.well-known/security.txt',
  /** Whom the newsroom belongs with. */
  trust: '/trust.txt',
  /** What there is to read as Markdown (https://llmstxt.org). */
  llms: '/llms.txt',
} as const;

/** The media type of RSL 1.0, which the ending of the licence's name does not tell. */
export const licenceType = 'application/rsl+xml';

/** Where on the page of a story its printed letters begin. */
export const lettersAnchor = 'printed-letters';

/** Where on the page of the archive a year begins, which may be written with zeros before it. */
export function yearAnchor(year: number | string): string {
  return `year-${Number(year)}`;
}

/** Pages of the site in whose place a newsroom may put one of its own. */
export const replaceablePaths: readonly string[] = [paths.about, paths.corrections];

export type FeedFormat = 'rss' | 'json';

/**
 * Puts a path under the site's base.
 * @param base such as "/" or "/desk/", with or without a closing slash.
 */
export function underBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** The absolute address of a path under the base. */
export function absoluteUrl(site: string | URL, base: string, path: string): string {
  return new URL(underBase(base, path), site).href;
}

/** A path with the closing slash that pages have; a file's path (with an extension) stays as it is. */
export function pagePath(path: string): string {
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}

/**
 * An internal target as written, cut into its path (with its closing slash) and its anchor, without
 * the #; both decoded.
 */
export function splitTarget(target: string): { path: string; anchor: string } {
  const [before = '', anchor = ''] = target.split('#', 2);
  const [encoded = ''] = before.split('?', 1);
  const path = decodeSafely(encoded);
  return { path: path === '' ? '' : pagePath(path), anchor: decodeSafely(anchor) };
}

/** Turns a link within the site, as written in a text, into the one for its page; any other stays as it is. */
export function rewriteInternalLink(base: string, target: string): string {
  const download = downloadIn(target);
  if (download) return download.href;
  if (!target.startsWith('/') || target.startsWith('//')) return target;
  const [before = '', ...anchor] = target.split('#');
  const [path = '', ...query] = before.split('?');
  return (
    underBase(base, pagePath(path)) +
    query.map((part) => `?${part}`).join('') +
    anchor.map((part) => `#${part}`).join('')
  );
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** What lists are about: the first step of their paths. */
export const listKinds = [
  'sections',
  'topics',
  'countries',
  'authors',
  'kinds',
  'series',
  'watches',
  'languages',
] as const;

export type ListKind = (typeof listKinds)[number];

/** The kinds of which a page names the lists: of some a newsroom may have none. */
export function namedKinds(has: (kind: 'series' | 'watches' | 'languages') => boolean): ListKind[] {
  return listKinds.filter(
    (kind) => (kind !== 'series' && kind !== 'watches' && kind !== 'languages') || has(kind),
  );
}
