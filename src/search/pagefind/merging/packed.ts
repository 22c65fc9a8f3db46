import { crc32, gzipSync } from 'node:zlib';
import { markFrom, signature } from '../indexFiles.ts';

/** A file of the index as it is shipped. */
export interface PackedFile {
  /** What its name ends in. */
  readonly mark: string;
  /** Packs it, which is dear: one that is named alike may be there already. */
  readonly pack: () => Uint8Array;
}

/**
 * A file as Pagefind takes it.
 * @param level of gzip.
 */
export function packed(content: Uint8Array | string, level: number): PackedFile {
  const bytes = Buffer.concat([Buffer.from(signature), Buffer.from(content)]);
  return {
    mark: markFrom(crc32(bytes), bytes.length),
    pack: () => gzipSync(bytes, { level }),
  };
}
