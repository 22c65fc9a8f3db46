import { paths } from '../base/addresses.ts';
import { groupByMonth } from './byCalendar.ts';

/** A month of the archive, with the ways to the months beside it (paths without the base). */
export interface ArchiveMonth<Entry> {
  readonly year: number;
  readonly month: number;
  /** Newest first. */
  readonly stories: readonly Entry[];
  readonly path: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/**
 * Cuts an archive into the months of a time zone, newest first.
 * @param stories newest first.
 */
export function archiveMonths<Entry extends { data: { published: Date } }>(
  stories: readonly Entry[],
  timeZone: string,
): ArchiveMonth<Entry>[] {
  const dated = stories.map((story) => ({ story, published: story.data.published }));
  const months = groupByMonth(dated, timeZone).map(({ year, month, stories: found }) => ({
    year,
    month,
    stories: found.map(({ story }) => story),
    path: paths.month(year, month),
  }));
  return months.map((month, place) => ({
    ...month,
    newer: months[place - 1]?.path,
    older: months[place + 1]?.path,
  }));
}
