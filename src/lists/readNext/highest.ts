/**
 * Keeps the places with the highest scores of those that it is offered; between equal scores the lower place
 * wins.
 * @param count how many to keep, 1 or more.
 */
export function highestKeeper(count: number): HighestKeeper {
  // One more than asked for, so that a newcomer has room before the last one goes.
  const places = new Int32Array(count + 1);
  const scores = new Float64Array(count + 1).fill(-Infinity);
  let offers = 0;
  return {
    floor: () => scores[count - 1] ?? 0,
    offer(place, score) {
      offers += 1;
      let rank = count;
      for (; rank > 0; rank -= 1) {
        const above = scores[rank - 1] ?? 0;
        if (score < above || (score === above && place > (places[rank - 1] ?? 0))) break;
        places[rank] = places[rank - 1] ?? 0;
        scores[rank] = above;
      }
      places[rank] = place;
      scores[rank] = score;
    },
    take() {
      const kept = Array.from(places.subarray(0, Math.min(count, offers)));
      scores.fill(-Infinity);
      offers = 0;
      return kept;
    },
  };
}

/** What keeps the highest. */
export interface HighestKeeper {
  /** The score below which an offer is in vain. */
  readonly floor: () => number;
  /** Takes a place, each once. */
  readonly offer: (place: number, score: number) => void;
  /** Hands over up to `count` places, the best first, and keeps none. */
  readonly take: () => readonly number[];
}
