import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SearchIndexError } from '../SearchIndexError.ts';
import type { Sealing } from './sealing.ts';

/**
 * Makes volumes and keeps them, two at a time: each has a process and one of Pagefind's, whose
 * memory is what one volume needs.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
export async function sealVolumes(sealings: readonly Sealing[]): Promise<void> {
  const lanes = [0, 1].map((lane) => sealings.filter((_sealing, place) => place % 2 === lane));
  await Promise.all(lanes.filter(({ length }) => length > 0).map(sealInProcess));
}

/** @param sealings at least one; all of one shape. */
async function sealInProcess(sealings: readonly Sealing[]): Promise<void> {
  const sealer = fork(fileURLToPath(new URL('sealProcess.ts', import.meta.url)), {
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(sealings[0]?.shape.chunk) },
    execArgv: [],
  });
  let said = '';
  sealer.on('message', (message) => {
    if (typeof message === 'string') said = message;
  });
  sealer.send(sealings);
  const ended: unknown[] = await once(sealer, 'exit');
  if (ended[0] === 0) return;
  const how = said || `Its process ended with ${String(ended[0] ?? ended[1])}.`;
  throw new SearchIndexError(`The search index could not be made. ${how}`);
}
