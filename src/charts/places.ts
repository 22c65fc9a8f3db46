/**
 * The order in which points in a row are worth a label: the last, the first, then those halfway between.
 * @param count how many there are.
 */
export function worthiest(count: number): number[] {
  const order = new Set(count === 0 ? [] : [count - 1, 0]);
  for (let steps = 2; order.size < count; steps *= 2) {
    for (let step = 1; step < steps; step += 2) {
      order.add(Math.round((step * (count - 1)) / steps));
    }
  }
  return [...order];
}

/**
 * Moves places on a line apart so that each is as far from the next as it must be, and as near as it can
 * be to where it was wanted.
 * @param wanted in any order.
 * @param least and most: between which they stay, where there is room.
 * @returns the places in the order of the wanted.
 */
export function apart(
  wanted: readonly number[],
  distance: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const groups: { start: number; sum: number; count: number }[] = [];
  const startOf = (sum: number, count: number): number => {
    const start = sum / count - ((count - 1) * distance) / 2;
    return Math.max(least, Math.min(start, most - (count - 1) * distance));
  };
  for (const index of order) {
    let group = { start: startOf(wanted[index] ?? 0, 1), sum: wanted[index] ?? 0, count: 1 };
    for (
      let last = groups.at(-1);
      last && last.start + last.count * distance > group.start;
      last = groups.at(-1)
    ) {
      groups.pop();
      const [sum, count] = [last.sum + group.sum, last.count + group.count];
      group = { start: startOf(sum, count), sum, count };
    }
    groups.push(group);
  }
  const places = groups.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, step) => start + step * distance),
  );
  const placed = [...wanted];
  for (const [place, index] of order.entries()) placed[index] = places[place] ?? 0;
  return placed;
}
