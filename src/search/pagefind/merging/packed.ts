import { crc32, gzipSync } from 'node:zlib';
import { markFrom, signature } from '../indexFiles.ts';

/** A file of the index as it is shipped. */
interface PackedFile {
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
    mark: markFrom(crc32(bytes)),
    pack: () => gzipSync(bytes, { level }),
  };
}

/**
 * The same, by a mark of its own: few checksums are alike, and spaces behind the end change one. Who
 * reads words or JSON stops ahead of them.
 * @param isTaken tells whether another file has a mark.
 */
export function packedApart(
  content: Uint8Array | string,
  level: number,
  isTaken: (mark: string) => boolean,
): PackedFile {
  let bytes = Buffer.from(content);
  let file = packed(bytes, level);
  while (isTaken(file.mark)) {
    bytes = Buffer.concat([bytes, Buffer.from(' ')]);
    file = packed(bytes, level);
  }
  return file;
}
