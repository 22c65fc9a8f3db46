import { arabicPrefix } from './arabicPrefix.ts';
import { withNumbers } from './numbers.ts';
import { decimalLetter, writtenCharacters, writtenLetters } from './signs.ts';
import { isOneWord, joiner, wordRules } from './wordRules.ts';

/** A word of a query. */
export interface QueryWord {
  /** As an index has it. */
  readonly term: string;
  /** Where it stands in the query; of signs within it, as in R&D, none is left out. */
  readonly start: number;
  readonly end: number;
  /** The second character of two that stand together in a text without spaces. */
  readonly last?: string | undefined;
}

/**
 * Puts a query in the words that an index has, as `indexText` cuts them. What stands between
 * quotation marks stays so.
 * @param index the language of the index.
 * @returns words with a space between, none where the query has none.
 */
export function queryIn(query: string, index: string): string {
  const words = queryWords(query.replaceAll(invisible, ''), index);
  const isExact = /^\s*".+"\s*$/u.test(query);
  // At the end, a character may have another beside it in a story, and so be no word.
  if (isExact && words.length > 1 && single.test(words.at(-1)?.term ?? '')) words.pop();
  const terms = words.flatMap(({ term, last, start }, place) => {
    const next = words[place + 1]?.start ?? start;
    // The last character of a text without spaces stands by itself before the next word.
    return isExact && last !== undefined && next !== start ? [term, last] : [term];
  });
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
  const words: QueryWord[] = [];
  /** The word before, if it is of letters and only signs stand behind it. */
  let before = '';
  for (const { 0: part, index: start, groups = {} } of query.matchAll(wordRules.parts)) {
    const end = start + part.length;
    if (groups['word']) {
      const word = smallLetters(part.replaceAll(joiner, ''));
      const last = words.at(-1);
      const isOne = last !== undefined && before !== '' && isOneWord(before, part);
      if (isOne) words.pop();
      const letters = writtenLetters(word, index);
      const prefix = index === 'ar' ? arabicPrefix(letters) : '';
      const term = (isOne ? last.term : '') + letters.slice(prefix.length);
      words.push({ term, start: isOne ? last.start : start, end });
      before = part;
    } else if (!groups['other']) {
      const letters = smallLetters(part);
      const terms = groups['run']
        ? pairs(writtenCharacters(letters))
        : [{ term: writtenLetters(letters) }];
      words.push(...terms.map((term) => ({ ...term, start, end })));
      before = '';
    } else if (/\s/.test(part)) before = '';
  }
  return words;
}

const single = new RegExp(`^${wordRules.character.source}$`, 'u');

/** Signs that show nothing, and part no words. */
const invisible = /[\u200B\u2060\uFEFF]/g;

/** Stands in a number for a sign that is no part of it. */
const joined = '\u0368';

function smallLetters(text: string): string {
  return text.normalize('NFC').replaceAll(joined, '').replaceAll('\u00AD', '').toLowerCase();
}

/** A text without spaces is found by each two characters that stand together. */
function pairs(characters: readonly string[]): readonly Pick<QueryWord, 'term' | 'last'>[] {
  if (characters.length < 2) return characters.map((term) => ({ term }));
  return characters
    .slice(1)
    .map((last, place) => ({ term: (characters[place] ?? '') + last, last }));
}
