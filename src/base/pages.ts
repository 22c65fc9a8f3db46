/**
 * Cuts a list into a front and numbered pages, so that a page once numbered never
 * changes as newer items come: pages are counted from the oldest item, and only
 * the front grows.
 *
 * Takes the items newest first and the page size, a count of items. Returns the
 * front, which holds the newest `size` to `2 × size − 1` items (all of them when
 * there are fewer than `2 × size`), and the numbered pages of exactly `size` items
 * in the order of their numbers, 1 being the oldest. Throws a RangeError when the
 * size is not a positive integer.
 */
export function paginate<T>(itemsNewestFirst: readonly T[], size: number) {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`A page size is a positive integer, not ${size}.`);
  }
  const total = itemsNewestFirst.length;
  const numberedCount = Math.max(0, Math.floor(total / size) - 1);
  const frontCount = total - numberedCount * size;
  return {
    front: itemsNewestFirst.slice(0, frontCount),
    numbered: Array.from({ length: numberedCount }, (_, older) => ({
      number: older + 1,
      items: itemsNewestFirst.slice(total - (older + 1) * size, total - older * size),
    })),
  };
}
