import type { CborReader } from './cborReader.ts';
import type { CborWriter } from './cborWriter.ts';
import { noVariants, type Places, type Word } from './words.ts';

/**
 * Reads a list of words, each with its forms with other accents, as they are asked for.
 * @param readPlaces reads where a word, or a form of it, stands; a form that stands nowhere is left out.
 * @throws TypeError for a list of another form.
 */
export function* readWordList(
  reader: CborReader,
  readPlaces: () => Places,
): Generator<readonly [key: string, word: Word]> {
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.tuple(3);
    yield [reader.key(), { own: readPlaces(), variants: readVariants(reader, readPlaces) }];
  }
}

function readVariants(reader: CborReader, readPlaces: () => Places): ReadonlyMap<string, Places> {
  const count = reader.array();
  if (count === 0) return noVariants;
  const variants = new Map<string, Places>();
  for (let left = count; left > 0; left -= 1) {
    reader.tuple(2);
    const form = reader.key();
    const places = readPlaces();
    if (places.stories > 0) variants.set(form, places);
  }
  return variants;
}

/** Writes such a list. */
export function writeWordList(
  writer: CborWriter,
  words: readonly (readonly [string, Word])[],
  writePlaces: (places: Places) => void,
): void {
  writer.array(words.length);
  for (const [key, { own, variants }] of words) {
    writer.array(3);
    writer.key(key);
    writePlaces(own);
    writer.array(variants.size);
    for (const [form, places] of variants) {
      writer.array(2);
      writer.key(form);
      writePlaces(places);
    }
  }
}
