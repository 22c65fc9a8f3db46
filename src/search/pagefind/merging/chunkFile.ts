import { cborReader, type CborReader } from './cborReader.ts';
import { cborWriter } from './cborWriter.ts';
import { readWordList, writeWordList } from './wordList.ts';
import { nowhere, type Places, storyHead, type Word } from './words.ts';

/**
 * Reads the words of one of Pagefind's files.
 * @param fields the new number of each field that results are told by; of one without, no word is
 * taken.
 * @throws TypeError for a file of another form.
 */
export function readChunk(
  file: Uint8Array,
  fields: readonly (number | undefined)[],
): (readonly [string, Word])[] {
  const reader = cborReader(file);
  reader.tuple(1);
  const words = [...readWordList(reader, () => readStories(reader, fields))];
  reader.end();
  return words.filter(([, { own, variants }]) => own.stories > 0 || variants.size > 0);
}

function readStories(reader: CborReader, fields: readonly (number | undefined)[]): Places {
  const body = cborWriter();
  let [stories, story, first, last] = [0, 0, 0, 0];
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.tuple(3);
    // Each is told by how far it is from the one before.
    story += reader.number();
    const text = reader.raw();
    const named = renumbered(reader.raw(), fields);
    if (isEmpty(text) && isEmpty(named)) continue;
    if (stories === 0) first = story;
    else body.raw(storyHead(story - last));
    body.raw(text);
    body.raw(named);
    last = story;
    stories += 1;
  }
  return stories === 0 ? nowhere : { stories, first, last, body: body.bytes() };
}

function isEmpty(list: Uint8Array): boolean {
  return list.length === 1;
}

/** Below zero stands the number of a field, less one; what follows are places in it. */
function renumbered(places: Uint8Array, fields: readonly (number | undefined)[]): Uint8Array {
  if (isEmpty(places)) return places;
  const reader = cborReader(places);
  const kept: number[] = [];
  // Pagefind takes the first field where none is told.
  let [field, isTold] = [fields[0], fields[0] === 0];
  for (let left = reader.array(); left > 0; left -= 1) {
    const value = reader.number();
    if (value < 0) [field, isTold] = [fields[-1 - value], false];
    else if (field !== undefined) {
      if (!isTold) kept.push(-1 - field);
      isTold = true;
      kept.push(value);
    }
  }
  const writer = cborWriter(16);
  writer.array(kept.length);
  for (const value of kept) writer.number(value);
  return writer.bytes();
}

/** Writes words as Pagefind reads them. */
export function writeChunk(words: readonly (readonly [string, Word])[]): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.array(1);
  writeWordList(writer, words, ({ stories, first, body }) => {
    writer.array(stories);
    if (stories === 0) return;
    writer.raw(storyHead(first));
    writer.raw(body);
  });
  return writer.bytes();
}
