/** How deep a reader is taken to look. */
const depth = 10;

/** How well the queries of one kind, or all, are answered: each from 0 to 1. */
export interface Measures {
  readonly queries: number;
  /** The mean of one divided by the place of the first right story; 0 where it is not in ten. */
  readonly meanReciprocalRank: number;
  /** The share of queries with a right story in the first place. */
  readonly successAt1: number;
  /** The share of queries with a right story in the first five places. */
  readonly successAt5: number;
}

/**
 * Measures answers by the places of their first right stories.
 * @param places from 1 up, query by query; undefined where no right story was found.
 */
export function measured(places: readonly (number | undefined)[]): Measures {
  const share = (value: (place: number) => number): number =>
    places.reduce<number>(
      (sum, place) => sum + (place === undefined ? 0 : value(place)) / places.length,
      0,
    );
  return {
    queries: places.length,
    meanReciprocalRank: share((place) => (place <= depth ? 1 / place : 0)),
    successAt1: share((place) => Number(place === 1)),
    successAt5: share((place) => Number(place <= 5)),
  };
}

/** The place, from 1 up, of the first story found that answers; undefined where none does. */
export function placeOf(found: readonly string[], answers: readonly string[]): number | undefined {
  const place = found.findIndex((id) => answers.includes(id));
  return place === -1 ? undefined : place + 1;
}
