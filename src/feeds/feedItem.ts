import { newest } from '../base/newest.ts';
import { countryName } from '../base/countryName.ts';
import type { Clockface } from '../base/dateFormat.ts';
import { dayAndTime, startOfDay } from '../base/times.ts';
import { paths } from '../base/addresses.ts';
import type { Words } from '../words/words.ts';
import type { FeedCategory, FeedImage, FeedItem } from './feed.ts';
import type { FeedIdSources } from '../base/feedId.ts';
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
    readonly corrections: readonly { readonly date: string }[];
    readonly formerly: readonly string[];
    readonly language?: string | undefined;
    readonly letters?: readonly unknown[];
  };
}

/** What a feed must know of the publication. */
export interface FeedContext {
  readonly words: Words;
  /** Of publication.yaml. */
  readonly publication: FeedIdSources & Clockface;
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
  context: FeedContext,
  drawn: { readonly content: string; readonly image: FeedImage | undefined },
): FeedItem {
  const { timeZone, timeFormat, language: ownLanguage } = context.publication;
  const language = data.language ?? ownLanguage;
  return {
    guid: storyGuid({ id, formerly: data.formerly }, context.publication),
    url: context.address(paths.story(id)),
    title: data.headline,
    summary: data.standfirst,
    content: drawn.content,
    published: data.published,
    publishedInWords: dayAndTime(data.published, { language, timeZone, timeFormat }),
    updated: lastEdit(data, timeZone),
    language,
    authors: data.authors.map((author) => ({
      name: nameOf(author, context.names.authors),
      url: context.address(paths.author(author)),
    })),
    categories: categoriesOf(data, context),
    image: drawn.image,
    ...(data.letters && { letters: data.letters.length }),
  };
}

/**
 * When a story was last changed after it was published, as far as it says. A correction has a day and
 * no hour: it is told from the day's start, or from the second after the story was out.
 */
function lastEdit(
  { published, updated, corrections }: FeedStory['data'],
  timeZone: string,
): Date | undefined {
  const afterwards = new Date(published.getTime() + 1000);
  const corrected = corrections.map(({ date }) => newest([startOfDay(date, timeZone), afterwards]));
  return newest([updated, ...corrected]);
}

function categoriesOf(
  { section, topics, countries }: FeedStory['data'],
  { names, publication, address }: FeedContext,
): FeedCategory[] {
  const taxonomies = {
    section: address(paths.lists('sections')),
    topic: address(paths.lists('topics')),
    country: address(paths.lists('countries')),
  };
  const category = (kind: FeedCategory['kind'], name: string, path: string): FeedCategory => ({
    kind,
    name,
    url: address(path),
    taxonomy: taxonomies[kind],
  });
  return [
    category('section', nameOf(section, names.sections), paths.section(section)),
    ...topics.map((id) => category('topic', nameOf(id, names.topics), paths.topic(id))),
    ...countries.map((code) =>
      category('country', countryName(code, publication.language), paths.country(code)),
    ),
  ];
}

function nameOf(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  if (name === undefined) throw new RangeError(`Nothing is named by the id "${id}".`);
  return name;
}
