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
 */
export function listPages<Item>(list: string, items: readonly Item[]): ListPage<Item>[] {
  const { front, numbered } = paginate(items, pageSize);
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
