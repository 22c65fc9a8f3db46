import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSynonyms, synonymsFile } from './readSynonyms.ts';

/** Loads synonyms.yaml, a list to an entry. The stories' loader tells what is wrong. */
export function synonymsLoader(contentDir: string): Loader {
  return {
    name: synonymsFile,
    load({ store, watcher }) {
      const load = (): void => {
        const { value } = readSynonyms(contentDir);
        store.clear();
        for (const [position, words] of value.entries()) {
          store.set({ id: String(position), data: { words, position } });
        }
      };
      load();
      watcher?.on('all', (_event, path) => {
        if (path === join(contentDir, synonymsFile)) load();
      });
      return Promise.resolve();
    },
  };
}
