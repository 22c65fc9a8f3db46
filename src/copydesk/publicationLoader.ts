import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { publicationSchema } from '../publication.ts';
import { readYamlFile } from './readYamlFile.ts';

/** Loads publication.yaml as the one entry "publication". The stories' loader tells what is wrong. */
export function publicationLoader(contentDir: string): Loader {
  return {
    name: 'publication.yaml',
    async load({ store, watcher }) {
      const load = async (): Promise<void> => {
        const { value } = await readYamlFile(contentDir, 'publication.yaml', publicationSchema);
        store.clear();
        if (value) store.set({ id: 'publication', data: value });
      };
      await load();
      watcher?.on('change', (path) => {
        if (path === join(contentDir, 'publication.yaml')) void load();
      });
    },
  };
}
