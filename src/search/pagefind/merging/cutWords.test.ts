import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords } from './cutWords.ts';
import { noVariants, type Word } from './words.ts';

/** Words by how many bytes are told of each, as `cborReader` has them. */
function wordsOf(sizes: readonly (readonly [string, number])[]): Map<string, Word> {
  const keys = sizes.map(([word, size]) => [Buffer.from(word).toString('latin1'), size] as const);
  return new Map(
    keys
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, size]): [string, Word] => [
        key,
        {
          own: { stories: 1, first: 0, last: 0, body: new Uint8Array(size) },
          variants: noVariants,
        },
      ]),
  );
}

const sizes = fc.uniqueArray(
  fc.tuple(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'ß', '轨', '\u{fb01}', '\u{10400}'),
      minLength: 1,
    }),
    fc.nat(9000),
  ),
  { selector: ([word]) => word, maxLength: 30 },
);

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

test('every word is in the one file that Pagefind looks for it in', () => {
  fc.assert(
    fc.property(sizes, (sized) => {
      const words = wordsOf(sized);
      const cut = cutWords(words);
      expect(cut.flatMap((file) => file.words)).toEqual([...words]);
      for (const [word] of sized) {
        const key = Buffer.from(word).toString('latin1');
        const asked = cut.filter(
          ({ from, to }) => byBytes(word, from) >= 0 && byBytes(word, to) <= 0,
        );
        const holding = cut.filter((file) => file.words.some(([held]) => held === key));
        expect(asked).toEqual(holding);
        expect(holding).toHaveLength(1);
      }
    }),
  );
});

test('a file ends where few first letters change, and neighbours share one while there is room', () => {
  const cut = (sized: readonly (readonly [string, number])[]) =>
    cutWords(wordsOf(sized)).map(({ from, words }) => [from, words.map(([key]) => key).join(' ')]);
  expect(
    cut([
      ['rail', 900],
      ['tariff', 900],
    ]),
  ).toEqual([['', 'rail tariff']]);
  expect(
    cut([
      ['gauge', 9000],
      ['rail', 5000],
      ['railway', 5000],
      ['railways', 5000],
      ['rake', 5000],
      ['tariff', 2000],
      ['wagon', 2000],
    ]),
  ).toEqual([
    ['', 'gauge'],
    ['r', 'rail railway railways'],
    ['rak', 'rake'],
    ['t', 'tariff wagon'],
  ]);
});

test('a word more moves the files of words that start alike, and no others', () => {
  const sized = Array.from({ length: 400 }, (_, place): [string, number] => [
    `${String.fromCharCode(97 + (place % 20))}${place * 7919}`,
    1000,
  ]);
  const names = (list: readonly (readonly [string, number])[]) =>
    cutWords(wordsOf(list)).map(
      ({ from, words }) => `${from}: ${words.map(([key]) => key).join()}`,
    );
  const before = names(sized);
  const after = new Set(names([...sized, ['c1', 1000]]));
  expect(before.filter((file) => !after.has(file) && !file.startsWith('c'))).toEqual([]);
});

test('an archive without a word has one file without one', () => {
  expect(cutWords(new Map())).toEqual([{ from: '', to: '\u{10ffff}', words: [] }]);
});
