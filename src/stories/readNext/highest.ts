/**
 * Picks the places with the highest scores; between equal scores the lower place wins.
 * @param count how many to pick, 0 or more.
 * @returns up to `count` places, the best first, whatever the order given.
 */
export function highest(
  places: Iterable<number>,
  count: number,
  scoreOf: (place: number) => number,
): readonly number[] {
  const best: Scored[] = [];
  for (const place of places) {
    const score = scoreOf(place);
    let rank = best.length;
    for (
      let above = best[rank - 1];
      above && outranks(place, score, above);
      above = best[rank - 1]
    ) {
      rank -= 1;
    }
    if (rank >= count) continue;
    best.splice(rank, 0, { place, score });
    if (best.length > count) best.pop();
  }
  return best.map(({ place }) => place);
}

interface Scored {
  readonly place: number;
  readonly score: number;
}

function outranks(place: number, score: number, other: Scored): boolean {
  return score > other.score || (score === other.score && place < other.place);
}
