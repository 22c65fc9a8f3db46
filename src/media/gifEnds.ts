/**
 * Tells whether a GIF goes on to its trailer. A decoder shows as many of its pictures as are there.
 * By the grammar of GIF89a, appendix B.
 */
export function gifEnds(gif: Uint8Array): boolean {
  let at = headerSize + colourTableSize(gif[headerSize - 3]);
  while (at < gif.length) {
    const block = gif[at];
    if (block === trailer) return true;
    if (block === extension) at = afterSubBlocks(gif, at + 2);
    else if (block === image) {
      at = afterSubBlocks(gif, at + imageHeadSize + colourTableSize(gif[at + imageHeadSize - 2]));
    } else return false;
  }
  return false;
}

/** What blocks begin with. */
const [image, extension, trailer] = [0x2c, 0x21, 0x3b];

/** Bytes: the signature and the logical screen descriptor. */
const headerSize = 13;

/** Bytes: an image descriptor, and the size of its codes, which follows its colours. */
const imageHeadSize = 11;

function colourTableSize(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function afterSubBlocks(gif: Uint8Array, start: number): number {
  let at = start;
  for (let size = gif[at]; size !== undefined && size > 0; size = gif[at]) at += size + 1;
  return at + 1;
}
