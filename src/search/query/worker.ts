import { type Edition, type Editions, editions } from './editions.ts';
import { type Engine, engine } from './engine.ts';
import { loadEntry } from '../pagefind/loadEntry.ts';
import { openPagefind } from '../pagefind/reading/index.ts';
import type { Asking, Message, Opening, Reply, Told } from './protocol.ts';

/*
 * Searches beside the page, which stays quick while a long archive is searched. Pagefind has a
 * worker of its own, but what that fails to fetch cannot be seen from outside.
 */
const fetchFile = globalThis.fetch.bind(globalThis);
let site: Editions<Edition & Engine> | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('opening' in data) open(data.opening);
  else void answer(data);
});

function open({ bundle, synonyms, entry: loaded }: Opening): void {
  let first = loaded;
  site = editions(
    async () => {
      const opening = openPagefind(bundle, fetchFile, first);
      first = undefined;
      const index = await opening;
      return { entry: index.entry, ...engine(index, synonyms) };
    },
    () => loadEntry(bundle, fetchFile),
  );
  site.use(() => Promise.resolve()).catch(() => undefined);
}

async function answer({ id, ...asked }: Asking): Promise<void> {
  const isSearch = asked.wanted?.from === 0 && asked.wanted.to > 0;
  if (isSearch) newest = id;
  // While one search was made others may have been asked for; only the newest is worth making.
  await new Promise((resolve) => setTimeout(resolve));
  if (site === undefined || (isSearch && id !== newest)) return;
  try {
    const told = await site.use(async ({ find, doubt }): Promise<Told> =>
      asked.wanted ? { findings: await find(asked.wanted) } : { meant: await doubt(asked.doubted) },
    );
    send({ id, ...told });
  } catch (error) {
    send({ id, failure: String(error) });
  }
}

function send(reply: Reply): void {
  postMessage(reply);
}
