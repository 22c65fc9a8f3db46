import { isCutByPagefind } from './indexLanguage.ts';
import { writtenLetters } from './signs.ts';
import { joiner, wordRules } from './wordRules.ts';

/**
 * Puts a query in the words that an index has, as `indexText` cuts them. What stands between
 * quotation marks stays so.
 * @param index the language of the index.
 * @returns words with a space between, none where the query has none.
 */
export function queryIn(query: string, index: string): string {
  const { parts, word, character } = wordRules(index);
  const isCut = isCutByPagefind(index);
  const text = query
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .toLowerCase();
  const words = [...text.matchAll(parts)].flatMap(({ 0: part, groups = {} }) => {
    if (groups['compound'] || groups['word']) {
      return (part.match(word) ?? []).map((found) => writtenLetters(found.replaceAll(joiner, '')));
    }
    const characters = groups['run'] ? (part.match(character) ?? []) : [];
    if (isCut) return pairs(characters);
    return groups['emoji'] ? [part] : characters;
  });
  const isExact = /^\s*".+"\s*$/u.test(query);
  // Where Pagefind cuts the words, neighbouring pairs are not known to be neighbours.
  return isExact && (!isCut || words.length === 1) ? `"${words.join(' ')}"` : words.join(' ');
}

/** Pagefind cuts a text by its own dictionary, but has each two characters that stand together. */
function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((second, place) => `${characters[place] ?? ''}${second}`);
}
