import type { FeatureKind } from './features.ts';

/**
 * Weighs how much it says that two stories share a feature: more the rarer the feature is (in the spirit of
 * inverse document frequency), and more for what an editor chose than for a word that happened to be used.
 *
 * With c carriers a word weighs √(2/c) − √(2/4096), and nothing once it has 4,096 carriers, which stands in
 * for a stop list in every language. Any other feature weighs 4, 2 and 2 times ∛(2/c) for a topic, a country
 * and a section: editors choose these to be shared, so they fade more slowly.
 *
 * Why not log(stories / c): with it every new story would move every weight, and lists would change all over
 * the site. Here a new story moves the weights of its own features only, and each by the less the more
 * stories carry it, so that lists change where the new story belongs and hardly anywhere else. For the same
 * reason there is no rounding to steps: a whole step at once would change lists by the hundred.
 * @param carriers how many stories carry the feature: 2 or more, since it takes two to share it.
 * @returns a whole number, 65,536 for a weight of 1, so that sums are exact in any order.
 */
export function weightOf(kind: FeatureKind, carriers: number): number {
  // Enough for stories of one language to be found; what language counts for is not likeness.
  if (kind === 'language') return 1;
  const rarity =
    kind === 'word'
      ? Math.max(0, Math.sqrt(2 / carriers) - Math.sqrt(2 / emptyWordCarriers))
      : Math.cbrt(2 / carriers);
  return Math.round(65_536 * importance[kind] * rarity);
}

/**
 * Gives the size that a feature adds to its story, against which shared weights are measured. It depends on
 * nothing but the kind, so that no other story can change the size of this one.
 * @returns a whole number, 1 for a word, 0 for a language.
 */
export function sizeOf(kind: FeatureKind): number {
  return importance[kind];
}

const importance: Readonly<Record<FeatureKind, number>> = {
  section: 2,
  topic: 4,
  country: 2,
  language: 0,
  word: 1,
};
const emptyWordCarriers = 4096;
