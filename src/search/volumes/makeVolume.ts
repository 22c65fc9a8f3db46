import { storyId } from '../narrowing/facetFile.ts';
import { indexedLanguages, writeWords } from '../pagefind/merging/index.ts';
import { indexedStories, indexStories, type PageToIndex } from '../pagefind/writing/index.ts';
import { tallyOf } from '../vocabulary/tallies.ts';
import { writeTallies } from '../vocabulary/talliesFile.ts';
import { fragmentFiles } from './fragmentFiles.ts';
import { storiesFile, talliesFile, wordsFile, writeStories } from './volumeFiles.ts';

/**
 * Has Pagefind index some stories.
 * @param name of the volume.
 * @param pages in the order that they are to have among themselves.
 * @returns the files of the volume by name: the same for the same pages, whenever it is made. What
 * starts with "fragment/" is shipped as it is; the rest is for the index of all volumes.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function makeVolume(
  name: string,
  pages: readonly PageToIndex[],
): Promise<Map<string, Uint8Array>> {
  const made = await indexStories(pages);
  const places = new Map(pages.map(({ url }, place) => [url, place]));
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of made) if (isKept.test(path)) files.set(path, content);
  for (const { language, stories, words } of indexedLanguages(made)) {
    const grouped = fragmentFiles(
      name,
      stories.map((fragment) => ({ id: storyId(name, places.get(fragment.url) ?? 0), fragment })),
    );
    for (const [path, content] of grouped.files) files.set(path, content);
    files.set(storiesFile(language), Buffer.from(writeStories(grouped.stories)));
    files.set(wordsFile(language), writeWords(words));
  }
  const fragments = made.filter(({ path }) => path.endsWith('.pf_fragment'));
  return files.set(
    talliesFile,
    Buffer.from(writeTallies(tallyOf(fragments.flatMap(indexedStories)))),
  );
}

/** Pagefind's script and its machine code. */
const isKept = /^(?:pagefind\.js|wasm\..*)$/;
