import { paths } from './addresses.ts';
import { paginate } from './pages.ts';

/** One page of a list, with the ways to its neighbours (paths without the base). */
export interface ListPage<Item> {
  /** The numbered page's number; undefined on the front, which shows the newest. */
  readonly number: number | undefined;
  readonly items: readonly Item[];
  readonly path: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** Stories on a numbered page of a list. */
export const pageSize = 30;

/**
 * Lays a list out in pages.
 * @param list the list's own path, which the front has.
 * @param items newest first.
 * @param size of a numbered page; the front has less than twice as many.
 */
export function listPages<Item>(
  list: string,
  items: readonly Item[],
  size = pageSize,
): ListPage<Item>[] {
  const { front, numbered } = paginate(items, size);
  const pathOf = (number: number): string | undefined => {
    if (number < 1) return undefined;
    return number > numbered.length ? list : paths.numbered(list, number);
  };
  return [
    {
      number: undefined,
      items: front,
      path: list,
      newer: undefined,
      older: numbered.length > 0 ? paths.numbered(list, numbered.length) : undefined,
    },
    ...numbered.map((page) => ({
      ...page,
      path: paths.numbered(list, page.number),
      newer: pathOf(page.number + 1),
      older: pathOf(page.number - 1),
    })),
  ];
}

/**
 * Lays out in pages what is read from its beginning: the front has the first, and what comes later
 * fills the last.
 * @param list the list's own path, which the front has.
 * @param parts in the order of reading.
 */
export function partPages<Part>(list: string, parts: readonly Part[]): ListPage<Part>[] {
  const count = Math.max(1, Math.ceil(parts.length / pageSize));
  const pathOf = (number: number): string | undefined => {
    if (number < 1 || number > count) return undefined;
    return number === 1 ? list : paths.numbered(list, number);
  };
  return Array.from({ length: count }, (_, before) => ({
    number: before === 0 ? undefined : before + 1,
    items: parts.slice(before * pageSize, (before + 1) * pageSize),
    path: pathOf(before + 1) ?? list,
    newer: pathOf(before + 2),
    older: pathOf(before),
  }));
}
