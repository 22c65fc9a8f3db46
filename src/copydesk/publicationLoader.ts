import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { publicationSchema } from '../publication.ts';
import { readYamlFile } from './readYamlFile.ts';

/**
 * Loads publication.yaml as the one entry "publication". The stories' loader tells what is wrong; while
 * nothing can be read, a preview shows what could be read last.
 */
export function publicationLoader(contentDir: string): Loader {
  return {
    name: 'publication.yaml',
    load({ store, watcher }) {
      const load = (): void => {
        const { value } = readYamlFile(contentDir, 'publication.yaml', publicationSchema);
        if (value === undefined) return;
        store.clear();
        store.set({ id: 'publication', data: value });
      };
      load();
      watcher?.on('change', (path) => {
        if (path === join(contentDir, 'publication.yaml')) load();
      });
      return Promise.resolve();
    },
  };
}
