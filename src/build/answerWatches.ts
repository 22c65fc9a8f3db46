import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';
import { digestOf } from '../base/digest.ts';
import { paths } from '../base/addresses.ts';
import type { EditionData } from '../content/editionData.ts';
import type { SearchIndex } from '../search/siteIndex.ts';
import { foundByWatches } from '../search/watches/foundByWatches.ts';
import { searchOf } from '../search/watches/searchOf.ts';

/**
 * Finds the stories of each watch in the index of its edition. What was found is kept, for a build that
 * makes the same index again.
 * @param file absolute path of where it is kept; it need not be there.
 * @param code digest of the code that searches.
 * @returns the ids of stories, newest first, by those of the watches.
 * @throws Error where the index cannot be asked.
 */
export async function answerWatches(
  {
    watches,
    synonyms,
    stories,
  }: Pick<EditionData, 'watches' | 'synonyms'> & {
    readonly stories: readonly { readonly id: string }[];
  },
  { kept, paths: pathOf }: Pick<SearchIndex, 'kept' | 'paths'>,
  file: string,
  code: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map(
    [...kept].map(([name, path]) => [name.replace(/^pagefind\//, ''), path] as const),
  );
  const entry = await readFile(files.get('pagefind-entry.json') ?? '', 'utf8');
  const index = digestOf(JSON.stringify([code, entry, synonyms]));
  const read = keptSchema.safeParse(await readChecksummed(file)).data;
  const known = read?.index === index ? read.found : new Map<string, string[]>();
  const searches = [...new Set(watches.map(searchOf))];
  const asked = searches.filter((search) => !known.has(search));
  if (asked.length > 0) {
    const found = await foundByWatches({ files, synonyms, searches: asked });
    asked.forEach((search, place) => known.set(search, found[place] ?? []));
    await writeChecksummed(file, { index, found: known });
  }
  const storyAt = new Map(stories.map(({ id }) => [paths.story(id), id]));
  return new Map(
    watches.map((watch) => [
      watch.id,
      (known.get(searchOf(watch)) ?? []).flatMap((id) => storyAt.get(pathOf.get(id) ?? '') ?? []),
    ]),
  );
}

const keptSchema = z.object({
  index: z.string(),
  /** The index's own ids by searches. */
  found: z.map(z.string(), z.array(z.string())),
});
