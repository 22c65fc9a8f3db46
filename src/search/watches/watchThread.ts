import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { openPagefind } from '../pagefind/reading/index.ts';
import { type Engine, engine } from '../query/engine.ts';
import { lexicon } from '../query/vocabulary.ts';
import { remembered } from './remembered.ts';
import { stateOf } from './watchState.ts';

const order = z
  .object({
    files: z.map(z.string(), z.string()),
    synonyms: z.array(z.array(z.string())),
    searches: z.array(z.string()),
  })
  .parse(workerData);

try {
  const opened = await openEngine();
  const found: string[][] = [];
  for (const search of order.searches) found.push(await foundBy(opened, search));
  parentPort?.postMessage({ found });
} catch (error) {
  parentPort?.postMessage({ failure: String(error) });
}

/** Nobody reads a standing search while it is asked: what it was forgiven could be anything tomorrow. */
async function foundBy({ findNewest }: Engine, search: string): Promise<string[]> {
  const { stories, respelt, unheld, leftOut, isPartial } = await findNewest(stateOf(search));
  const isForgiven = respelt !== undefined || unheld.length + leftOut.length > 0 || isPartial;
  return isForgiven ? [] : stories.map(({ id }) => id);
}

async function openEngine(): Promise<Engine> {
  const script = order.files.get('pagefind.js') ?? '';
  const folder = pathToFileURL(join(dirname(script), '/')).href;
  const fromDisk = async (input: string | URL | Request): Promise<Response> => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    const [name = ''] = href.slice(folder.length).split(/[?#]/, 1);
    const file = order.files.get(name);
    return file === undefined
      ? new Response(undefined, { status: 404 })
      : new Response(await readFile(file));
  };
  // Pagefind looks at where its worker's script is from.
  Object.assign(globalThis, { location: new URL('https://site.invalid/worker.js') });
  const index = await openPagefind(folder, fromDisk);
  return engine(remembered(index), { lexicon: lexicon(index.loadWords), synonyms: order.synonyms });
}
