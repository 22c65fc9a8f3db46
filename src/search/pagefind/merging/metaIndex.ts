import { cborReader, type CborReader } from './cborReader.ts';
import { cborWriter } from './cborWriter.ts';

/** What Pagefind knows of an index before it is asked. Stories are told by their number in it. */
export interface MetaIndex {
  readonly version: string;
  readonly stories: readonly MetaIndexStory[];
  /** The files of the word index, in the order of their words. */
  readonly chunks: readonly MetaIndexChunk[];
  /** The names of what results are told by, which words in them refer to by number. */
  readonly fields: readonly string[];
}

export interface MetaIndexStory {
  readonly id: string;
  readonly words: number;
  /** The file that it shares with others; empty where it has one of its own. */
  readonly group: string;
}

export interface MetaIndexChunk {
  /** What its words start at, in the order of code points, and where they end. */
  readonly from: string;
  readonly to: string;
  readonly id: string;
}

/**
 * Reads a meta index of Pagefind's, but for its filters and sorts.
 * @throws TypeError for a file of another form.
 */
export function readMetaIndex(bytes: Uint8Array): MetaIndex {
  const reader = cborReader(bytes);
  reader.tuple(6);
  const version = reader.text();
  const stories = list(reader, () => {
    reader.tuple(3);
    return { id: reader.text(), words: reader.number(), group: reader.text() };
  });
  const chunks = list(reader, () => {
    reader.tuple(3);
    return { from: reader.text(), to: reader.text(), id: reader.text() };
  });
  // Filters and sorts.
  reader.raw();
  reader.raw();
  const fields = list(reader, reader.text);
  reader.end();
  return { version, stories, chunks, fields };
}

/** Writes a meta index as Pagefind reads it, with no filter and no order. */
export function writeMetaIndex({
  version,
  stories,
  chunks,
  fields,
}: MetaIndex): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.array(6);
  writer.text(version);
  writer.array(stories.length);
  for (const { id, words, group } of stories) {
    writer.array(3);
    writer.text(id);
    writer.number(words);
    writer.text(group);
  }
  writer.array(chunks.length);
  for (const { from, to, id } of chunks) {
    writer.array(3);
    for (const text of [from, to, id]) writer.text(text);
  }
  writer.array(0);
  writer.array(0);
  writer.array(fields.length);
  for (const field of fields) writer.text(field);
  return writer.bytes();
}

function list<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}
