import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { join } from 'node:path';
import { readList } from './readList.ts';

/**
 * Loads a list of the newsroom. What is wrong with it, the stories' loader tells with all the rest; while
 * nothing can be read, a preview shows what could be read last.
 * @param file path relative to `contentDir`, such as "sections.yaml".
 */
export function listLoader(
  contentDir: string,
  file: string,
  entry: z.ZodType<{ id: string }>,
): Loader {
  return {
    name: file,
    load({ store, watcher }) {
      const load = (): void => {
        const { value } = readList(contentDir, file, entry);
        if (value === undefined) return;
        store.clear();
        for (const [position, data] of value.entries()) {
          store.set({ id: data.id, data: { ...data, position } });
        }
      };
      load();
      watcher?.on('change', (path) => {
        if (path === join(contentDir, file)) load();
      });
      return Promise.resolve();
    },
  };
}
