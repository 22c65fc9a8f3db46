import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cborWriter } from './cborWriter.ts';
import { readChunk, writeChunk } from './chunkFile.ts';
import { type MetaIndex, readMetaIndex, writeMetaIndex } from './metaIndex.ts';
import { mergedWords } from './words.ts';
import { readWords, writeWords } from './wordsFile.ts';

const metaIndex: MetaIndex = {
  version: '1.6.0',
  stories: [{ id: '2020-00a', words: 300, group: '2020-00a-1x-2' }],
  chunks: [{ from: 'a', to: 'z', id: 'en_2' }],
  fields: ['title'],
};

/** Where a word stands in a story: its places in the text, and in fields. */
type Stood = readonly [story: number, text: readonly number[], fields: readonly number[]];

/** A file of Pagefind's that holds one word and one form of it. */
function chunkOf(own: readonly Stood[], other: readonly Stood[]): Uint8Array {
  const writer = cborWriter();
  const list = (numbers: readonly number[]): void => {
    writer.array(numbers.length);
    for (const number of numbers) writer.number(number);
  };
  const stories = (stood: readonly Stood[]): void => {
    writer.array(stood.length);
    stood.forEach(([story, text, fields], place) => {
      writer.array(3);
      writer.number(story - (stood[place - 1]?.[0] ?? 0));
      list(text);
      list(fields);
    });
  };
  writer.array(1);
  writer.array(1);
  writer.array(3);
  writer.text('gauge');
  stories(own);
  writer.array(other.length > 0 ? 1 : 0);
  if (other.length > 0) {
    writer.array(2);
    writer.text('gaugé');
    stories(other);
  }
  return writer.bytes();
}

const chunk = chunkOf([[0, [7], []]], [[2, [3], [-1, 1]]]);
const words = (bytes: Uint8Array) => new Map(readChunk(bytes, [0]));

const readers: [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
  ['meta index', writeMetaIndex(metaIndex), readMetaIndex],
  ['file of words', chunk, words],
  ['file of kept words', writeWords(words(chunk)), (bytes) => [...readWords(bytes)]],
];

test('files are read as they were written', () => {
  expect(readMetaIndex(writeMetaIndex(metaIndex))).toEqual(metaIndex);
  expect(writeChunk([...words(chunk)])).toEqual(chunk);
  expect(writeChunk([...readWords(writeWords(words(chunk)))])).toEqual(chunk);
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

test('fields get their new numbers, and what stands in none of them alone is left out', () => {
  const file = chunkOf(
    [
      [1, [], [-2, 5]],
      [4, [9], [-2, 5, -3, 0, 2]],
      [70_000, [], [3]],
    ],
    [[2, [], [-2, 5]]],
  );
  const expected = chunkOf(
    [
      [4, [9], [-1, 0, 2]],
      [70_000, [], [-8, 3]],
    ],
    [],
  );
  expect(writeChunk(readChunk(file, [7, undefined, 0]))).toEqual(expected);
});

const stood = fc
  .uniqueArray(fc.nat(300), { maxLength: 6 })
  .map((stories) => stories.toSorted((a, b) => a - b).map((story): Stood => [story, [story], []]));

test('the words of several parts are those of all their stories', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(stood, stood), { maxLength: 5 }), (parts) => {
      const first = (place: number) => place * 70_000;
      const moved = (all: readonly Stood[], place: number) =>
        all.map(([story, ...told]): Stood => [story + first(place), ...told]);
      const merged = mergedWords(
        parts.map(([own, other], place) => ({
          words: words(chunkOf(own, other)),
          first: first(place),
        })),
      );
      const whole = chunkOf(
        parts.flatMap(([own], place) => moved(own, place)),
        parts.flatMap(([, other], place) => moved(other, place)),
      );
      expect(writeChunk([...merged])).toEqual(writeChunk([...words(whole)]));
    }),
  );
});

const keys = ['bogie', 'gauge', 'gauger', 'rail', '\u00e5'];

test('each word of any part comes once, in their order, with its stories of all parts', () => {
  const part = fc.record(Object.fromEntries(keys.map((key) => [key, fc.option(stood)])));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const first = (place: number) => place * 1000;
      const wordOf = (own: readonly Stood[]) => [...words(chunkOf(own, [])).values()];
      const merged = mergedWords(
        parts.map((held, place) => ({
          words: keys.flatMap((key) => wordOf(held[key] ?? []).map((word) => [key, word] as const)),
          first: first(place),
        })),
      );
      const expected = keys.flatMap((key) =>
        wordOf(
          parts.flatMap((held, place) =>
            (held[key] ?? []).map(([story, ...told]): Stood => [story + first(place), ...told]),
          ),
        ).map((word) => [key, word] as const),
      );
      expect(writeChunk([...merged])).toEqual(writeChunk(expected));
    }),
  );
});
