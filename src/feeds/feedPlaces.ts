import { type ListKind, paths } from '../base/addresses.ts';
import type { Author } from '../content/fields/subjects.ts';
import type { StoryList } from '../lists/lists.ts';
import type { Words } from '../words/words.ts';

/** A feed that the site offers: what it is called, what it carries, and where it stands. */
export interface FeedPlace<Entry> {
  readonly group: FeedGroup;
  /** Path of the page that it goes with, under which its files stand. */
  readonly path: string;
  /** What it is about, as "Rail"; of the whole site's feed, the publication's name. */
  readonly name: string;
  /** What it is called among the feeds of other sites. */
  readonly title: string;
  readonly description: string;
  /** The tag of what it carries, where that is not the publication's language. */
  readonly language?: string;
  /** Whether it leads to all that it ever carried; what the others carry is in one that does. */
  readonly hasArchive: boolean;
  /** All that it is made from, newest first. */
  readonly entries: readonly Entry[];
}

export type FeedGroup = 'site' | ListKind;

/** What feeds are made from; stories and corrections newest first. */
export interface FeedSources<Story, Correction> {
  readonly publication: { readonly name: string; readonly description: string };
  readonly stories: readonly Story[];
  readonly corrections: readonly Correction[];
  readonly lists: readonly (Pick<
    StoryList<Story>,
    'kind' | 'path' | 'name' | 'description' | 'language' | 'stories'
  > & { readonly author?: Pick<Author, 'bio'> })[];
  readonly words: Words;
}

/** Every feed of the site: the whole site's, the corrections', and one for each list. */
export function feedPlaces<Story, Correction>({
  publication: { name: site, description },
  stories,
  corrections,
  lists,
  words,
}: FeedSources<Story, Correction>): FeedPlace<Story | Correction>[] {
  return [
    {
      group: 'site',
      path: paths.front,
      name: site,
      title: site,
      description,
      hasArchive: true,
      entries: stories,
    },
    {
      group: 'site',
      path: paths.corrections,
      name: words('corrections'),
      title: feedTitle(site, words('corrections'), words),
      description: words('feed.corrections.about', { publication: site }),
      hasArchive: false,
      entries: corrections,
    },
    ...lists.map((list) => ({
      group: list.kind,
      path: list.path,
      name: list.name,
      title: feedTitle(site, list.name, words),
      description:
        list.description ??
        list.author?.bio ??
        words('list.about', { list: list.name, publication: site }),
      ...(list.language !== undefined && { language: list.language }),
      // Translations are in no other list.
      hasArchive: list.kind === 'sections' || list.kind === 'languages',
      entries: list.stories,
    })),
  ];
}

/**
 * What a feed is called in a reader: there the feeds of one publication stand together by its name.
 * @param name what the feed is about.
 */
export function feedTitle(publication: string, name: string, words: Words): string {
  return words('feed.title', { publication, name });
}
