import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SearchIndexError } from '../pagefind/writing/index.ts';
import type { VolumeOrder } from './buildVolume.ts';

/** A process that makes volumes, one after the other, with one of Pagefind's. */
export interface VolumeWorker {
  /**
   * Waits for the volume before it, makes this one and keeps it.
   * @throws SearchIndexError with what went wrong; the process may go on.
   */
  readonly build: (order: VolumeOrder) => Promise<void>;
  readonly end: () => void;
}

/** Starts a worker. Its memory is what one volume needs. */
export function startVolumeWorker(): VolumeWorker {
  const child = fork(fileURLToPath(new URL('volumeProcess.ts', import.meta.url)), {
    execArgv: [],
  });
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(`Its process ended with ${String(code ?? signal)}.`);
    });
  });
  let before = Promise.resolve();
  const build = async (order: VolumeOrder): Promise<void> => {
    const answered = new Promise<string>((resolve) => {
      child.once('message', (answer) => {
        resolve(typeof answer === 'string' ? answer : 'Its process gave no answer in words.');
      });
    });
    child.send(order);
    const wrong = await Promise.race([answered, ended]);
    if (wrong !== '') throw new SearchIndexError(`The search index could not be made. ${wrong}`);
  };
  return {
    build(order) {
      const built = before.then(() => build(order));
      before = built.catch(() => undefined);
      return built;
    },
    end() {
      if (child.connected) child.disconnect();
    },
  };
}
