import { createHash } from 'node:crypto';
import type { VolumeShape } from './volumeShape.ts';

/**
 * Names a volume by all that its files depend on.
 * @param indexer the digest of what makes it.
 * @param stories in their order.
 */
export function volumeKey(
  indexer: string,
  shape: VolumeShape,
  stories: readonly { readonly path: string; readonly digest: string }[],
): string {
  const parts = [indexer, shape, stories.map(({ path, digest }) => [path, digest])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
