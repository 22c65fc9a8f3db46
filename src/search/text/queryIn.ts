import { withNumbers } from './numbers.ts';
import { decimalLetter, writtenLetters } from './signs.ts';
import { isOneWord, joiner, wordRules } from './wordRules.ts';

/** A word of a query. */
export interface QueryWord {
  /** As an index has it. */
  readonly term: string;
  /** Where it stands in the query; of signs within it, as in R&D, none is left out. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a query in the words that an index has, as `indexText` cuts them. What stands between
 * quotation marks stays so.
 * @param index the language of the index.
 * @returns words with a space between, none where the query has none.
 */
export function queryIn(query: string, index: string): string {
  const terms = queryWords(query.replaceAll(invisible, ''), index).map(({ term }) => term);
  const isExact = /^\s*".+"\s*$/u.test(query);
  return isExact ? `"${terms.join(' ')}"` : terms.join(' ');
}

/**
 * The words of a query, as `indexText` cuts them.
 * @param index the language of an index; without, what any language takes for one number is one word.
 */
export function queryWords(typed: string, index?: string): QueryWord[] {
  const query = withNumbers(typed, index, {
    groups: () => joined,
    decimals: () => decimalLetter,
    // Numbers that a sign parts are words of their own.
    parts: () => ' ',
  });
  const { parts, character } = wordRules;
  const words: QueryWord[] = [];
  /** The word before, if it is of letters and only signs stand behind it. */
  let before = '';
  for (const { 0: part, index: start, groups = {} } of query.matchAll(parts)) {
    const end = start + part.length;
    if (groups['word']) {
      const word = plainLetters(part.replaceAll(joiner, ''));
      const last = words.at(-1);
      const isOne = last !== undefined && before !== '' && isOneWord(before, word);
      if (isOne) words.pop();
      const term = (isOne ? last.term : '') + writtenLetters(word);
      words.push({ term, start: isOne ? last.start : start, end });
      before = word;
    } else if (!groups['other']) {
      const characters = groups['run'] ? (part.match(character) ?? []) : [part];
      for (const term of pairs(characters).map(plainLetters)) {
        words.push({ term, start, end });
      }
      before = '';
    } else if (/\s/.test(part)) before = '';
  }
  return words;
}

/** Signs that show nothing, and part no words. */
const invisible = /[\u200B\u2060\uFEFF]/g;

/** Stands in a number for a sign that is no part of it. */
const joined = '\u0368';

function plainLetters(text: string): string {
  return text.normalize('NFC').replaceAll(joined, '').replaceAll('\u00AD', '').toLowerCase();
}

/** A text without spaces is found by each two characters that stand together. */
function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, place) => `${characters[place] ?? ''}${second}`);
}
