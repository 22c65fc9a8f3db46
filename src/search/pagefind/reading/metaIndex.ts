import { cborReader, type CborReader } from './cborReader.ts';
import { cborWriter } from '../cborWriter.ts';

/** What Pagefind knows of an index before it is asked. Stories are told by their number in it. */
export interface MetaIndex {
  readonly version: string;
  readonly stories: readonly MetaIndexStory[];
  /** The files of the word index, in the order of their words. */
  readonly chunks: readonly MetaIndexChunk[];
  readonly filters: readonly Filter[];
  readonly sorts: readonly { readonly name: string; readonly stories: readonly number[] }[];
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

export interface Filter {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly stories: readonly number[] }[];
}

/**
 * Reads the meta index file of a volume: Pagefind's meta index and its filters.
 * @throws TypeError for a file of another form.
 */
export function readMetaIndex(bytes: Uint8Array): MetaIndex {
  const reader = cborReader(bytes);
  const filters = reader.array() - 1;
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
  // The names of the filters' files, which stand in the filters too.
  reader.raw();
  const sorts = list(reader, () => {
    reader.tuple(2);
    return { name: reader.text(), stories: list(reader, reader.number) };
  });
  const fields = list(reader, reader.text);
  const read = Array.from({ length: filters }, () => readFilter(reader));
  reader.end();
  return { version, stories, chunks, filters: read, sorts, fields };
}

/**
 * Writes a meta index as Pagefind reads it, without the filters themselves.
 * @param filterId names the file of a filter.
 */
export function writeMeta(
  { version, stories, chunks, filters, sorts, fields }: MetaIndex,
  filterId: (name: string) => string,
): Uint8Array<ArrayBuffer> {
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
  writer.array(filters.length);
  for (const { name } of filters) {
    writer.array(2);
    for (const text of [name, filterId(name)]) writer.text(text);
  }
  writer.array(sorts.length);
  for (const sort of sorts) {
    writer.array(2);
    writer.text(sort.name);
    writer.array(sort.stories.length);
    for (const story of sort.stories) writer.number(story);
  }
  writer.array(fields.length);
  for (const field of fields) writer.text(field);
  return writer.bytes();
}

/** Writes a filter as Pagefind reads it. */
export function writeFilter({ name, values }: Filter): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.array(2);
  writer.text(name);
  writer.array(values.length);
  for (const { value, stories } of values) {
    writer.array(2);
    writer.text(value);
    writer.array(stories.length);
    for (const story of stories) writer.number(story);
  }
  return writer.bytes();
}

function readFilter(reader: CborReader): Filter {
  reader.tuple(2);
  const name = reader.text();
  const values = list(reader, () => {
    reader.tuple(2);
    return { value: reader.text(), stories: list(reader, reader.number) };
  });
  return { name, values };
}

function list<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}
