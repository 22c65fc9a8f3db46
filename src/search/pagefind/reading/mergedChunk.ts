import { cborReader, type CborReader } from './cborReader.ts';
import { type CborWriter, cborWriter } from '../cborWriter.ts';

/** Files of a volume's word index, and how their numbers are to be read. */
export interface VolumeWords {
  readonly chunks: readonly Uint8Array[];
  /** The number of the volume's first story among those of all. */
  readonly first: number;
  /** The number in the merged meta index of each field of the volume's. */
  readonly fields: readonly number[];
}

/**
 * Makes one file of Pagefind's word index of those of several volumes.
 * @param volumes the oldest first.
 * @param isWanted tells which words it is to hold.
 * @throws TypeError for a file of another form.
 */
export function mergedChunk(
  volumes: readonly VolumeWords[],
  isWanted: (word: string) => boolean,
): Uint8Array<ArrayBuffer> {
  const words = new Map<string, Word>();
  for (const volume of volumes) {
    for (const chunk of volume.chunks) addWords(words, cborReader(chunk), volume, isWanted);
  }
  const writer = cborWriter();
  writer.array(1);
  writer.array(words.size);
  for (const [text, { stories, variants }] of words) {
    writer.array(3);
    writer.text(text);
    writeStories(writer, stories);
    writer.array(variants.size);
    for (const [form, own] of variants) {
      writer.array(2);
      writer.text(form);
      writeStories(writer, own);
    }
  }
  return writer.bytes();
}

interface Word {
  readonly stories: WordInStory[];
  /** Forms with other accents, by how they are written. */
  readonly variants: Map<string, WordInStory[]>;
}

/** Where a word stands in a story. */
interface WordInStory {
  readonly story: number;
  /** Its places in the text and in the fields, as they are written. */
  readonly text: Uint8Array;
  readonly fields: Uint8Array;
}

function addWords(
  words: Map<string, Word>,
  reader: CborReader,
  volume: VolumeWords,
  isWanted: (word: string) => boolean,
): void {
  reader.tuple(1);
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.tuple(3);
    const text = reader.text();
    if (!isWanted(text)) {
      reader.raw();
      reader.raw();
      continue;
    }
    const word = words.get(text) ?? { stories: [], variants: new Map<string, WordInStory[]>() };
    words.set(text, word);
    readStories(word.stories, reader, volume);
    for (let forms = reader.array(); forms > 0; forms -= 1) {
      reader.tuple(2);
      const form = reader.text();
      const stories = word.variants.get(form) ?? [];
      word.variants.set(form, stories);
      readStories(stories, reader, volume);
    }
  }
  reader.end();
}

function readStories(
  stories: WordInStory[],
  reader: CborReader,
  { first, fields }: VolumeWords,
): void {
  let story = first;
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.tuple(3);
    // Each is told by how far it is from the one before.
    story += reader.number();
    stories.push({ story, text: reader.raw(), fields: renumbered(reader.raw(), fields) });
  }
}

/** Below zero stands the number of a field, less one; what follows are places in it. */
function renumbered(places: Uint8Array, fields: readonly number[]): Uint8Array {
  if (fields.every((field, place) => field === place)) return places;
  const [reader, writer] = [cborReader(places), cborWriter()];
  let left = reader.array();
  writer.array(left);
  for (; left > 0; left -= 1) {
    const value = reader.number();
    writer.number(value < 0 ? -1 - (fields[-1 - value] ?? 0) : value);
  }
  return writer.bytes();
}

function writeStories(writer: CborWriter, stories: readonly WordInStory[]): void {
  writer.array(stories.length);
  let before = 0;
  for (const { story, text, fields } of stories) {
    writer.array(3);
    writer.number(story - before);
    writer.raw(text);
    writer.raw(fields);
    before = story;
  }
}
