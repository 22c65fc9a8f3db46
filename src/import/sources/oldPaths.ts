import { basename, dirname } from 'node:path/posix';
import { dayOf } from '../../base/times.ts';
import { type AddressedPost, hugoPath } from './hugoPaths.ts';

/** What the settings of an old site say of its addresses. */
export interface SiteSettings {
  readonly site: string | undefined;
  /** Jekyll’s: the name of a form, or a form. Hexo’s: a form. */
  readonly permalink: string | undefined;
  readonly isJekyll: boolean;
  /** Forms of the addresses of Jekyll’s other collections, and of Hugo’s sections, by their names. */
  readonly collections: ReadonlyMap<string, string>;
  readonly isHexo: boolean;
  readonly isHugo: boolean;
  /** Its aliases start from the root of the site. */
  readonly isZola: boolean;
}

/**
 * The paths at which a post stood: what it says itself, else what its system makes of it where nothing
 * is set otherwise; then its aliases.
 * @param path of its file in the folder, with forward slashes.
 */
export function oldPaths(path: string, post: Post): string[] {
  const { fields, settings } = post;
  const written = fields.text('url', 'permalink', 'path');
  const own = written === '' || URL.canParse(written) ? written : `/${written.replace(/^\/+/, '')}`;
  const [, collection] = /(?:^|\/)_([^/]+)\//.exec(path) ?? [];
  const form = own !== '' ? own : formOf(collection, settings);
  const first =
    form !== undefined
      ? filled(form, path, post)
      : ((settings.isHugo ? hugoPath(path, post, settings.collections) : undefined) ??
        pathOfFile(path, post));
  const aliases = fields.list('aliases', 'alias', 'redirect_from', 'redirects');
  return [first, ...aliases].flatMap((written) => {
    const plain = URL.parse(written)?.pathname ?? written;
    const whole = plain.startsWith('/')
      ? plain
      : `${settings.isZola ? '' : dirname(first)}/${plain}`.replaceAll(/\/{2,}/g, '/');
    const folder = whole.replace(/\/index\.html?$/i, '/');
    return folder === '/' || folder === '' ? [] : [folder.replaceAll(/\s/g, encodeURIComponent)];
  });
}

/** @returns undefined for what Jekyll does not know as of a collection. */
function formOf(collection: string | undefined, settings: SiteSettings): string | undefined {
  if (collection === undefined) return undefined;
  const { permalink = 'date', collections } = settings;
  if (/^(?:posts|drafts)$/.test(collection)) return `/${forms[permalink] ?? permalink}`;
  const end = /^pretty$|\/$/.test(permalink) ? '/' : '.html';
  return settings.isJekyll
    ? `/${collections.get(collection.toLowerCase()) ?? `:collection/:path${end}`}`
    : undefined;
}

/** Jekyll’s named forms (https://jekyllrb.com/docs/permalinks/). */
const forms: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

interface Post extends AddressedPost {
  readonly settings: SiteSettings;
}

function filled(
  form: string,
  path: string,
  { fields, slug, published, timeZone, settings }: Post,
): string {
  const [year = '', month = '', day = ''] =
    published === undefined ? [] : dayOf(published, timeZone).split('-');
  const start =
    published === undefined
      ? 0
      : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(Number(year), 0, 0)) /
        86_400_000;
  const categories = fields
    .terms(settings.isJekyll, 'categories', 'category')
    .map((name) => (settings.isHexo ? name.replaceAll(/\s+/g, '-') : name.toLowerCase()));
  const [, collection = '', below = ''] = /(?:^|\/)_([^/]+)\/(.+)\.\w+$/.exec(path) ?? [];
  const values: Readonly<Record<string, string>> = {
    categories: categories.join('/'),
    slugified_categories: categories
      .map((name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'))
      .join('/'),
    category: categories.join('/') || 'uncategorized',
    year,
    short_year: year.slice(2),
    month,
    i_month: String(Number(month)),
    day,
    i_day: String(Number(day)),
    y_day: String(start).padStart(3, '0'),
    collection,
    path: below,
    // Hexo’s has the folders below that of all posts.
    title: settings.isHexo ? below : slug,
    name: basename(below),
    slug,
    contentbasename: slug,
    filename: slug,
    output_ext: '.html',
  };
  return form
    .replaceAll(/:([a-z_]+)/g, (sign, name: string) => values[name] ?? (fields.text(name) || sign))
    .replaceAll(/\/{2,}/g, '/');
}

/** As Hugo and Astro have it: the folders below that of all content, then the slug. */
function pathOfFile(path: string, { slug, settings }: Post): string {
  const below = path.replace(/^(?:src\/)?(?:content|pages|source)\//, '');
  const isBundle = /(?:^|\/)index\.\w+$/.test(below);
  const folder = dirname(isBundle ? dirname(below) : below);
  const whole = folder === '.' ? `/${slug}/` : `/${folder}/${slug}/`;
  return settings.isHugo ? whole.toLowerCase().replaceAll(/\s+/g, '-') : whole;
}
