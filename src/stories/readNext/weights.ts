import type { FeatureKind } from './features.ts';

/**
 * Weighs how much it says that two stories share a feature: more the rarer the feature is (its inverse
 * document frequency), and more for what an editor chose than for a word that happened to be used.
 *
 * Weights must stay put while the corpus grows, or one new story would change lists all over the site. So
 * rarity goes by the number of carriers alone, not by their share of the corpus, and in whole doublings:
 * w = 1024 × 2^(−d/3), d being the doublings of the number of carriers beyond 2. A feature then changes
 * weight when its carriers double, and only stories that carry it notice. The cube root keeps about the
 * proportions of the squared logarithm of classic tf-idf in a corpus of 20,000.
 * @param carriers how many stories carry the feature, itself included: 1 or more.
 * @param corpus how many stories there are.
 * @returns a whole number, so that sums of weights are exact in any order; 0 for a word so common that
 * sharing it says nothing.
 */
export function weightOf(kind: FeatureKind, carriers: number, corpus: number): number {
  if (kind === 'word' && isTooCommon(carriers, corpus)) return 0;
  const doublings = Math.max(0, wholeLog2(carriers) - 1);
  return importance[kind] * Math.round(1024 * 2 ** (-doublings / 3));
}

/**
 * Gives the size that a feature adds to its story, against which shared weights are measured. It depends on
 * nothing but the kind, so that no other story can change the size of this one.
 * @returns a whole number, in the unit of importance: a word is 1.
 */
export function sizeOf(kind: FeatureKind): number {
  return importance[kind];
}

const importance: Readonly<Record<FeatureKind, number>> = { section: 2, topic: 4, country: 2, word: 1 };

/** Takes the place of a stop list, in every language: about a fifth of the stories, and four at the least. */
function isTooCommon(carriers: number, corpus: number): boolean {
  return wholeLog2(carriers) >= Math.max(2, wholeLog2(corpus) - 2);
}

function wholeLog2(count: number): number {
  return 31 - Math.clz32(count);
}
