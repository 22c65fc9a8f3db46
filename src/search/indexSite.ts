import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, in `pagefind/` below it.
 * @param siteDir absolute path of the site's folder.
 * @returns how many pages can be found.
 * @throws Error with all that Pagefind found wrong.
 */
export async function indexSite(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw pagefindError(errors);
    const added = await index.addDirectory({ path: siteDir });
    const written = await index.writeFiles({ outputPath: join(siteDir, 'pagefind') });
    const all = [...errors, ...added.errors, ...written.errors];
    if (all.length > 0) throw pagefindError(all);
    return added.page_count;
  } finally {
    await close();
  }
}

function pagefindError(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
