import type { Author, Section, Story, Topic } from '../edition.ts';
import { paths } from '../urls.ts';
import { groupBySubject } from './bySubject.ts';
import { countryName } from './countryName.ts';

/** A list of stories that has pages of its own. */
export interface StoryList {
  /** The first step of its path. */
  readonly kind: 'sections' | 'topics' | 'countries' | 'authors';
  /** The second step of its path. */
  readonly id: string;
  /** Its path, without the base. */
  readonly path: string;
  readonly name: string;
  readonly description: string | undefined;
  /** Newest first. */
  readonly stories: readonly Story[];
}

interface Subjects {
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
}

/**
 * Every list by section, topic, country and author. Those that an editor named are there even
 * without a story; a country is there once a story has it.
 * @param stories newest first.
 * @param language the language of country names.
 */
export function storyLists(
  stories: readonly Story[],
  { sections, topics, authors }: Subjects,
  language: string,
): StoryList[] {
  const bySection = groupBySubject(stories, ({ data }) => [data.section]);
  const byTopic = groupBySubject(stories, ({ data }) => data.topics);
  const byAuthor = groupBySubject(stories, ({ data }) => data.authors);
  const byCountry = groupBySubject(stories, ({ data }) => data.countries);
  return [
    ...sections.map((section) => named('sections', section, paths.section, bySection)),
    ...topics.map((topic) => named('topics', topic, paths.topic, byTopic)),
    ...authors.map((author) => named('authors', author, paths.author, byAuthor)),
    ...[...byCountry].map(([code, found]): StoryList => ({
      kind: 'countries',
      id: code.toLowerCase(),
      path: paths.country(code),
      name: countryName(code, language),
      description: undefined,
      stories: found,
    })),
  ];
}

function named(
  kind: StoryList['kind'],
  { id, name, description }: Section | Author,
  pathOf: (id: string) => string,
  stories: ReadonlyMap<string, readonly Story[]>,
): StoryList {
  return { kind, id, path: pathOf(id), name, description, stories: stories.get(id) ?? [] };
}
