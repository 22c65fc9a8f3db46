import type { BreadcrumbList, NewsArticle } from 'schema-dts';
import type { StoryData } from '../content/editionData.ts';
import type { StoryVersion } from '../lists/storyVersions.ts';
import type { SeriesPlace } from '../lists/series.ts';
import { zonedIso } from '../base/times.ts';
import { paths } from '../base/addresses.ts';
import { correctionWords } from '../content/stories/correctionKinds.ts';
import type { Words } from '../words/words.ts';
import { authorOf, type Byline } from './authorData.ts';
import { lastChange } from './lastChange.ts';
import { type Address, type Publisher, publisherOf } from './publisherData.ts';

/** A story as search engines are told of it, with what its ids stand for. */
export interface ArticleFacts {
  readonly story: {
    readonly id: string;
    readonly data: Pick<
      StoryData,
      | 'headline'
      | 'standfirst'
      | 'published'
      | 'updated'
      | 'dateline'
      | 'language'
      | 'corrections'
      | 'sources'
    >;
  };
  readonly section: { readonly id: string; readonly name: string };
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Where it happens: ISO 3166 codes, and names in the publication's language. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly authors: readonly Byline[];
  /** The series that it is a part of. */
  readonly inSeries?: Pick<SeriesPlace<unknown>, 'id' | 'name' | 'number'> | undefined;
  /** Itself and its translations, where it has any. */
  readonly versions?: readonly StoryVersion[] | undefined;
  /** Absolute addresses of the story's image, in several shapes. */
  readonly images: readonly string[];
  readonly publication: Publisher;
  /** The interface's words, in the publication's language. */
  readonly words: Words;
}

/** A story as schema.org's NewsArticle. Times carry the offset of the publication's time zone. */
export function newsArticle(
  {
    story: { id, data },
    section,
    topics,
    countries,
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
    ...subjectsOf(topics, countries, address),
    ...sourcesOf(data.sources),
    ...(inSeries && partOf(inSeries, address)),
    ...translationsOf(id, versions, address),
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

/** What a story is about, and where that is. */
function subjectsOf(
  topics: ArticleFacts['topics'],
  countries: ArticleFacts['countries'],
  address: Address,
): Pick<Exclude<NewsArticle, string>, 'keywords' | 'about' | 'contentLocation'> {
  return {
    ...(topics.length > 0 && {
      keywords: topics.map(({ name }) => name),
      about: topics.map(({ id, name }) => ({
        '@type': 'Thing' as const,
        name,
        url: address(paths.topic(id)),
      })),
    }),
    ...(countries.length > 0 && {
      contentLocation: countries.map(({ code, name }) => ({
        '@type': 'Country' as const,
        name,
        identifier: code,
        url: address(paths.country(code)),
      })),
    }),
  };
}

/** Every source, and the addresses of those that can be read. */
function sourcesOf(
  sources: ArticleFacts['story']['data']['sources'],
): Pick<Exclude<NewsArticle, string>, 'citation' | 'isBasedOn'> {
  const addresses = sources.flatMap(({ url }) => url ?? []);
  return {
    ...(sources.length > 0 && {
      citation: sources.map(({ name, url, date }) => ({
        '@type': 'CreativeWork' as const,
        name,
        ...(url !== undefined && { url }),
        ...(date !== undefined && { datePublished: date }),
      })),
    }),
    ...(addresses.length > 0 && { isBasedOn: addresses }),
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
