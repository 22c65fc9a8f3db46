import { readersLanguage } from '../../base/languages.ts';

/** What ties a story to those that tell the same in other languages. */
export interface Translatable {
  readonly id: string;
  readonly data: {
    /** A tag of BCP 47; without one, the publication's. */
    readonly language?: string | undefined;
    /** The id of the story that it was translated from. */
    readonly translationOf?: string | undefined;
  };
}

/**
 * Finds the stories that are there in several languages.
 * @param stories in any order.
 * @param language the publication's.
 * @returns by story id all its versions, itself included: the original first if it is among the
 * stories, or else the one in the publication's language, then by language. A story that is there
 * in one language has none.
 */
export function versionsOfStories<Entry extends Translatable>(
  stories: readonly Entry[],
  language: string,
): ReadonlyMap<string, readonly Entry[]> {
  const translations = stories.filter(({ data }) => data.translationOf !== undefined);
  if (translations.length === 0) return new Map();
  const originals = new Set(translations.map(originalOf));
  const versions = Map.groupBy(
    stories.filter((story) => originals.has(originalOf(story))),
    originalOf,
  );
  const order = (one: Entry, other: Entry): number =>
    rank(one, language) - rank(other, language) || (sortKey(one) < sortKey(other) ? -1 : 1);
  return new Map(
    [...versions.values()]
      .filter(({ length }) => length > 1)
      .map((found) => found.toSorted(order))
      .flatMap((found) => found.map(({ id }) => [id, found] as const)),
  );
}

function originalOf({ id, data }: Translatable): string {
  return data.translationOf ?? id;
}

function rank(story: Translatable, language: string): number {
  if (story.data.translationOf === undefined) return 0;
  return foreignLanguage(story.data, language).length === 0 ? 1 : 2;
}

function sortKey({ id, data }: Translatable): string {
  return `${data.language ?? ''} ${id}`;
}

/**
 * The version for the publication's readers: the one in their language, or else the first.
 * @param versions of one story.
 * @param language the publication's.
 */
export function versionFor<Entry extends Translatable>(
  versions: readonly Entry[],
  language: string,
): Entry | undefined {
  return versions.find(({ data }) => foreignLanguage(data, language).length === 0) ?? versions[0];
}

/**
 * The stories that stand in lists: of one that is there in several languages, the version for the
 * publication's readers.
 * @param stories in any order, which is kept.
 * @param language the publication's.
 */
export function onceEach<Entry extends Translatable>(
  stories: readonly Entry[],
  language: string,
): readonly Entry[] {
  const versions = versionsOfStories(stories, language);
  if (versions.size === 0) return stories;
  return stories.filter((story) => {
    const found = versions.get(story.id);
    return found === undefined || versionFor(found, language) === story;
  });
}

/** The language in which others read a story than the publication's readers, if it is in one: a list. */
export function foreignLanguage(
  { language }: Translatable['data'],
  publication: string,
): readonly string[] {
  if (language === undefined) return [];
  const found = readersLanguage(language);
  return found === readersLanguage(publication) ? [] : [found];
}
