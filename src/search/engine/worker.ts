import { engine } from './engine.ts';
import { watchForLostPieces } from './lostPieces.ts';
import { openPagefind } from './pagefind.ts';
import { vocabulary } from './vocabulary.ts';
import { archiveFetch } from './volumes/archiveFetch.ts';
import type { Message, Opening, Reply, Wanted } from './protocol.ts';

/*
 * Searches beside the page, which stays quick while a long archive is searched. Pagefind has a
 * worker of its own, but what that fails to fetch cannot be seen from outside.
 */
const lost = watchForLostPieces();
let find: ReturnType<typeof engine> | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('opening' in data) open(data.opening);
  else void answer(data.wanted);
});

function open(opening: Opening): void {
  globalThis.fetch = archiveFetch(globalThis.fetch, opening.bundle);
  const opened = openPagefind(opening);
  opened.catch(fail);
  find = engine(opened, {
    vocabulary: vocabulary((name) => fetch(new URL(name, opening.bundle))),
    synonyms: opening.synonyms,
  });
}

async function answer({ id, ...wanted }: Wanted): Promise<void> {
  const isSearch = wanted.from === 0;
  if (isSearch) newest = id;
  // While one search was made others may have been asked for; only the newest is worth making.
  await new Promise((resolve) => setTimeout(resolve));
  if (find === undefined || (isSearch && id !== newest)) return;
  try {
    const findings = await find(wanted);
    if (lost.any) throw new Error('A piece of the search index was lost.');
    tell({ id, findings });
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  tell({ failure: String(error) });
}

function tell(reply: Reply): void {
  postMessage(reply);
}
