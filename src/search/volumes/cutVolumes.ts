/** What of a story decides which volume it is in. */
export interface Dated {
  readonly path: string;
  readonly published: Date;
}

/** Stories that a volume of the site's index may hold. */
export const mostInVolume = 2500;

/**
 * Cuts an archive into volumes, oldest first, by the calendar of UTC: a stretch of time that holds
 * more stories than a volume may is cut into its parts, and these again. A story that comes, goes
 * or changes so touches its own volume, and others only where its stretch just grew too large.
 * Of several volumes the last is the newest month, where most stories come and change, so that it
 * is small; when the next begins, it joins the others of its stretch.
 * @param largest how many stories a volume may hold, unless they are all of one day.
 * @returns volumes of at least one story, each in the order of time and, within a moment, of path.
 */
export function cutVolumes<Story extends Dated>(
  stories: readonly Story[],
  largest: number,
): Story[][] {
  const volumes = cut(stories.toSorted(byTime), largest, stretches);
  return volumes.length > 1
    ? volumes.toSpliced(-1, 1, ...newestApart(volumes.at(-1) ?? []))
    : volumes;
}

/** @param stories in the order of time. */
function newestApart<Story extends Dated>(stories: readonly Story[]): Story[][] {
  const newest = monthOf(stories.at(-1));
  const start = stories.findIndex((story) => monthOf(story) === newest);
  return [stories.slice(0, start), stories.slice(start)].filter(({ length }) => length > 0);
}

function monthOf(story: Dated | undefined): string | undefined {
  return story?.published.toISOString().slice(0, 'YYYY-MM'.length);
}

function cut<Story extends Dated>(
  stories: readonly Story[],
  largest: number,
  [stretch, ...smaller]: readonly Stretch[],
): Story[][] {
  if (stories.length === 0) return [];
  if (stories.length <= largest || stretch === undefined) return [[...stories]];
  return [...Map.groupBy(stories, ({ published }) => stretch(published))].flatMap(([, part]) =>
    cut(part, largest, smaller),
  );
}

/** Names the stretch of time that a moment is in; unique among those of one larger stretch. */
type Stretch = (moment: Date) => number;

const stretches: readonly Stretch[] = [
  (moment) => Math.floor(moment.getUTCFullYear() / 10),
  (moment) => moment.getUTCFullYear(),
  (moment) => Math.floor(moment.getUTCMonth() / 6),
  (moment) => Math.floor(moment.getUTCMonth() / 3),
  (moment) => moment.getUTCMonth(),
  (moment) => moment.getUTCDate(),
];

function byTime(a: Dated, b: Dated): number {
  return a.published.getTime() - b.published.getTime() || (a.path < b.path ? -1 : 1);
}
