import type { Story } from '../collections/collections.ts';
import type { Author, Subject } from '../content/fields/subjects.ts';
import type { Watch } from '../content/fields/watches.ts';
import type { Kind } from '../content/fields/storyKinds.ts';
import { foreignLanguage, onceEach } from '../content/stories/translations.ts';
import { type ListKind, paths } from '../base/addresses.ts';
import { languageName } from '../base/languages.ts';
import type { Words } from '../words/words.ts';
import { kindDescription, kindPlural } from './kindNames.ts';
import { groupBySubject } from './bySubject.ts';
import { countryName } from '../base/countryName.ts';
import { type Part, type Serial, seriesParts } from './series.ts';

/** A list of stories that has pages of its own. */
export interface StoryList<Entry = Story> {
  readonly kind: ListKind;
  /** The second step of its path. */
  readonly id: string;
  /** Its path, without the base. */
  readonly path: string;
  readonly name: string;
  readonly description: string | undefined;
  /** The tag of what its name is in, where that is not the publication's language. */
  readonly language?: string;
  /** Whose stories they are, on an author's list. */
  readonly author?: Author;
  /** What finds them, on the list of a watch. */
  readonly watch?: ToldWatch;
  /** Newest first. */
  readonly stories: readonly Entry[];
  /** In the order of reading, on a series' list. */
  readonly parts?: readonly Part<Entry>[];
}

/** A watch as its page tells of it. */
export interface ToldWatch extends Watch {
  /** What it searches for. */
  readonly words: string;
  /** Whether it is known what it finds: a preview does not ask. */
  readonly isAnswered: boolean;
}

/** What lists ask of a story: what it is filed under, and by whom. */
interface Filed extends Serial {
  readonly data: Pick<
    Story['data'],
    'section' | 'topics' | 'countries' | 'authors' | 'kindId' | 'language' | 'translationOf'
  > &
    Serial['data'];
}

interface Subjects {
  readonly sections: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly authors: readonly Author[];
  readonly series: readonly Subject[];
  readonly kinds: readonly Kind[];
}

/**
 * Every list by section, topic, country, author, kind, series and language. Those that an editor named, and the
 * kinds, are there even without a story; a country is there once a story has it, and a language once a
 * story is in it that is not the publication's. Of a story in several languages, each list but those of
 * languages has one version of those that are filed under it.
 * @param all the stories, newest first.
 * @param language the publication's, in which countries are named.
 */
export function storyLists<Entry extends Filed>(
  all: readonly Entry[],
  { sections, topics, authors, series, kinds }: Subjects,
  language: string,
  words: Words,
): StoryList<Entry>[] {
  const byLanguage = groupBySubject(all, ({ data }) => foreignLanguage(data, language));
  const group = (idsOf: (story: Entry) => Iterable<string>) =>
    new Map(
      Array.from(groupBySubject(all, idsOf), ([id, found]) => [id, onceEach(found, language)]),
    );
  const bySection = group(({ data }) => [data.section]);
  const byTopic = group(({ data }) => data.topics);
  const byAuthor = group(({ data }) => data.authors);
  const byCountry = group(({ data }) => data.countries);
  const bySeries = group(({ data }) => (data.series ? [data.series] : []));
  const partsOf = seriesParts([...bySeries.values()].flat());
  const byKind = group(({ data }) => [data.kindId]);
  return [
    ...sections.map((section) => named('sections', section, paths.section, bySection)),
    ...topics.map((topic) => named('topics', topic, paths.topic, byTopic)),
    ...authors.map((author) => ({ ...named('authors', author, paths.author, byAuthor), author })),
    ...[...byCountry].map(([code, found]): StoryList<Entry> => ({
      kind: 'countries',
      id: code.toLowerCase(),
      path: paths.country(code),
      name: countryName(code, language),
      description: undefined,
      stories: found,
    })),
    ...kinds.map((kind) =>
      named(
        'kinds',
        {
          id: kind.id,
          name: kindPlural(kind, words),
          description: kindDescription(kind, words),
        },
        paths.kind,
        byKind,
      ),
    ),
    ...series.map((one) => ({
      ...named('series', one, paths.series, bySeries),
      parts: partsOf.get(one.id) ?? [],
    })),
    ...[...byLanguage].map(([tag, found]): StoryList<Entry> => ({
      kind: 'languages',
      id: tag.toLowerCase(),
      path: paths.language(tag),
      name: languageName(tag),
      language: tag,
      description: undefined,
      stories: found,
    })),
  ];
}

/**
 * The list of each standing search.
 * @param found the ids of the stories that each finds, newest first, by its own; without it nothing is
 * known of any.
 * @param wordsOf says what a watch searches for.
 */
export function watchLists<Entry extends { readonly id: string }>(
  watches: readonly Watch[],
  stories: readonly Entry[],
  found: ReadonlyMap<string, readonly string[]> | undefined,
  wordsOf: (watch: Watch) => string,
): StoryList<Entry>[] {
  const byId = new Map(watches.length === 0 ? [] : stories.map((story) => [story.id, story]));
  return watches.map((watch) => ({
    kind: 'watches',
    id: watch.id,
    path: paths.watch(watch.id),
    name: watch.name,
    description: watch.description,
    watch: { ...watch, words: wordsOf(watch), isAnswered: found !== undefined },
    stories: (found?.get(watch.id) ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
}

function named<Entry>(
  kind: ListKind,
  { id, name, description }: Pick<Subject, 'id' | 'name' | 'description'>,
  pathOf: (id: string) => string,
  stories: ReadonlyMap<string, readonly Entry[]>,
): StoryList<Entry> {
  return { kind, id, path: pathOf(id), name, description, stories: stories.get(id) ?? [] };
}
