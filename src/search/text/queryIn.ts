import { isCutByPagefind } from './indexLanguage.ts';
import { writtenLetters } from './signs.ts';
import { isOneWord, joiner, wordRules } from './wordRules.ts';

/**
 * Puts a query in the words that an index has, as `indexText` cuts them. What stands between
 * quotation marks stays so.
 * @param index the language of the index.
 * @returns words with a space between, none where the query has none.
 */
export function queryIn(query: string, index: string): string {
  const text = query
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .toLowerCase();
  const isCut = isCutByPagefind(index);
  const words = text.split(/\s+/).flatMap((part) => wordsIn(part, index, isCut));
  const isExact = /^\s*".+"\s*$/u.test(query);
  // Where Pagefind cuts the words, neighbouring pairs are not known to be neighbours.
  return isExact && (!isCut || words.length === 1) ? `"${words.join(' ')}"` : words.join(' ');
}

/** @param text without a space. */
function wordsIn(text: string, index: string, isCut: boolean): string[] {
  const { parts, character } = wordRules(index);
  const words: string[] = [];
  /** The word before, if it is of letters. */
  let before = '';
  for (const { 0: part, groups = {} } of text.matchAll(parts)) {
    if (groups['word']) {
      const word = part.replaceAll(joiner, '');
      const isOne = !isCut && before !== '' && isOneWord(before, word);
      words.push((isOne ? (words.pop() ?? '') : '') + writtenLetters(word));
      before = word;
    } else if (!groups['other']) {
      const characters = groups['run'] ? (part.match(character) ?? []) : [part];
      words.push(...(isCut ? pairs(characters) : characters));
      before = '';
    }
  }
  return words;
}

/** Pagefind cuts a text by its own dictionary, but has each two characters that stand together. */
function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, place) => `${characters[place] ?? ''}${second}`);
}
