import { paths } from './addresses.ts';
import { listPages } from './listPages.ts';
import { dayOf } from './times.ts';

/** One page of the archive, with the ways to the pages beside it (paths without the base). */
export interface ArchivePage<Entry> {
  readonly year: number;
  readonly month: number;
  /** The day that it is of, like 2025-06-12; undefined for that of a whole month. */
  readonly day: string | undefined;
  /** Its number, where the day has several; undefined for the newest. */
  readonly number: number | undefined;
  /** Newest first. */
  readonly stories: readonly Entry[];
  /** Of a month that is too large for one page, its days in their order. */
  readonly days: readonly ArchiveDay[];
  readonly path: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** A day of a month, with the stories that it has. */
export interface ArchiveDay {
  readonly day: string;
  readonly path: string;
  readonly count: number;
}

/** A month with more stories has a page for each day. */
export const mostOfMonth = 120;
/** A day with twice as many has several pages. */
const sizeOfDay = mostOfMonth / 2;

/**
 * Cuts an archive into pages: one for each month, and where that has too many stories one for each day.
 * @param stories newest first.
 */
export function archivePages<Entry extends { readonly data: { readonly published: Date } }>(
  stories: readonly Entry[],
  timeZone: string,
): ArchivePage<Entry>[] {
  const dayOfStory = ({ data }: Entry): string => dayOf(data.published, timeZone);
  const months = [...Map.groupBy(stories, (story) => dayOfStory(story).slice(0, 7))].map(
    ([name, found]) => pagesOfMonth(name, found, dayOfStory),
  );
  const monthly = withWays(months.map(({ month }) => month));
  const read = withWays(months.flatMap(({ month, days }) => (days.length > 0 ? days : [month])));
  return [...monthly.filter(({ days }) => days.length > 0), ...read];
}

type Page<Entry> = Omit<ArchivePage<Entry>, 'newer' | 'older'>;

function pagesOfMonth<Entry>(
  name: string,
  stories: readonly Entry[],
  dayOfStory: (story: Entry) => string,
): { month: Page<Entry>; days: Page<Entry>[] } {
  const [year, month] = [Number(name.slice(0, 4)), Number(name.slice(5, 7))];
  const whole = { year, month, day: undefined, number: undefined, path: paths.month(year, month) };
  if (stories.length <= mostOfMonth) return { month: { ...whole, stories, days: [] }, days: [] };
  const byDay = [...Map.groupBy(stories, dayOfStory)];
  return {
    month: {
      ...whole,
      stories: [],
      days: byDay
        .map(([day, found]) => ({ day, path: paths.day(day), count: found.length }))
        .toReversed(),
    },
    days: byDay.flatMap(([day, found]) => {
      const [newest, ...numbered] = listPages(paths.day(day), found, sizeOfDay);
      return [...(newest ? [newest] : []), ...numbered.toReversed()].map(
        ({ number, items, path }) => ({ year, month, day, number, stories: items, days: [], path }),
      );
    }),
  };
}

function withWays<Entry>(pages: readonly Page<Entry>[]): ArchivePage<Entry>[] {
  return pages.map((page, place) => ({
    ...page,
    newer: pages[place - 1]?.path,
    older: pages[place + 1]?.path,
  }));
}
