/**
 * Puts what only the building process can draw, such as feeds, between the pages that helpers can
 * draw too, so that all of them are at work from the first page on.
 * @param canBeHelped tells what a helper can draw.
 * @returns all of them, each kind in its own order.
 */
export function drawingOrder<Page>(
  pages: readonly Page[],
  canBeHelped: (page: Page) => boolean,
): Page[] {
  const { helped = [], own = [] } = Object.groupBy(pages, (page) =>
    canBeHelped(page) ? 'helped' : 'own',
  );
  return [
    ...own.flatMap((page, turn) => [page, ...helped.slice(turn * between, (turn + 1) * between)]),
    ...helped.slice(own.length * between),
  ];
}

/** Pages that are drawn in about the time of a feed. */
const between = 8;
