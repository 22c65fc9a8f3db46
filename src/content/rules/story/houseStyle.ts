import type { Style } from '../../fields/style.ts';
import type { StoryRule } from '../rule.ts';

export const houseStyle: StoryRule = {
  name: 'house-style',
  explanation:
    'style.yaml says how the desk writes a name or a term. Readers and the search take two spellings for two things.',
  *look({ blocks, source }, style) {
    for (const { text, placeAt, offsetAt } of blocks) {
      for (const { index, spelling, entry } of unwanted(text, style)) {
        const start = offsetAt(index);
        const end = start + spelling.length;
        yield {
          place: placeAt(index),
          what: `The desk writes "${entry.write}"${entry.why === undefined ? '' : `: ${entry.why}`}.`,
          found: spelling,
          remedy: `Write ${entry.write}.`,
          ...(source.slice(start, end) === spelling && {
            fix: { start, end, old: spelling, text: entry.write },
          }),
        };
      }
    }
  },
};

interface Unwanted {
  readonly index: number;
  readonly spelling: string;
  readonly entry: Style[number];
}

/** Spellings that stand as words of their own, and in no longer one that the desk writes. */
function unwanted(text: string, style: Style): Unwanted[] {
  return style.flatMap((entry) =>
    entry.not.flatMap((spelling) => {
      if (!text.includes(spelling)) return [];
      const word = new RegExp(
        `(?<![\\p{L}\\p{N}])${RegExp.escape(spelling)}(?![\\p{L}\\p{N}])`,
        'gu',
      );
      return [...text.matchAll(word)]
        .filter(({ index }) => !isWithin(text, index, spelling, entry.write))
        .map(({ index }) => ({ index, spelling, entry }));
    }),
  );
}

/** As "Kazakh" stands in "Kazakh Railways", if that is what is to be written. */
function isWithin(text: string, index: number, spelling: string, wanted: string): boolean {
  const offset = wanted.indexOf(spelling);
  return offset !== -1 && text.startsWith(wanted, index - offset);
}
