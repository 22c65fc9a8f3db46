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
