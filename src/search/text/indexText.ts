import {
  decimalLetter,
  hiddenWord,
  noSpace,
  writtenCharacters,
  writtenInNumber,
  writtenLetters,
  writtenPair,
  writtenSign,
} from './signs.ts';
import { withNumbers } from './numbers.ts';
import { arabicPrefix } from './arabicPrefix.ts';
import { unlikeLatin } from './serbian.ts';
import { apostrophe, isOneWord, joiner, wordRules } from './wordRules.ts';

/**
 * Writes a text such that Pagefind finds each of its words by itself, whatever sign parts it from the
 * next; `printed` reads it back.
 * @param index the language of the index that it goes to.
 * @param next what stands right behind it, as in another element; of a text without spaces its first
 * character makes a word with the last one of this.
 * @returns text without any sign that HTML has a meaning for.
 */
export function indexText(text: string, index: string, next = ''): string {
  const marked = withNumbers(composed(text), index, writtenInNumber);
  const [alone] = signsAlone.exec(marked) ?? [];
  if (alone !== undefined) return writtenWords(alone, index) + marked.slice(alone.length);
  const begun = marked.trimStart();
  const words = begun.replaceAll(besideLoneSigns, (found) =>
    plain.test(found) && !isRewritten(found, index) ? found : writtenWords(found, index),
  );
  const written = marked.slice(0, marked.length - begun.length) + words;
  const [last] = lastOfRun.exec(text) ?? [];
  if (last === undefined || next === '') return written;
  const [first] = writtenLetters(composed(next)).match(firstOfRun) ?? [];
  return `${written}${first === undefined ? '' : writtenPair('', first)}${noSpace} `;
}

const sign = '(?:(?![_⼀-⿕㈀-㏿]|\\p{Emoji_Presentation})[\\p{P}\\p{S}])';
/**
 * What stands between two spaces, with the signs that stand so behind it and, at the start, before it: Pagefind would
 * count a dash for a word, and not find the words around it beside each other.
 */
const besideLoneSigns = new RegExp(`(?:^(?:${sign}+\\s+)+)?\\S+(?:\\s+${sign}+(?!\\S))*`, 'gu');

/** The same between two elements, where they go with the word of the first. */
const signsAlone = new RegExp(`^\\s+${sign}+(?=\\s*$)`, 'u');

const firstOfRun = new RegExp(`^${wordRules.character.source}`, 'u');
const lastOfRun = new RegExp(`${wordRules.character.source}$`, 'u');

/** What stands between two spaces and is a word as it is, as most are; to cut it up would be dear. */
const plain =
  /^\(?(?!\d+[^\d.,;:!?)])[0-9A-Za-zÀ-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-İĴ-ľŃ-ňŌ-őŔ-ťŨ-žЀ-џא-תء-ي]+[.,;:!?)]*$/;

function isRewritten(word: string, index: string): boolean {
  if (index === 'sr') return word.search(unlikeLatin) >= 0;
  return index === 'ar' && arabicPrefix(word.replace('(', '')) !== '';
}

function writtenWords(text: string, index: string): string {
  const gap = `${noSpace} `;
  let written = '';
  let before: Before | undefined;
  // The word that is being written, and what it is found by beside itself.
  let shown = '';
  let hidden = new Set<string>();
  const endWord = () => {
    // Of a word with others beside it, Pagefind finds pieces only.
    if (before && hidden.size > 0 && isCut(before.printed)) hidden.add(before.whole);
    // Not behind it: Pagefind ends a paragraph with a full stop where no sign does.
    for (const other of hidden) written += hiddenWord(writtenLetters(other, index));
    written += shown;
    shown = '';
    hidden = new Set();
  };
  for (const { 0: part, groups = {} } of text.matchAll(wordRules.parts)) {
    if (groups['word']) {
      const word = part.replaceAll(joiner, '');
      const isOne = !!before?.word && isOneWord(before.word, part);
      const compound = before && (isOne || hyphen.test(before.signs)) ? before.compound : '';
      const inner = [...innerWords(part), ...pieces(part)];
      if (before !== undefined && !isOne) {
        endWord();
        written += gap;
        if (isCompound(compound, word)) hidden.add(compound + word);
      }
      if (isOne && before && isCut(before.word)) hidden.add(before.word.replaceAll(joiner, ''));
      if (isOne && isCut(part)) hidden.add(word);
      for (const found of inner) hidden.add(found);
      const [heading] = customsHeading.exec(word) ?? [];
      if (heading !== undefined) hidden.add(heading);
      const letters = writtenLetters(part, index);
      const prefix = index === 'ar' ? arabicPrefix(letters) : '';
      shown += Array.from(prefix, writtenSign).join('');
      shown += letters
        .slice(prefix.length)
        .replaceAll(joiner, writtenSign)
        .replace(measured, `$1${hiddenWord('')}$2`);
      before = {
        word: part,
        compound: compound + word,
        signs: '',
        whole: (isOne && before ? before.whole : '') + word,
        printed: isOne && before ? `${before.printed}${before.signs}${part}` : part,
      };
    } else if (groups['other']) {
      shown += writtenSign(part);
      if (before) before = { ...before, signs: before.signs + part };
    } else {
      const words = groups['run'] ? pairs(writtenCharacters(part)) : [writtenLetters(part, index)];
      endWord();
      written += (before ? gap : '') + words.join(gap);
      before = { word: '', compound: '', signs: '', whole: '', printed: '' };
    }
  }
  endWord();
  return written;
}

/** The word before, if it is of letters, with those that hyphens join it to, and what is behind it. */
interface Before {
  readonly word: string;
  readonly compound: string;
  readonly signs: string;
  /** With those that it is one with, as in R&D: as it is found, and as it is printed. */
  readonly whole: string;
  readonly printed: string;
}

/** Readers leave it out ("email"), unlike other dashes. */
const hyphen = /^[-\u2010\u2011]$/;

/**
 * Tells whether a word is found, too, by the compound that it ends; numbers that hyphens part are none, and
 * what is longer than any word would make an index of a chain of words grow by its square.
 */
function isCompound(compound: string, word: string): boolean {
  return compound !== '' && compound.length < longest && /\p{L}/u.test(compound + word);
}

const longest = 60;

/** Of a word with several apostrophes, as d’O’Connor, what else begins or ends at one: O’Connor. */
function innerWords(word: string): readonly string[] {
  const pieces = word.split(apostrophe);
  if (pieces.length > mostPieces) return [];
  return pieces.flatMap((_piece, start) =>
    pieces
      .slice(start + 1)
      .map((_next, length) => pieces.slice(start, start + length + 2))
      .filter(({ length }) => length < pieces.length)
      .map((within) => within.join('').replaceAll(joiner, '')),
  );
}

/** Of a word with points or lines in it, as rail39.example, what Pagefind finds in pieces only: rail39. */
function pieces(word: string): readonly string[] {
  const all = word.split(/(?<!\p{Nd})[._．]|[._．](?!\p{Nd})/u);
  return all.length === 1 ? [] : all.filter(isCut);
}

/**
 * Tells whether Pagefind cuts a word, as at a sign, at figures in HXD1 or a capital in iTMS, or leaves it out where
 * others stand beside it, as a single figure.
 */
function isCut(word: string): boolean {
  return mixed.test(word) || /[^\p{L}\p{M}\p{Nd}]|[ʹ-ʿˈ]/u.test(word);
}

const mixed = /^\p{Nd}$|\p{L}\p{Nd}|\p{Nd}\p{L}|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;

/** So that an index does not grow by the square of a chain of words. */
const mostPieces = 6;

/** The heading of a customs code, as 8505 of 8505.11, by which all that belongs to it is looked for. */
const customsHeading = new RegExp(
  `^\\p{Nd}{4}(?=${writtenInNumber.decimals('.')}\\p{Nd}{2}(?!\\p{Nd}))`,
  'u',
);

/**
 * A number that a unit stands right behind, as in 1,435mm: a sign that shows nothing has Pagefind find each by itself
 * too, and both together.
 */
const measured = new RegExp(
  `^((?:\\p{Nd}|${decimalLetter}|\\p{M})+)((?!${decimalLetter})\\p{L}[\\p{L}\\p{M}]*)$`,
  'u',
);

/** Has each two characters that stand together found as one word, as a query puts them. */
function pairs(characters: readonly string[]): readonly string[] {
  return characters.map((character, place) => {
    const next = characters[place + 1];
    return next === undefined ? character : writtenPair(character, next);
  });
}

/** Letters with their accents as one sign each, and without signs that show nothing. */
function composed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u200B\u2060\uFEFF\uFDD0-\uFDEF]/g, '');
}
