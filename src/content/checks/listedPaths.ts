import { archivePages } from '../../base/archivePages.ts';
import { listPages, partPages } from '../../base/listPages.ts';
import { kindOf, kindsOf } from '../fields/storyKinds.ts';
import { briefDays } from '../stories/briefDays.ts';
import { foreignLanguage, onceEach } from '../stories/translations.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { memoizePerObject } from '../../base/memoize.ts';
import { namedKinds, paths } from '../../base/addresses.ts';
import type { Ids } from '../../base/problems/nearest.ts';
import type { CheckedContent } from '../newsroom.ts';

/**
 * The paths of all pages but the stories': what the site has whatever it tells, and its lists
 * with their feeds.
 * @param isOut tells which stories are there.
 */
export function listedPaths(
  {
    publication,
    sections = none,
    topics = none,
    authors = none,
    series = none,
    watches = none,
    calendar = [],
    stories,
  }: CheckedContent,
  isOut: (story: StoryReading) => boolean,
): Set<string> {
  const { language = 'en' } = publication;
  const kinds = kindsOf(publication);
  const out = stories.filter(isOut);
  const versions = out.map(({ id, frontmatter }) => ({ id, data: frontmatter }));
  const dated = versions.map(({ id, data }) => ({
    id,
    data: { ...data, kind: kindOf(kinds, data.kind).like },
  }));
  const tally = tallyOf(versions, (found) => onceEach(found, language).length);
  const languages = tallyOf(versions, ({ length }) => length)(
    (story) => foreignLanguage(story, language),
    paths.language,
  );
  const lengths: (readonly [list: string, length: number])[] = [
    ...tally(({ section }) => section, paths.section, sections.keys()),
    ...tally((story) => story.topics, paths.topic, topics.keys()),
    ...tally((story) => story.authors, paths.author, authors.keys()),
    ...tally(
      ({ kind }) => kindOf(kinds, kind).id,
      paths.kind,
      kinds.map(({ id }) => id),
    ),
    ...tally(({ countries }) => countries?.map((code) => code.toLowerCase()), paths.country),
    // What a watch finds is not known before the stories are drawn.
    ...Array.from(watches.keys(), (id) => [paths.watch(id), 0] as const),
    ...languages,
  ];
  const parts = tally((story) => story.series, paths.series, series.keys());
  const pages = [
    ...parts.flatMap(([list, length]) => partPages(list, Array.from({ length }))),
    ...lengths.flatMap(([list, length]) => listPages(list, Array.from({ length }))),
  ];
  const fed = [paths.corrections, ...[...lengths, ...parts].map(([list]) => list)];
  const dates = out.flatMap(({ frontmatter }) => frontmatter.dates?.map(() => frontmatter) ?? []);
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...namedKinds(
      (kind) => ({ series, watches, languages: new Map(languages) })[kind].size > 0,
    ).map((kind) => paths.lists(kind)),
    ...pages.map(({ path }) => path),
    ...fed.flatMap((list) => [paths.rssOf(list), paths.jsonFeedOf(list)]),
    ...calendarsOf([...calendar, ...dates], topics),
    ...briefDays(dated, publication.timeZone ?? 'UTC', language).map(({ path }) => path),
    ...archiveOf(
      out.map(({ frontmatter }) => frontmatter),
      publication.timeZone ?? 'UTC',
    ),
  ]);
}

/** The same once every story is out. */
export const everyListedPath = memoizePerObject((content: CheckedContent): ReadonlySet<string> =>
  listedPaths(content, ({ frontmatter }) => frontmatter.withdrawn === undefined),
);

const none: Ids = new Map();

type Frontmatter = StoryReading['frontmatter'];

/** A story as lists count it. */
interface Listed {
  readonly id: string;
  readonly data: Frontmatter;
}

/**
 * Prepares what counts the stories of each list.
 * @param lengthOf how many of the stories under one subject its list has.
 */
function tallyOf(stories: readonly Listed[], lengthOf: (stories: readonly Listed[]) => number) {
  /** @param known the subjects that have a list, whatever is told; without it, all that a story names have. */
  return (
    subjectsOf: (story: Frontmatter) => string | readonly string[] | undefined,
    pathOf: (subject: string) => string,
    known?: Iterable<string>,
  ): (readonly [list: string, length: number])[] => {
    const groups = new Map<string, Listed[]>(Array.from(known ?? [], (subject) => [subject, []]));
    for (const story of stories) {
      const subjects = subjectsOf(story.data) ?? [];
      for (const subject of typeof subjects === 'string' ? [subjects] : subjects) {
        const group = groups.get(subject) ?? (known === undefined ? [] : undefined);
        if (group === undefined) continue;
        group.push(story);
        groups.set(subject, group);
      }
    }
    return Array.from(groups, ([subject, group]) => [pathOf(subject), lengthOf(group)]);
  };
}

function archiveOf(stories: readonly Frontmatter[], timeZone: string): string[] {
  const dated = stories.flatMap(({ published }) =>
    published === undefined ? [] : [{ data: { published } }],
  );
  return archivePages(dated, timeZone).map(({ path }) => path);
}

interface About {
  readonly topics?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
}

function calendarsOf(events: readonly About[], known: Ids): string[] {
  if (events.length === 0) return [];
  const topics = events.flatMap((event) => event.topics ?? []).filter((id) => known.has(id));
  const countries = events.flatMap((event) => event.countries ?? []);
  return [paths.front, ...topics.map(paths.topic), ...countries.map(paths.country)].map(
    paths.calendarOf,
  );
}

/**
 * Tells whether a path is that of a folder which the build fills itself, or of anything in one.
 * @param path from the root of the site.
 */
export function isInBuiltFolder(path: string): boolean {
  return builtFolder.test(path);
}

const builtFolder =
  /^\/(?:_astro|pagefind|_image|sitemaps|look|(?:(?:sections|languages)\/[^/]+\/)?feed-archive)(?:\/|$)/;
