/** Enough files at once to keep the disk busy, and few enough to be open together anywhere. */
const batchSize = 64;

/** Does work with files for each item, many at once, and gives the results in the items' order. */
export async function inBatches<From, To>(
  items: readonly From[],
  work: (item: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    done.push(...(await Promise.all(items.slice(start, start + batchSize).map(work))));
  }
  return done;
}
