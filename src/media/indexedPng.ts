import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture of at most 256 colours, row by row as a PNG has it. */
export interface IndexedRows {
  readonly width: number;
  readonly height: number;
  /** The number of a colour for each pixel; each row begins with the number of its filter, of which 0 is none. */
  readonly rows: Uint8Array;
}

/** Makes a sheet of colour 0. */
export function blankRows({ width, height }: { width: number; height: number }): IndexedRows {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

/**
 * Writes a picture as PNG. https://www.w3.org/TR/png-3/ describes the format.
 * @param palette red, green and blue of each colour.
 */
export function indexedPng({ width, height, rows }: IndexedRows, palette: Uint8Array): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, bitDepth, indexed, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Flat areas are runs, and to look for more takes five times as long.
  const data = deflateSync(rows, { strategy: constants.Z_RLE });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const [bitDepth, indexed] = [8, 3];

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunked = Buffer.alloc(body.length + 8);
  chunked.writeUInt32BE(content.length, 0);
  chunked.set(body, 4);
  chunked.writeUInt32BE(crc32(body), body.length + 4);
  return chunked;
}
