/** What of a story decides which volume it is in. */
export interface Dated {
  readonly path: string;
  readonly published: Date;
}

/** A part of an archive. */
export interface Volume<Story> {
  /** The start of its stretch of time, as 2020 or 202511: of two volumes the older sorts first. */
  readonly name: string;
  /** In the order of time and, within a moment, of path. */
  readonly stories: readonly Story[];
}

/**
 * Stories that a volume of the site's index may hold. An edited one costs its whole volume, 0.9 s for so
 * many; an archive in volumes of half the size takes an eighth longer to index from nothing.
 */
export const mostInVolume = 400;

/** Of fewer stories than these in all, the newest month is no volume of its own. */
const manyStories = 250;

/**
 * Cuts an archive into volumes, oldest first, by the calendar of UTC: a stretch of time that holds
 * more stories than a volume may is cut into its parts, and these again. A story that comes, goes
 * or changes so touches its own volume, and others only where its stretch just grew too large: none of
 * them has more stories than one may.
 * But for a small archive the last volume is the newest month, where most stories come and change, so
 * that it is small; when the next begins, it joins the others of its stretch.
 * @param largest how many stories a volume may hold, unless they are all of one day.
 * @returns volumes of at least one story.
 */
export function cutVolumes<Story extends Dated>(
  stories: readonly Story[],
  largest: number,
): Volume<Story>[] {
  const volumes = cut(stories.toSorted(byTime), largest, whole, stretches);
  const newest = volumes.at(-1);
  return newest === undefined || stories.length <= Math.min(manyStories, largest)
    ? volumes
    : [...volumes.slice(0, -1), ...newestApart(newest)];
}

function newestApart<Story extends Dated>({ name, stories }: Volume<Story>): Volume<Story>[] {
  const newest = month(stories.at(-1));
  const start = stories.findIndex((story) => month(story) === newest);
  return [
    { name, stories: stories.slice(0, start) },
    { name: name > newest ? name : newest, stories: stories.slice(start) },
  ].filter((volume) => volume.stories.length > 0);
}

function cut<Story extends Dated>(
  stories: readonly Story[],
  largest: number,
  stretch: Stretch,
  [smaller, ...others]: readonly Stretch[],
): Volume<Story>[] {
  return [...Map.groupBy(stories, stretch).values()].flatMap((part) =>
    part.length <= largest || smaller === undefined
      ? [{ name: (stretch === whole ? decade : stretch)(part[0]), stories: part }]
      : cut(part, largest, smaller, others),
  );
}

/** Names the stretch of time that a story is in, by its start. */
type Stretch = (story: Dated | undefined) => string;

const whole: Stretch = () => '';
const decade: Stretch = (story) => `${startOf(story, 'YYY')}0`;
const month: Stretch = (story) => startOf(story, 'YYYY-MM');
const stretches: readonly Stretch[] = [
  decade,
  (story) => startOf(story, 'YYYY'),
  (story) => startOfMonths(story, 6),
  (story) => startOfMonths(story, 3),
  month,
  (story) => startOfDays(story, 10),
  (story) => startOfDays(story, 5),
  (story) => startOf(story, 'YYYY-MM-DD'),
];

/** A part of a month, of which the last has what is left of it. */
function startOfDays(story: Dated | undefined, days: number): string {
  const place = (story?.published.getUTCDate() ?? 1) - 1;
  const first = Math.min(30 - days, place - (place % days)) + 1;
  return `${month(story)}${String(first).padStart(2, '0')}`;
}

function startOfMonths(story: Dated | undefined, months: number): string {
  const place = story?.published.getUTCMonth() ?? 0;
  const first = place - (place % months) + 1;
  return `${startOf(story, 'YYYY')}${String(first).padStart(2, '0')}`;
}

function startOf(story: Dated | undefined, { length }: string): string {
  return (story?.published.toISOString() ?? '').slice(0, length).replaceAll('-', '');
}

function byTime(a: Dated, b: Dated): number {
  return a.published.getTime() - b.published.getTime() || (a.path < b.path ? -1 : 1);
}
