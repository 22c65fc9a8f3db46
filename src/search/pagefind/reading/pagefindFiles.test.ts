import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedChunk } from './mergedChunk.ts';
import { type MetaIndex, readMetaIndex, writeFilter, writeMeta } from './metaIndex.ts';
import { cborWriter } from '../cborWriter.ts';

const metaIndex: MetaIndex = {
  version: '1.6.0',
  stories: [{ id: 'en_1', words: 300, group: '' }],
  chunks: [{ from: 'a', to: 'z', id: 'en_2' }],
  filters: [{ name: 'section', values: [{ value: 'rail', stories: [0] }] }],
  sorts: [{ name: 'published', stories: [0] }],
  fields: ['title'],
};

/** The meta index of a volume, as a build packs it. */
function metaIndexFile(): Uint8Array {
  const writer = cborWriter();
  writer.array(1 + metaIndex.filters.length);
  writer.raw(writeMeta(metaIndex, () => 'en_3'));
  for (const filter of metaIndex.filters) writer.raw(writeFilter(filter));
  return writer.bytes();
}

/** One word of one story, with one form of it. */
function chunkFile(): Uint8Array {
  const writer = cborWriter();
  const stories = (): void => {
    writer.array(1);
    writer.array(3);
    writer.number(0);
    writer.array(1);
    writer.number(7);
    writer.array(0);
  };
  writer.array(1);
  writer.array(1);
  writer.array(3);
  writer.text('gauge');
  stories();
  writer.array(1);
  writer.array(2);
  writer.text('gaugé');
  stories();
  return writer.bytes();
}

const readers: [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
  ['meta index', metaIndexFile(), readMetaIndex],
  [
    'file of words',
    chunkFile(),
    (bytes) => mergedChunk([{ chunks: [bytes], first: 0, fields: [] }], () => true),
  ],
];

test.each(readers)('a %s is read as it was written', (_name, bytes, read) => {
  const expected = read === readMetaIndex ? metaIndex : bytes;
  expect(read(bytes)).toEqual(expected);
});

test.each(readers)('a %s that is cut short or goes on is refused', (_name, bytes, read) => {
  for (let length = 0; length < bytes.length; length += 1) {
    expect(() => read(bytes.slice(0, length)), `${length} bytes`).toThrow(TypeError);
  }
  expect(() => read(Buffer.concat([bytes, new Uint8Array([0])]))).toThrow(TypeError);
});

test.each(readers)('whatever byte of a %s is another, reading ends', (_name, bytes, read) => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (place, byte) => {
      const changed = bytes.slice();
      changed[place] = byte;
      try {
        read(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
  );
});
