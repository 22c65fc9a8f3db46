import { crc32 } from 'node:zlib';

/**
 * Tells whether each chunk of a PNG is as it was written, up to the last.
 * By the chunk layout of the PNG specification, section 5.3.
 */
export function pngIsWhole(png: Buffer): boolean {
  for (let at = signatureSize; at + frameSize <= png.length;) {
    const end = at + frameSize + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) {
      return false;
    }
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end;
  }
  return false;
}

/** Bytes. */
const signatureSize = 8;

/** Bytes around what a chunk holds: its length, its type, its checksum. */
const frameSize = 12;
