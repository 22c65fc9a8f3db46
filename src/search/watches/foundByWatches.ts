import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EditionData } from '../../content/editionData.ts';
import { classFile } from '../pagefind/indexFiles.ts';
import { openPagefind } from '../pagefind/reading/index.ts';
import { engine } from '../query/engine.ts';
import { readState } from '../searchState.ts';
import { remembered } from './remembered.ts';

/** What watches are asked of. */
export interface WatchedIndex {
  /** The files of the sealed index: absolute paths by their names in its folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly synonyms: EditionData['synonyms'];
  /** Searches, as the search page's address has them. */
  readonly searches: readonly string[];
}

/**
 * Asks the index of a site for searches, by the engine of the search page. Nobody reads a standing search while
 * it is asked: what it was forgiven could be anything tomorrow.
 * @returns for each search the ids of the stories that it finds, newest first.
 * @throws Error where the index cannot be opened or asked.
 */
export async function foundByWatches({
  files,
  synonyms,
  searches,
}: WatchedIndex): Promise<string[][]> {
  const folder = pathToFileURL(join(dirname(files.get(classFile) ?? ''), '/')).href;
  const fromDisk = async (input: string | URL | Request): Promise<Response> => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    const file = files.get(href.slice(folder.length).replace(/[?#].*/, ''));
    return file === undefined
      ? new Response(undefined, { status: 404 })
      : new Response(await readFile(file));
  };
  const { findNewest } = engine(remembered(await openPagefind(folder, fromDisk)), synonyms);
  const all: string[][] = [];
  for (const search of searches) {
    const state = readState(new URLSearchParams(search));
    const { stories, respelt, unheld, leftOut, isPartial } = await findNewest(state);
    const isForgiven = respelt !== undefined || unheld.length + leftOut.length > 0 || isPartial;
    all.push(isForgiven ? [] : stories.map(({ id }) => id));
  }
  return all;
}
