import { doubted } from './doubt.ts';
import { engine } from './engine.ts';
import { archiveFetch, openPagefind, watchForLostFiles } from '../pagefind/reading/index.ts';
import { type Lexicon, lexicon } from './vocabulary.ts';
import type { Message, Opening, Reply, Wanted } from './protocol.ts';

/*
 * Searches beside the page, which stays quick while a long archive is searched. Pagefind has a
 * worker of its own, but what that fails to fetch cannot be seen from outside.
 */
const fetchFile = globalThis.fetch.bind(globalThis);
const lost = watchForLostFiles();
let find: ReturnType<typeof engine> | undefined;
let words: Lexicon | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('opening' in data) open(data.opening);
  else if ('wanted' in data) void answer(data.wanted);
  else void doubt(data.doubted);
});

function open(opening: Opening): void {
  globalThis.fetch = archiveFetch(globalThis.fetch, opening.bundle);
  const opened = openPagefind(opening.bundle);
  opened.catch(fail);
  words = lexicon(async (name) => {
    const response = await fetchFile(new URL(name, opening.bundle));
    if (response.ok) return response;
    throw new Error(`${response.url} answered ${response.status}.`);
  });
  find = engine(opened, {
    lexicon: words,
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
    if (lost.any) throw new Error('A file of the search index was lost.');
    send({ id, findings });
  } catch (error) {
    fail(error);
  }
}

/** An offer that cannot be made spoils nothing: the stories are there. */
async function doubt({ id, query }: { id: number; query: string }): Promise<void> {
  const meant = words && doubted(query, words.forQuery(query));
  send({ id, meant: await meant?.catch(() => undefined) });
}

function fail(error: unknown): void {
  send({ failure: String(error) });
}

function send(reply: Reply): void {
  postMessage(reply);
}
