import type { IndexFile } from 'pagefind';
import { indexedStories } from '../vocabulary/indexedStories.ts';
import { tallyOf } from '../vocabulary/tallies.ts';
import { writeTallies } from '../vocabulary/talliesFile.ts';
import { indexStories, metaIndexFiles, type PageToIndex } from '../pagefind/writing/index.ts';
import type { VolumeShape } from './volumeShape.ts';

/** The file of a volume that holds the counts of its words, for the vocabulary of all. */
export const wordsFile = 'words.json';

/**
 * Has Pagefind index some stories. The size of chunks is not among Pagefind's settings: the
 * process that this runs in must have it in its environment.
 * @param pages in the order that they are to have among themselves.
 * @returns the files of the volume by name: the same for the same pages, whenever it is made.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function makeVolume(
  pages: readonly PageToIndex[],
  { isPart, fragments }: Pick<VolumeShape, 'isPart' | 'fragments'>,
): Promise<Map<string, Uint8Array>> {
  const made = await indexStories(pages, fragments);
  const files = made
    .filter(({ path }) => !unasked.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return new Map([
    ...shipped(files, isPart),
    [wordsFile, Buffer.from(writeTallies(wordsOf(files)))],
  ]);
}

/** What Pagefind makes that the search page never asks for: other search pages, and a worker. */
const unasked = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
]);

function shipped(files: readonly IndexFile[], isPart: boolean): [string, Uint8Array][] {
  const kept = isPart ? files.filter(({ path }) => !/\.pf_(?:meta|filter)$/.test(path)) : files;
  return [
    ...kept.map(({ path, content }): [string, Uint8Array] => [path, content]),
    ...(isPart ? metaIndexFiles(files) : []),
  ];
}

function wordsOf(files: readonly IndexFile[]) {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return tallyOf(fragments.flatMap(indexedStories));
}
