import { dayOf } from '../base/times.ts';

/** A day of the list of the latest, with what stands under it. */
export interface LatestDay<Entry> {
  /** A moment of the day. */
  readonly published: Date;
  readonly rows: readonly { readonly story: Entry; readonly isOfDay: boolean }[];
}

/**
 * Puts the list of the latest under its days. What is pinned to a place stands there, whatever its own
 * day: under that of the row above, or of the first row that is not pinned.
 * @param stories newest first but for those that are pinned.
 */
export function latestDays<Entry extends { readonly data: { readonly published: Date } }>(
  stories: readonly Entry[],
  pinned: ReadonlySet<Entry>,
  timeZone: string,
): LatestDay<Entry>[] {
  const first = stories.find((story) => !pinned.has(story)) ?? stories[0];
  if (first === undefined) return [];
  const day = ({ data }: Entry): string => dayOf(data.published, timeZone);
  const days: { published: Date; rows: { story: Entry; isOfDay: boolean }[] }[] = [];
  let heading = first;
  for (const story of stories) {
    if (!pinned.has(story)) heading = story;
    const last = days.at(-1);
    const row = { story, isOfDay: day(story) === day(heading) };
    if (last && dayOf(last.published, timeZone) === day(heading)) last.rows.push(row);
    else days.push({ published: heading.data.published, rows: [row] });
  }
  return days;
}
