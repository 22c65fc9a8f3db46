import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksIn, wordRangesOf, isIn } from './wordRanges.ts';

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '轨', '\u{fb01}', '\u{10400}'), minLength: 1 }),
  { minLength: 1, maxLength: 30 },
);

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Cuts words into files as Pagefind does: each is told by what sets its first word apart. */
function volumeOf(list: readonly string[], size: number) {
  const sorted = list.toSorted(byBytes);
  const files = Array.from({ length: Math.ceil(sorted.length / size) }, (_, number) =>
    sorted.slice(number * size, (number + 1) * size),
  );
  const chunks = files.map((held, number) => {
    const [first = ''] = held;
    const before = Array.from(files[number - 1]?.at(-1) ?? '');
    const letters = Array.from(first);
    const apart = letters.findIndex((letter, place) => letter !== before[place]);
    const from = number === 0 ? first : letters.slice(0, apart + 1).join('');
    return { from, to: held.at(-1) ?? '', id: String(number) };
  });
  return { chunks, files };
}

test('every word is in one stretch, and is read from the files that it is in', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 5 }), (one, other, size) => {
      const volumes = [volumeOf(one, size), volumeOf(other, size + 1)];
      const ranges = wordRangesOf(volumes);
      for (const word of [...one, ...other]) {
        const own = ranges.filter((range) => isIn(word, range));
        expect(own).toHaveLength(1);
        // As Pagefind finds the file that a word is in.
        const strict = ranges.filter(
          ({ from, to }) => byBytes(word, from) >= 0 && byBytes(word, to) <= 0,
        );
        expect(strict).toEqual(own);
        for (const { chunks, files } of volumes) {
          const read = own.flatMap((range) => chunksIn(chunks, range)).map(({ id }) => id);
          const holding = files.findIndex((file) => file.includes(word));
          if (holding >= 0) expect(read).toContain(String(holding));
        }
      }
    }),
  );
});

test('words that start with the same three letters are in one stretch', () => {
  const volume = volumeOf(['rail', 'railway', 'railways', 'raised', 'rake', 'tariff'], 1);
  expect(wordRangesOf([volume]).map(({ from }) => from)).toEqual(['', 'rai', 'rak', 't']);
});

test('an archive without a word has one stretch without one', () => {
  expect(wordRangesOf([{ chunks: [] }])).toEqual([
    { from: '', to: '\u{10ffff}', before: undefined },
  ]);
});
