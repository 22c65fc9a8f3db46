import { cborReader, type CborReader } from './cborReader.ts';
import { type CborWriter, cborWriter } from './cborWriter.ts';
import { noVariants, type Places, type Word, type Words } from './words.ts';

/** Writes words to be kept, so that what is told of them need not be read to be merged. */
export function writeWords(words: Words): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.array(words.size);
  for (const [key, { own, variants }] of words) {
    writer.array(3);
    writer.key(key);
    writePlaces(writer, own);
    writer.array(variants.size);
    for (const [form, places] of variants) {
      writer.array(2);
      writer.key(form);
      writePlaces(writer, places);
    }
  }
  return writer.bytes();
}

/**
 * Reads them back.
 * @throws TypeError for a file of another form.
 */
export function readWords(file: Uint8Array): Words {
  const reader = cborReader(file);
  const words = new Map<string, Word>();
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.tuple(3);
    words.set(reader.key(), { own: readPlaces(reader), variants: readVariants(reader) });
  }
  reader.end();
  return words;
}

function readVariants(reader: CborReader): ReadonlyMap<string, Places> {
  const count = reader.array();
  if (count === 0) return noVariants;
  const variants = new Map<string, Places>();
  for (let left = count; left > 0; left -= 1) {
    reader.tuple(2);
    variants.set(reader.key(), readPlaces(reader));
  }
  return variants;
}

function writePlaces(writer: CborWriter, { stories, first, last, body }: Places): void {
  writer.array(4);
  for (const number of [stories, first, last]) writer.number(number);
  writer.bytesOf(body);
}

function readPlaces(reader: CborReader): Places {
  reader.tuple(4);
  return {
    stories: reader.number(),
    first: reader.number(),
    last: reader.number(),
    body: reader.bytes(),
  };
}
