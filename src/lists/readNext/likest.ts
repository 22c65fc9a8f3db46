import type { FeatureIndex } from './featureIndex.ts';
import { highestKeeper } from './highest.ts';
import { sharedWeightFinder } from './sharedWeights.ts';

/**
 * Makes the search for the stories that score the highest under another, by the score that `rankReadNext`
 * tells.
 * @param times by place: when the story was published, in milliseconds since the epoch.
 * @param count how many to find.
 * @param factorOf what to multiply the score of the second place by under the first, from 0, which keeps it
 * out, to 1; without it every score stands.
 * @returns a function from a story's place to the places of the likest others, the best first.
 */
export function likestFinder(
  index: FeatureIndex,
  times: Float64Array,
  count: number,
  factorOf?: (place: number, other: number) => number,
): (place: number) => readonly number[] {
  const { othersOf, weightWith } = sharedWeightFinder(index);
  const sizes = Float64Array.from(index.profiles, ({ size }) => size);
  const highest = highestKeeper(count);
  return (place) => {
    const size = sizes[place] ?? 0;
    const time = times[place] ?? 0;
    const others = othersOf(place);
    for (let nth = 0, end = others.length; nth < end; nth += 1) {
      const other = others[nth] ?? place;
      const likeness = weightWith(other) / (size + (sizes[other] ?? 0)) + trifle;
      // Nearness, which is dear to reckon, doubles a score at most.
      if (likeness * 2 < highest.floor()) continue;
      const factor = factorOf?.(place, other) ?? 1;
      if (factor === 0) continue;
      highest.offer(other, likeness * factor * (1 + nearness(time, times[other] ?? 0)));
    }
    return highest.take();
  };
}

/** As much as a tenth of a rare word between two stories of some 50 words: 65,536 / 10 / 100. */
const trifle = 64;

/**
 * Measures how near two moments are: 1 / (1 + gap / 30 days).
 * @param a milliseconds since the epoch.
 * @param b milliseconds since the epoch.
 * @returns 1 for the same moment, ½ at 30 days, towards 0 with distance; the order of the two is no matter.
 */
export function nearness(a: number, b: number): number {
  return 1 / (1 + Math.abs(a - b) / thirtyDays);
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000;
