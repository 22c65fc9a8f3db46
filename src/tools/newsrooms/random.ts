/** Gives even numbers from 0 up to 1. */
export type Random = () => number;

/** Tommy Ettinger's generator mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Draws a rank by Zipf's law: 0 the most often, the last ones hardly ever.
 * @param size how many ranks there are.
 * @param exponent how steep the law is; not 1.
 */
export function zipf(random: Random, size: number, exponent: number): number {
  // The inverse of the continuous distribution is near enough to the discrete one.
  const power = 1 - exponent;
  const rank = Math.floor((1 + random() * ((size + 1) ** power - 1)) ** (1 / power)) - 1;
  return Math.min(size - 1, rank);
}
