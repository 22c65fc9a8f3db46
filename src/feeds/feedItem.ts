import { countryName } from '../listings/countryName.ts';
import { paths } from '../urls.ts';
import type { FeedCategory, FeedImage, FeedItem } from './feed.ts';
import { storyGuid } from './guid.ts';

/** What a feed tells of a story's frontmatter. */
export interface FeedStory {
  readonly id: string;
  readonly data: {
    readonly headline: string;
    readonly standfirst: string;
    readonly section: string;
    readonly topics: readonly string[];
    readonly countries: readonly string[];
    readonly authors: readonly string[];
    readonly published: Date;
    readonly updated?: Date | undefined;
    readonly formerly: readonly string[];
    readonly language?: string | undefined;
  };
}

/** What a feed must know of the publication. */
export interface FeedDesk {
  /** `url` and `language` of publication.yaml. */
  readonly publication: { readonly url: string; readonly language: string };
  /** Names by id. */
  readonly names: Readonly<Record<'sections' | 'topics' | 'authors', ReadonlyMap<string, string>>>;
  /** The absolute address of a path of the site. */
  address(path: string): string;
}

/**
 * Tells a story as a feed does.
 * @param drawn what was made of the story beforehand: its full text, and its image's portable file.
 * @throws RangeError for an id that has no name, which the content check refuses before.
 */
export function feedItem(
  { id, data }: FeedStory,
  desk: FeedDesk,
  drawn: { readonly content: string; readonly image: FeedImage | undefined },
): FeedItem {
  return {
    guid: storyGuid({ id, formerly: data.formerly }, desk.publication.url),
    url: desk.address(paths.story(id)),
    title: data.headline,
    summary: data.standfirst,
    content: drawn.content,
    published: data.published,
    updated: data.updated,
    language: data.language ?? desk.publication.language,
    authors: data.authors.map((author) => ({
      name: nameOf(author, desk.names.authors),
      url: desk.address(paths.author(author)),
    })),
    categories: categoriesOf(data, desk),
    image: drawn.image,
  };
}

function categoriesOf(
  { section, topics, countries }: FeedStory['data'],
  { names, publication, address }: FeedDesk,
): FeedCategory[] {
  return [
    {
      kind: 'section',
      name: nameOf(section, names.sections),
      url: address(paths.section(section)),
    },
    ...topics.map((topic) => ({
      kind: 'topic' as const,
      name: nameOf(topic, names.topics),
      url: address(paths.topic(topic)),
    })),
    ...countries.map((code) => ({
      kind: 'country' as const,
      name: countryName(code, publication.language),
      url: address(paths.country(code)),
    })),
  ];
}

function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`Nothing is named by the id "${id}".`);
  return name;
}
