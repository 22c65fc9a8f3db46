import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { buildSettings } from './buildSettings.ts';
import { lasting } from './lasting.ts';
import type { Publication } from './publication.ts';
import { publishedStories } from './stories/published.ts';

/** A story as pages, feeds and search get it. */
export type Story = CollectionEntry<'stories'>;
export type Section = CollectionEntry<'sections'>['data'];
export type Topic = CollectionEntry<'topics'>['data'];
export type Author = CollectionEntry<'authors'>['data'];

/**
 * The stories of this edition, newest first. Every page, feed, sitemap and the search index asks
 * this and nothing else; in development it holds drafts and scheduled stories too.
 */
export const editionStories = lasting(async (): Promise<Story[]> =>
  publishedStories(await getCollection('stories'), buildSettings().now, import.meta.env.DEV),
);

/**
 * The publication's settings.
 * @throws Error when publication.yaml could not be loaded, which a build refuses before.
 */
export const getPublication = lasting(async (): Promise<Publication> => {
  const entry = await getEntry('publication', 'publication');
  if (entry === undefined) throw new Error('publication.yaml could not be loaded.');
  return entry.data;
});

/** Sections in the order of sections.yaml. */
export const getSections = lasting(async (): Promise<Section[]> =>
  inOrder((await getCollection('sections')).map(({ data }) => data)),
);

/** Topics in the order of topics.yaml. */
export const getTopics = lasting(async (): Promise<Topic[]> =>
  inOrder((await getCollection('topics')).map(({ data }) => data)),
);

/** Authors in the order of authors.yaml. */
export const getAuthors = lasting(async (): Promise<Author[]> =>
  inOrder((await getCollection('authors')).map(({ data }) => data)),
);

/** What a story is filed under and by whom, in the order in which the story names them. */
export interface Filing {
  readonly section: Section | undefined;
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
}

/** Looks up what the ids in a story stand for. */
export async function filingOf(story: Story): Promise<Filing> {
  return (await filings())(story);
}

/** Gives what looks up the ids of many stories without waiting for each. */
export const filings = lasting(async (): Promise<(story: Story) => Filing> => {
  const sections = byId(await getSections());
  const topics = byId(await getTopics());
  const authors = byId(await getAuthors());
  return ({ data }) => ({
    section: sections.get(data.section),
    topics: data.topics.flatMap((id) => topics.get(id) ?? []),
    authors: data.authors.flatMap((id) => authors.get(id) ?? []),
  });
});

/** Lists of words that mean the same, as in synonyms.yaml. */
export async function getSynonyms(): Promise<string[][]> {
  const lists = (await getCollection('synonyms')).map(({ data }) => data);
  return inOrder(lists).map(({ words }) => words);
}

function inOrder<Entry extends { position: number }>(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.position - b.position);
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
