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
  const written = marked.replaceAll(/\S+/g, (found) =>
    plain.test(found) && !isRewritten(found, index) ? found : writtenWords(found, index),
  );
  const [last] = lastOfRun.exec(text) ?? [];
  if (last === undefined || next === '') return written;
  const [first] = writtenLetters(composed(next)).match(firstOfRun) ?? [];
  return `${written}${first === undefined ? '' : writtenPair('', first)}${noSpace} `;
}

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
  const hiddenIn = (word: string) => hiddenWord(writtenLetters(word, index));
  const gap = `${noSpace} `;
  let written = '';
  let before: Before | undefined;
  // Words that a single letter is joined to, to be found by themselves.
  let joined = '';
  for (const { 0: part, groups = {} } of text.matchAll(wordRules.parts)) {
    if (groups['word']) {
      const word = part.replaceAll(joiner, '');
      const isOne = !!before?.word && isOneWord(before.word, part);
      const compound = before && (isOne || hyphen.test(before.signs)) ? before.compound : '';
      const inner = [...innerWords(part), ...pieces(part)].map((found) => hiddenIn(found));
      if (isOne) {
        const alone = [before?.word ?? '', part].filter((found) => mixed.test(found));
        const whole = word === part ? [] : [hiddenIn(word), ...inner];
        const found = [...whole, ...alone.map((found) => hiddenIn(found.replaceAll(joiner, '')))];
        joined += found.map((found) => gap + found).join('');
      }
      if (before !== undefined && !isOne) {
        written += joined;
        joined = '';
        const hidden = isCompound(compound, word) ? hiddenIn(compound) : '';
        // Of a word with a sign in it, Pagefind would find no more than its parts beside another.
        const isAlone = hidden !== '' && (word !== part || measured.test(word));
        written += gap + (isAlone ? hiddenIn(compound + word) + gap : hidden);
      }
      if (!isOne) written += inner.map((found) => found + gap).join('');
      const [heading] = customsHeading.exec(word) ?? [];
      if (heading !== undefined) written += hiddenWord(heading);
      const letters = writtenLetters(part, index);
      const prefix = index === 'ar' ? arabicPrefix(letters) : '';
      written += Array.from(prefix, writtenSign).join('');
      written += letters
        .slice(prefix.length)
        .replaceAll(joiner, writtenSign)
        .replace(measured, `$1${hiddenWord('')}$2`);
      before = { word: part, compound: compound + word, signs: '' };
    } else if (groups['other']) {
      written += writtenSign(part);
      if (before) before = { ...before, signs: before.signs + part };
    } else {
      const words = groups['run'] ? pairs(writtenCharacters(part)) : [writtenLetters(part, index)];
      written += joined + (before ? gap : '') + words.join(gap);
      joined = '';
      before = { word: '', compound: '', signs: '' };
    }
  }
  return written + joined;
}

/** The word before, if it is of letters, with those that hyphens join it to, and what is behind it. */
interface Before {
  readonly word: string;
  readonly compound: string;
  readonly signs: string;
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
  return all.length === 1 ? [] : all.filter((piece) => mixed.test(piece));
}

/** Where Pagefind cuts a word, as by figures in HXD1 or a capital in iTMS; of one that stands alone it finds all too. */
const mixed = /\p{L}\p{Nd}|\p{Nd}\p{L}|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;

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
