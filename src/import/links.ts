import { linkFormFault } from '../content/checks/linkFormFault.ts';
import { decodeSafely } from '../base/decodeSafely.ts';

/** A path of the old site as it is compared: decoded, without its closing slash or the name of its page. */
export function pathKey(path: string): string {
  const plain = decodeSafely(path.replace(/[#].*$/s, ''))
    .replace(/\/index\.html?$/i, '')
    .replace(/\/+$/, '');
  return plain.normalize();
}

/**
 * A path as this newsroom writes it: where the old site stood below the path at which the new one stands, from there.
 * @param base begins and ends with a slash.
 */
export function belowBase(path: string, base: string): string {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}

/** What the links of posts are known to lead to. */
export interface OldSite {
  /** Its addresses; where there are none, only paths are its own. */
  readonly sites: readonly string[];
  /** The page that stands for each old path now, by `pathKey`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The page that stands for each file that was a post or a page, by its absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** The host of the new site. */
  readonly host: string;
  /** The path below which it stands; begins and ends with a slash. */
  readonly base: string;
}

/** Where a link leads now. */
export type Led =
  | { readonly url: string; readonly fault?: undefined }
  | { readonly url?: undefined; readonly fault: string };

/**
 * Leads a link of a post to the story that stands for the old one.
 * @param href as the post has it.
 * @param from the post’s path on the old site, for links that start from it.
 * @param file absolute path of the folder of the post’s file, where it is one.
 */
export function leadLink(href: string, site: OldSite, from?: string, file?: string): Led {
  const target = href.trim();
  if (target.startsWith('#')) return { url: target };
  if (/^(?:mailto|tel):/i.test(target)) return inForm(target.replaceAll(' ', '%20'));
  const inFiles = file === undefined ? undefined : pageOfFile(target, file, site);
  if (inFiles !== undefined) return { url: inFiles };
  const url = urlOf(target, site, from);
  if (url === undefined) return { fault: 'It is no address that a reader can follow.' };
  if (!isOfSite(url, site) && url.hostname !== site.host)
    return inForm(url.href.replaceAll('{', '%7B').replaceAll('}', '%7D'));
  const path = belowBase(url.pathname, site.base);
  const page =
    site.pages.get(pathKey(path + url.search)) ??
    (path === '/' && url.search !== '' ? undefined : site.pages.get(pathKey(path)));
  if (page !== undefined) return { url: `${page}${url.hash}` };
  const isGone = site.sites.length === 0 || url.hostname === site.host;
  return isGone ? { fault: 'It led to a page that did not move here.' } : inForm(url.href);
}

/**
 * Tells whether a link of a post leads to the old site itself, as paths do.
 * @param from the post’s path there.
 */
export function leadsToOldSite(href: string, site: Pick<OldSite, 'sites'>, from?: string): boolean {
  const url = urlOf(href.trim(), site, from);
  return url !== undefined && isOfSite(url, site);
}

const unknownSite = 'https://old.invalid/';

function urlOf(target: string, { sites }: Pick<OldSite, 'sites'>, from = '/'): URL | undefined {
  const url = URL.parse(target, new URL(from, sites[0] ?? unknownSite));
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

function isOfSite(url: URL, { sites }: Pick<OldSite, 'sites'>): boolean {
  return [unknownSite, ...sites].some((address) => bareHost(new URL(address)) === bareHost(url));
}

function inForm(url: string): Led {
  const fault = linkFormFault(url, () => undefined);
  return fault === undefined ? { url } : { fault: fault.what };
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function pageOfFile(target: string, folder: string, { files }: OldSite): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return undefined;
  const [path = '', hash = ''] = target.split(/(?=#)/, 2);
  const steps = decodeSafely(path.replace(/\?.*$/, ''));
  if (steps === '') return undefined;
  const whole = steps.startsWith('/')
    ? steps
    : new URL(steps, `file://${encodeURI(folder)}/`).pathname;
  const page = files.get(decodeSafely(whole).replace(/\/$/, '')) ?? pageNamed(steps, files);
  return page === undefined ? undefined : `${page}${hash}`;
}

/** Of a file that is named from some folder above it, or by a name that no page has. */
function pageNamed(path: string, files: OldSite['files']): string | undefined {
  if (!/\.(?:md|mdx|markdown)$|^\/?\d{4}-\d\d-\d\d-[^/]+$/.test(path)) return undefined;
  const name = path.startsWith('/') ? path : `/${path}`;
  return files.entries().find(([file]) => file.endsWith(name))?.[1];
}
