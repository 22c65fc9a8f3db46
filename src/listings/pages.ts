/**
 * Cuts a list into a front and sealed pages, so that a page once sealed never
 * changes as newer items come: pages are counted from the oldest item, and only
 * the front grows.
 *
 * Takes the items newest first and the page size, a count of items. Returns the
 * front, which holds the newest `size` to `2 × size − 1` items (all of them when
 * there are fewer than `2 × size`), and the sealed pages of exactly `size` items
 * in the order of their numbers, 1 being the oldest. Throws a RangeError when the
 * size is not a positive integer.
 */
export function paginate<T>(itemsNewestFirst: readonly T[], size: number): Paginated<T> {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`A page size is a positive integer, not ${size}.`);
  }
  const total = itemsNewestFirst.length;
  const sealedCount = Math.max(0, Math.floor(total / size) - 1);
  const frontCount = total - sealedCount * size;
  return {
    front: itemsNewestFirst.slice(0, frontCount),
    sealed: Array.from({ length: sealedCount }, (_, older) => ({
      number: older + 1,
      items: itemsNewestFirst.slice(total - (older + 1) * size, total - older * size),
    })),
  };
}

/** A list cut into its growing front and its sealed pages, page 1 first. */
export interface Paginated<T> {
  readonly front: readonly T[];
  readonly sealed: readonly SealedPage<T>[];
}

/** A page that newer items cannot change; its items are newest first. */
export interface SealedPage<T> {
  readonly number: number;
  readonly items: readonly T[];
}
