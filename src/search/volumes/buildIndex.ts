import { z } from 'astro/zod';
import { namesIn } from '../../base/files/folderList.ts';
import { archiveIndex } from './archiveIndex.ts';
import { sealVolumes } from './sealVolumes.ts';
import { keptFileSchema, keepVolume, keptVolume, volumeIn } from './volumeStore.ts';

/** The order to make the index of volumes and keep it; it passes from one process to another. */
export const indexOrderSchema = z.object({
  volumesDir: z.string(),
  /** What the index is kept under; starts with the prefix. */
  key: z.string(),
  /** At least one, the oldest first; kept, and looked at. */
  volumes: z.array(z.object({ key: z.string(), files: z.array(keptFileSchema) })),
});

export type IndexOrder = z.infer<typeof indexOrderSchema>;

/** What the keys of indexes start with. */
export const indexPrefix = 'index-';

/**
 * Makes the index of volumes, and keeps it; files that the last one has are not made again.
 * @throws SearchIndexError where a file is of another form.
 */
export async function buildIndex({ volumesDir, key, volumes }: IndexOrder): Promise<void> {
  const all = volumes.map((volume) => volumeIn(volumesDir, volume));
  const [older, newest] = [all.slice(0, -1), all.at(-1)];
  if (newest === undefined) return;
  const sealed = older.length === 0 ? undefined : await sealVolumes(older, volumesDir);
  const [last] = namesIn(volumesDir).filter((name) => name.startsWith(indexPrefix));
  const former = last === undefined ? undefined : await keptVolume(volumesDir, last);
  await keepVolume(volumesDir, key, archiveIndex({ older, sealed, newest }), former);
}
