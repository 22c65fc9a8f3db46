import {
  type Document,
  editionData,
  memoizePerEdition,
  type OwnPage,
  type Story,
} from '../content/editionData.ts';
import type { Publication } from '../content/fields/publication.ts';
import { onceEach } from '../content/stories/translations.ts';
import { selectPublished } from '../content/stories/published.ts';
import { type Words, wordsIn } from '../words/words.ts';
import type { Author, Subject } from '../content/fields/subjects.ts';

export type { Story } from '../content/editionData.ts';

/**
 * The stories of this edition, newest first. Every page, feed, sitemap and the search index asks
 * this and nothing else; in development it holds drafts and scheduled stories too.
 */
export const publishedStories = memoizePerEdition((): Promise<Story[]> => {
  const { stories, now } = editionData();
  return Promise.resolve(selectPublished(stories, now, import.meta.env.DEV));
});

/**
 * The same, but for translations of a story that lists have in the publication's language, or in its own.
 */
export const listedStories = memoizePerEdition(async (): Promise<readonly Story[]> =>
  onceEach(await publishedStories(), (await getPublication()).language),
);

/**
 * The publication's settings.
 * @throws Error when publication.yaml could not be read, which a build refuses before.
 */
export async function getPublication(): Promise<Publication> {
  const { publication } = await Promise.resolve(editionData());
  if (publication === undefined) throw new Error('publication.yaml could not be read.');
  return publication;
}

/** The words of the interface, in the publication's language. */
export const getWords = memoizePerEdition(async (): Promise<Words> => {
  const { language } = await getPublication();
  return wordsIn(language, editionData().words);
});

/** Gives what looks up documents by the paths of their files from the newsroom's folder. */
export const documentAt = memoizePerEdition((): Promise<(file: string) => Document | undefined> => {
  const { stories, pages } = editionData();
  const byFile = new Map([...stories, ...pages].map((one): [string, Document] => [one.file, one]));
  return Promise.resolve((file) => byFile.get(file));
});

/** The page of the newsroom's own at a path of the site, where it has one there. */
export function ownPageAt(path: string): OwnPage | undefined {
  return editionData().pages.find((page) => page.path === path);
}

/** What a story is filed under and by whom, in the order in which the story names them. */
export interface Filing {
  readonly section: Subject | undefined;
  readonly topics: readonly Subject[];
  readonly authors: readonly Author[];
}

/** Looks up what the ids in a story stand for. */
export async function filingOf(story: Story): Promise<Filing> {
  return (await filings())(story);
}

/** Gives what looks up the ids of many stories without waiting for each. */
export const filings = memoizePerEdition((): Promise<(story: Story) => Filing> => {
  const data = editionData();
  const sections = byId(data.sections);
  const topics = byId(data.topics);
  const authors = byId(data.authors);
  return Promise.resolve(({ data }) => ({
    section: sections.get(data.section),
    topics: data.topics.flatMap((id) => topics.get(id) ?? []),
    authors: data.authors.flatMap((id) => authors.get(id) ?? []),
  }));
});

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
