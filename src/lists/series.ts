import type { StoryData } from '../content/editionData.ts';
import type { Subject } from '../content/fields/subjects.ts';

/** What counts for a story's place in a series. */
export interface Serial {
  readonly id: string;
  readonly data: Pick<StoryData, 'published' | 'series' | 'part'>;
}

/** A story as a part of a series. */
export interface Part<Entry> {
  /** From 1 on. */
  readonly number: number;
  readonly story: Entry;
}

/** Where a story stands in its series. */
export interface SeriesPlace<Entry> {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  /** How many parts there are, or the highest number where some are not out. */
  readonly total: number;
  readonly before: Part<Entry> | undefined;
  readonly after: Part<Entry> | undefined;
}

/**
 * Numbers the parts of every series: a story has the number that it gives, and those without one take
 * the numbers that are left, the oldest first.
 * @param stories in any order.
 * @returns parts in the order of reading, by the ids of their series.
 */
export function seriesParts<Entry extends Serial>(
  stories: readonly Entry[],
): ReadonlyMap<string, readonly Part<Entry>[]> {
  const serials = stories.filter(({ data }) => data.series !== undefined).sort(oldestFirst);
  const bySeries = Map.groupBy(serials, ({ data }) => data.series ?? '');
  return new Map([...bySeries].map(([series, found]) => [series, numbered(found)]));
}

function oldestFirst(a: Serial, b: Serial): number {
  return a.data.published.getTime() - b.data.published.getTime() || (a.id < b.id ? -1 : 1);
}

function numbered<Entry extends Serial>(stories: readonly Entry[]): Part<Entry>[] {
  const parts = new Map<number, Entry>();
  const uncounted = stories.filter((story) => {
    const { part } = story.data;
    // A preview may have two of one number.
    if (part === undefined || parts.has(part)) return true;
    parts.set(part, story);
    return false;
  });
  let number = 1;
  for (const story of uncounted) {
    while (parts.has(number)) number += 1;
    parts.set(number, story);
  }
  return [...parts]
    .map(([place, story]) => ({ number: place, story }))
    .sort((a, b) => a.number - b.number);
}

/**
 * Finds the place of every story that is a part of a series.
 * @param stories in any order.
 * @param series those that the newsroom names; parts of others have no place.
 * @returns places by story id.
 */
export function seriesPlaces<Entry extends Serial>(
  stories: readonly Entry[],
  series: readonly Subject[],
): ReadonlyMap<string, SeriesPlace<Entry>> {
  const names = new Map(series.map(({ id, name }) => [id, name]));
  return new Map(
    [...seriesParts(stories)].flatMap(([id, parts]) => {
      const name = names.get(id);
      if (name === undefined) return [];
      const total = Math.max(parts.length, parts.at(-1)?.number ?? 0);
      return parts.map(({ number, story }, index) => {
        const place = {
          id,
          name,
          number,
          total,
          before: parts[index - 1],
          after: parts[index + 1],
        };
        return [story.id, place] as const;
      });
    }),
  );
}

/** The parts that come next in their series, by the ids of those before them. */
export function nextParts(stories: readonly Serial[]): ReadonlyMap<string, string> {
  return new Map(
    [...seriesParts(stories).values()].flatMap((parts) =>
      parts.flatMap(({ story }, index) => {
        const next = parts[index + 1];
        return next ? [[story.id, next.story.id] as const] : [];
      }),
    ),
  );
}
