import type { PortableImage } from '../media/portableImage.ts';
import { zonedIso } from '../base/times.ts';
import { memoizePerKey } from '../base/memoize.ts';

/** What a page says of itself in its head. */
export interface HeadPage {
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  /** The page's path, from the root and without the base. */
  readonly path: string;
  readonly kind: 'website' | 'article';
  readonly article?: HeadArticle | undefined;
  /** True keeps the page out of search engines; it then has no canonical address either. */
  readonly noindex?: boolean | undefined;
  /** BCP 47; the language that the page is in. */
  readonly language: string;
}

/** What the page of a story says beside. */
export interface HeadArticle {
  readonly published: Date;
  /** When it last changed. */
  readonly changed: Date;
  /** Names. */
  readonly section: string;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  /** Accounts of the authors in the Fediverse. */
  readonly creators: readonly string[];
}

/** The tags of a head, apart from the image that a link preview shows. */
export interface HeadTags {
  readonly title: string;
  readonly canonical: string | undefined;
  readonly meta: readonly MetaTag[];
}

export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/**
 * Words a page's head.
 * @param image shown beside a link to the page.
 * @param address gives the absolute address of a path of the site.
 */
export function headTags(
  page: HeadPage,
  publication: { readonly name: string; readonly timeZone: string },
  image: (PortableImage & { readonly alt: string }) | undefined,
  address: (path: string) => string,
): HeadTags {
  const { title, description, article } = page;
  const url = address(page.path);
  return {
    title: title.includes(publication.name) ? title : `${title} · ${publication.name}`,
    canonical: page.noindex ? undefined : url,
    meta: [
      { name: 'description', content: description },
      { name: 'robots', content: page.noindex ? 'noindex' : 'max-image-preview:large' },
      ...(article?.authors ?? []).map((author) => ({ name: 'author', content: author })),
      ...(article?.creators ?? []).map((account) => ({
        name: 'fediverse:creator',
        content: account,
      })),
      { property: 'og:type', content: page.kind },
      { property: 'og:site_name', content: publication.name },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      ...(page.noindex ? [] : [{ property: 'og:url', content: url }]),
      { property: 'og:locale', content: openGraphLocale(page.language) },
      ...(image ? imageTags(image) : []),
      ...(article ? articleTags(article, publication.timeZone) : []),
      { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
      { name: 'twitter:title', content: title },
      { name: 'twitter:description', content: description },
    ],
  };
}

function imageTags({ url, width, height, type, alt }: PortableImage & { alt: string }): MetaTag[] {
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:type', content: type },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:image', content: url },
    { name: 'twitter:image:alt', content: alt },
  ];
}

function articleTags(
  { published, changed, section, topics }: HeadArticle,
  timeZone: string,
): MetaTag[] {
  return [
    { property: 'article:published_time', content: zonedIso(published, timeZone) },
    ...(changed > published
      ? [{ property: 'article:modified_time', content: zonedIso(changed, timeZone) }]
      : []),
    { property: 'article:section', content: section },
    ...topics.map((topic) => ({ property: 'article:tag', content: topic })),
  ];
}

/**
 * A language as Open Graph writes it: language and territory, as en_GB.
 * @param language a BCP 47 tag; where it names no territory, the likeliest one is taken (CLDR).
 */
export const openGraphLocale = memoizePerKey((language: string): string => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
});
