import type {
  BreadcrumbList,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { PortableImage } from '../media/portableImage.ts';
import type { StoryVersion } from '../lists/storyVersions.ts';
import type { SeriesPlace } from '../lists/series.ts';
import { zonedIso } from '../base/times.ts';
import { paths } from '../base/addresses.ts';
import { type CorrectionKind, correctionWords } from '../content/stories/correctionKinds.ts';
import type { Words } from '../words/words.ts';
import { lastChange } from './lastChange.ts';

/** What the data about a page must know of the publication. */
export interface Publisher {
  readonly name: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
  readonly logo?: PortableImage | undefined;
  /** Absolute address of the page that tells how mistakes are corrected. */
  readonly correctionsPolicy?: string | undefined;
  /** Absolute address of the page that tells how the newsroom works. */
  readonly publishingPrinciples?: string | undefined;
}

/** A story as search engines are told of it, with what its ids stand for. */
export interface ArticleFacts {
  readonly story: {
    readonly id: string;
    readonly data: {
      readonly headline: string;
      readonly standfirst: string;
      readonly published: Date;
      readonly updated?: Date | undefined;
      readonly dateline?: string | undefined;
      readonly language?: string | undefined;
      readonly corrections: readonly {
        readonly date: string;
        readonly text: string;
        readonly kind: CorrectionKind;
      }[];
    };
  };
  readonly section: { readonly id: string; readonly name: string };
  readonly topics: readonly { readonly name: string }[];
  readonly authors: readonly Byline[];
  /** The series that it is a part of. */
  readonly inSeries?: Pick<SeriesPlace<unknown>, 'id' | 'name' | 'number'> | undefined;
  /** Itself and its translations, where it has any. */
  readonly versions?: readonly StoryVersion[] | undefined;
  /** Absolute addresses of the story's images; the first stands for it. */
  readonly images: readonly string[];
  readonly publication: Publisher;
  /** The interface's words, in the publication's language. */
  readonly words: Words;
}

interface Byline {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
}

/** Gives the absolute address of a path of the site. */
export type Address = (path: string) => string;

/** A story as schema.org's NewsArticle. Times carry the offset of the publication's time zone. */
export function newsArticle(
  {
    story: { id, data },
    section,
    topics,
    authors,
    inSeries,
    versions = [],
    images,
    publication,
    words,
  }: ArticleFacts,
  address: Address,
): NewsArticle {
  const url = address(paths.story(id));
  return {
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: data.headline,
    description: data.standfirst,
    datePublished: zonedIso(data.published, publication.timeZone),
    dateModified: zonedIso(lastChange(data, publication.timeZone), publication.timeZone),
    inLanguage: data.language ?? publication.language,
    articleSection: section.name,
    isAccessibleForFree: true,
    author: authors.map((author) => authorOf(author, address)),
    publisher: publisherOf(publication, address),
    ...(data.dateline !== undefined && { dateline: data.dateline }),
    ...(inSeries && partOf(inSeries, address)),
    ...translationsOf(id, versions, address),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    ...(images.length > 0 && { image: images }),
    ...(data.corrections.length > 0 && {
      correction: data.corrections.map(({ date, text, kind }) => ({
        '@type': 'CorrectionComment' as const,
        name: words(correctionWords[kind].name),
        datePublished: date,
        text,
      })),
    }),
  };
}

/** The series of a part, and the part's number in it. */
function partOf(
  { id, name, number }: NonNullable<ArticleFacts['inSeries']>,
  address: Address,
): Pick<Exclude<NewsArticle, string>, 'isPartOf' | 'position'> {
  const url = address(paths.series(id));
  return {
    isPartOf: { '@type': 'CreativeWorkSeries', '@id': url, name, url },
    position: number,
  };
}

/** A translation names its original, and an original its translations, as far as they are there. */
function translationsOf(
  id: string,
  versions: readonly StoryVersion[],
  address: Address,
): Pick<Exclude<NewsArticle, string>, 'translationOfWork' | 'workTranslation'> {
  const named = ({ id: other, headline, language }: StoryVersion) => {
    const url = address(paths.story(other));
    return { '@type': 'NewsArticle' as const, '@id': url, url, headline, inLanguage: language };
  };
  const original = versions.find(({ isOriginal }) => isOriginal);
  if (original === undefined) return {};
  return original.id === id
    ? { workTranslation: versions.filter((version) => version !== original).map(named) }
    : { translationOfWork: named(original) };
}

/** Where a story stands in the site: front page, section, story. */
export function storyBreadcrumbs(
  { story, section, publication }: ArticleFacts,
  address: Address,
): BreadcrumbList {
  const trail = [
    { name: publication.name, path: paths.front },
    { name: section.name, path: paths.section(section.id) },
    { name: story.data.headline, path: paths.story(story.id) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

/** The site itself, for its front page, with the search that it offers. */
export function webSite(publication: Publisher, address: Address): WebSite {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${address(paths.search)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${address(paths.front)}#website`,
    url: address(paths.front),
    name: publication.name,
    description: publication.description,
    inLanguage: publication.language,
    publisher: publisherOf(publication, address),
    potentialAction: search,
  };
}

function publisherOf(
  { name, logo, correctionsPolicy, publishingPrinciples }: Publisher,
  address: Address,
): NewsMediaOrganization {
  const url = address(paths.front);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${url}#publisher`,
    name,
    url,
    ...(logo && {
      logo: {
        '@type': 'ImageObject',
        url: logo.url,
        width: `${logo.width}`,
        height: `${logo.height}`,
      },
    }),
    ...(correctionsPolicy !== undefined && { correctionsPolicy }),
    ...(publishingPrinciples !== undefined && { publishingPrinciples }),
  };
}

/**
 * authors.yaml holds people and desks alike, and no field says which: the id does. One that ends as
 * `rail-desk` does is an organization's.
 */
function authorOf({ id, name, url }: Byline, address: Address): Person | Organization {
  return {
    '@type': deskId.test(id) ? 'Organization' : 'Person',
    name,
    url: address(paths.author(id)),
    ...(url !== undefined && { sameAs: url }),
  };
}

const deskId = /(?:^|-)(?:desk|editors|newsroom|staff|team)$/;
