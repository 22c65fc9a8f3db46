import { dayOf } from '../base/times.ts';

/** A run of a list by days. */
export interface DayRun<Entry> {
  /** A moment of the day that stands above; undefined where each row says its own. */
  readonly day: Date | undefined;
  readonly rows: readonly { readonly story: Entry; readonly isOfDay: boolean }[];
}

/**
 * Puts a list under its days; days of one story, which need no line of their own, stand together and say in
 * the row which they are. What is pinned to a place stands there, whatever its own day: under that of the row
 * above, or of the first row that is not pinned.
 * @param stories newest first but for those that are pinned.
 */
export function latestDays<Entry extends { readonly data: { readonly published: Date } }>(
  stories: readonly Entry[],
  pinned: ReadonlySet<Entry>,
  timeZone: string,
): DayRun<Entry>[] {
  const runs: { day: Date | undefined; rows: DayRun<Entry>['rows'] }[] = [];
  for (const { published, rows } of byDay(stories, pinned, timeZone)) {
    const isAlone = rows.length === 1;
    const last = runs.at(-1);
    if (isAlone && last && last.day === undefined) last.rows = [...last.rows, ...rows];
    else runs.push({ day: isAlone ? undefined : published, rows });
  }
  return runs;
}

interface Day<Entry> {
  readonly published: Date;
  readonly rows: { readonly story: Entry; readonly isOfDay: boolean }[];
}

function byDay<Entry extends { readonly data: { readonly published: Date } }>(
  stories: readonly Entry[],
  pinned: ReadonlySet<Entry>,
  timeZone: string,
): Day<Entry>[] {
  const first = stories.find((story) => !pinned.has(story)) ?? stories[0];
  if (first === undefined) return [];
  const day = ({ data }: Entry): string => dayOf(data.published, timeZone);
  const days: Day<Entry>[] = [];
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
