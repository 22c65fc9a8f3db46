import { facetNames } from '../facetNames.ts';
import { listAt, listOf } from '../typeGuards.ts';

/** A story and what it is filed under. */
export interface FiledStory {
  /** As Pagefind knows it: its volume and, behind a hyphen, its place there in base 36. */
  readonly id: string;
  /** The day that it was published on, as 20251105. */
  readonly day: number;
  /** For each facet in the order of their names, the values that it is filed under. */
  readonly filed: readonly (readonly string[])[];
}

/** What the stories of an index are filed under, by their ids. */
export type Filing = ReadonlyMap<string, FiledStory>;

/**
 * Writes what all stories of an index are filed under, so that it packs well: names, then for each volume
 * the places in it, for each story the number of what it is filed under among all that any is, and days.
 * @param stories in the order of time.
 */
export function writeFiling(stories: readonly FiledStory[]): Uint8Array<ArrayBuffer> {
  const volumes = new Map<string, number[]>();
  for (const { id } of stories) {
    const [volume = '', place = ''] = id.split('-');
    const places = volumes.get(volume) ?? [];
    volumes.set(volume, places);
    places.push(Number.parseInt(place, 36));
  }
  const facets = facetNames.map((_name, facet) =>
    numbered(stories.map(({ filed }) => filed[facet])),
  );
  const head = {
    volumes: [...volumes].map(([volume, places]) => [volume, places.length]),
    facets: facets.map(({ combinations }) => combinations),
  };
  let day = 0;
  // Where a time zone once moved its calendar back, a story counts for the day of the one before.
  const days = stories.map((story) => (day = Math.max(day, story.day)));
  const text = new TextEncoder().encode(JSON.stringify(head));
  return new Uint8Array([
    ...numberBytes(text.length),
    ...text,
    ...[...volumes.values()].flatMap(distanceBytes),
    ...facets.flatMap(({ numbers }) => numbers.flatMap(numberBytes)),
    ...distanceBytes(days),
  ]);
}

/** Numbers lists of values, the same list alike. */
function numbered(lists: readonly (readonly string[] | undefined)[]) {
  const known = new Map<string, number>();
  const numbers = lists.map((values = []) => {
    const key = JSON.stringify(values);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  const combinations = [...known.keys()].map((key): unknown => JSON.parse(key));
  return { numbers, combinations };
}

function distanceBytes(numbers: readonly number[]): number[] {
  return numbers.flatMap((number, place) => numberBytes(number - (numbers[place - 1] ?? 0)));
}

/** Seven bits a byte, the last first; the eighth says that more follow (LEB128). */
function numberBytes(number: number): number[] {
  const bytes: number[] = [];
  let left = number;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return [...bytes, left];
}

/**
 * Reads it back.
 * @throws SyntaxError for a file of another form.
 */
export function readFiling(file: Uint8Array): Filing {
  let at = 0;
  const number = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = file[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  const distances = (length: number): number[] => {
    let before = 0;
    return Array.from({ length }, () => (before += number()));
  };
  const length = number();
  const head: unknown = JSON.parse(new TextDecoder().decode(file.subarray(at, (at += length))));
  const ids = listAt(head, 'volumes').flatMap((group) => {
    const [volume, count] = listOf(group);
    return distances(Number(count)).map((place) => storyId(String(volume), place));
  });
  const facets = listAt(head, 'facets').map((combinations) => {
    const all = listOf(combinations).map((values) => listOf(values).map(String));
    return ids.map(() => all[number()] ?? []);
  });
  const days = distances(ids.length);
  return new Map(
    ids.map((id, place) => {
      const filed = facets.map((stories) => stories[place] ?? []);
      return [id, { id, day: days[place] ?? 0, filed }];
    }),
  );
}

/** Names a story such that of two the older sorts first. */
export function storyId(volume: string, place: number): string {
  return `${volume}-${place.toString(36).padStart(3, '0')}`;
}
