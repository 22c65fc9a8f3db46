/**
 * Packs square PNGs into an ICO, in which browsers and feed readers look for the size that they need.
 * https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) describes the format, and
 * https://devblogs.microsoft.com/oldnewthing/20101022-00/?p=12473 how it holds PNGs.
 * @param images PNGs of at most 256 pixels a side.
 */
export function icoOf(images: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(headerSize);
  header.writeUInt16LE(iconType, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = headerSize + images.length * entrySize;
  const entries = images.map((image) => {
    const entry = Buffer.alloc(entrySize);
    // 256 is written as 0. A PNG's header names its width first, and its height is the same.
    const side = image.readUInt32BE(pngWidth) % 256;
    entry.writeUInt8(side, 0);
    entry.writeUInt8(side, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(image.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += image.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images]);
}

const iconType = 1;
const headerSize = 6;
const entrySize = 16;
/** Where a PNG tells its width: after its signature, and the length and the name of its first chunk. */
const pngWidth = 16;
