import { cborReader } from './cborReader.ts';
import { cborWriter } from './cborWriter.ts';
import { readWordList, writeWordList } from './wordList.ts';
import type { Words } from './words.ts';

/** Writes words to be kept, so that what is told of them need not be read to be merged. */
export function writeWords(words: Words): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writeWordList(writer, [...words], ({ stories, first, last, body }) => {
    writer.array(4);
    for (const number of [stories, first, last]) writer.number(number);
    writer.bytesOf(body);
  });
  return writer.bytes();
}

/**
 * Reads them back, as they are asked for.
 * @throws TypeError for a file of another form.
 */
export function* readWords(file: Uint8Array): Words {
  const reader = cborReader(file);
  yield* readWordList(reader, () => {
    reader.tuple(4);
    return {
      stories: reader.number(),
      first: reader.number(),
      last: reader.number(),
      body: reader.bytes(),
    };
  });
  reader.end();
}
