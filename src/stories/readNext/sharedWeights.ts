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
 * @returns a function from a story's place to what it shares; that is spent when the function is called again.
 */
export function sharedWeightFinder(
  { carriers, weights, profiles }: FeatureIndex,
  reach = 64,
): (place: number) => SharedWeights {
  const everyPlace = Array.from(profiles.keys());
  // Kept between calls, since clearing 20,000 sums for each of 20,000 stories would be quadratic too.
  const shared = new Float64Array(profiles.length);
  const foundFor = new Int32Array(profiles.length).fill(-1);
  return (place) => {
    const others: number[] = [];
    foundFor[place] = place;
    const add = (weight: number, places: readonly number[], spot: number) => {
      const end = Math.min(places.length, spot + reach + 1);
      for (let at = Math.max(0, spot - reach); at < end; at += 1) {
        const other = places[at] ?? place;
        if (foundFor[other] !== place) {
          foundFor[other] = place;
          shared[other] = 0;
          others.push(other);
        }
        shared[other] = (shared[other] ?? 0) + weight;
      }
    };
    add(0, everyPlace, place);
    const { features = [], spots = [] } = profiles[place] ?? {};
    for (const [nth, feature] of features.entries()) {
      add(weights[feature] ?? 0, carriers[feature] ?? [], spots[nth] ?? 0);
    }
    return { others, weightWith: (other) => shared[other] ?? 0 };
  };
}

/** What a story shares with others. */
export interface SharedWeights {
  /** The places of the others, each once and never the story's own. */
  readonly others: readonly number[];
  /** From the place of one of `others` to the summed weights of the features shared with it. */
  readonly weightWith: (other: number) => number;
}
