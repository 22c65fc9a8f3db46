import { listOf } from '../typeGuards.ts';

/*
 * Small pieces that most searches need are in one file with the list of stories: behind it, where
 * Pagefind reads no more. First all of them, then what tells their names and lengths, and how long that is.
 */

/** Writes pieces by their names, to stand behind a meta index. */
export function writeHeld(pieces: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const head = [...pieces].map(([name, { length }]) => [name, length]);
  const text = new TextEncoder().encode(JSON.stringify(head));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, text.length);
  return Buffer.concat([...pieces.values(), text, size]);
}

/**
 * Reads the pieces that stand behind a meta index.
 * @throws SyntaxError or RangeError where there are none.
 */
export function readHeld(file: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  let end = file.length - 4;
  const size = new DataView(file.buffer, file.byteOffset).getUint32(end);
  const head: unknown = JSON.parse(new TextDecoder().decode(file.subarray(end - size, end)));
  end -= size;
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const item of listOf(head).toReversed()) {
    const [name, length] = listOf(item);
    held.set(String(name), file.subarray(end - Number(length), end));
    end -= Number(length);
  }
  return held;
}
