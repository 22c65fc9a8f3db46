import type { FeatureIndex } from './featureIndex.ts';

/**
 * Makes the search for what a story shares with others. It walks, for each of the story's features, the
 * carriers nearest to it in time, `reach` on either side, and adds the feature's weight to what they share.
 * The story's `reach` neighbours in time on either side are found whatever they carry, so that a story like no
 * other has something to offer.
 *
 * So a feature with few carriers counts between all of them, while a section of 10,000 stories counts between
 * near neighbours only: the work grows with the number of stories, not with its square. What that forgoes is
 * little, since common features weigh little and nearness counts in the score anyway.
 * @param reach how many carriers on either side: 5 or more, or lists of five could not be filled.
 */
export function sharedWeightFinder(
  { carriers, weights, profiles }: FeatureIndex,
  reach = 64,
): SharedWeightFinder {
  // Kept between searches, since clearing 20,000 sums for each of 20,000 stories would be quadratic too.
  const shared = new Float64Array(profiles.length);
  const others = new Int32Array(profiles.length);
  let found = 0;

  const forget = () => {
    for (let nth = 0; nth < found; nth += 1) shared[others[nth] ?? 0] = 0;
    found = 0;
  };
  const add = (weight: number, places: readonly number[], from: number, to: number) => {
    const end = Math.min(places.length, to);
    for (let at = Math.max(0, from); at < end; at += 1) {
      const other = places[at] ?? 0;
      const before = shared[other] ?? 0;
      shared[other] = before + weight;
      if (before === 0) others[found++] = other;
    }
  };
  const addUnlike = (from: number, to: number) => {
    const end = Math.min(profiles.length, to);
    for (let other = Math.max(0, from); other < end; other += 1) {
      if (shared[other] === 0) others[found++] = other;
    }
  };

  return {
    othersOf(place) {
      forget();
      const { features = [], spots = [] } = profiles[place] ?? {};
      for (let nth = 0; nth < features.length; nth += 1) {
        const feature = features[nth] ?? 0;
        const weight = weights[feature] ?? 0;
        const places = carriers[feature] ?? [];
        const spot = spots[nth] ?? 0;
        add(weight, places, spot - reach, spot);
        add(weight, places, spot + 1, spot + reach + 1);
      }
      addUnlike(place - reach, place);
      addUnlike(place + 1, place + reach + 1);
      return others.subarray(0, found);
    },
    weightWith: (other) => shared[other] ?? 0,
  };
}

/** Finds what a story shares with others; what one search found is spent when the next begins. */
export interface SharedWeightFinder {
  /** From a story's place to those of the others, each once and never the story's own. */
  readonly othersOf: (place: number) => Int32Array;
  /** From the place of one of those others to the summed weights of the features shared with it. */
  readonly weightWith: (other: number) => number;
}
