import type { Publishable } from '../content/stories/published.ts';
import { newsPeriod } from '../seo/newsSitemap.ts';

/**
 * Tells how long a newsroom that nobody touches makes the edition that it makes now: until the next story
 * is due, one is too old for the news sitemap, something on the front page ends or something that was ahead
 * is past. What is wrong only until its time comes is wrong in no edition that was made.
 * @param ends when something ends, or is told to be old.
 * @returns the last moment; undefined where nothing waits for the clock.
 */
export function lastMoment(
  stories: readonly Publishable[],
  now: Date,
  ends: readonly Date[] = [],
): Date | undefined {
  const ending = ends.flatMap((end) => (end > now ? [end.getTime() - 1] : []));
  const ofStories = stories.flatMap(({ published }) => {
    const due = published.getTime();
    if (due > now.getTime()) return [due - 1];
    return due + newsPeriod >= now.getTime() ? [due + newsPeriod] : [];
  });
  // Of hundreds of thousands, more than a function takes.
  const first = [...ending, ...ofStories].reduce(
    (earliest, moment) => Math.min(earliest, moment),
    Infinity,
  );
  return Number.isFinite(first) ? new Date(first) : undefined;
}
