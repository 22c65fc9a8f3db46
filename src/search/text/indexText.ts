import { isCutByPagefind } from './indexLanguage.ts';
import {
  hiddenWord,
  noSpace,
  noSpaceInCut,
  writtenLetters,
  writtenSign,
  writtenSignInCut,
} from './signs.ts';
import { joiner, wordRules } from './wordRules.ts';

/**
 * Writes a text such that Pagefind finds each of its words by itself, whatever sign parts it from the
 * next; `printed` reads it back.
 * @param index the language of the index that it goes to.
 * @returns text without any sign that HTML has a meaning for.
 */
export function indexText(text: string, index: string): string {
  return composed(text).replaceAll(/\S+/g, (found) =>
    plain.test(found) ? found : written(found, index),
  );
}

/** What stands between two spaces and is a word as it is, as most are; to cut it up would be dear. */
const plain = /^\(?[0-9A-Za-zÀ-ÖØ-Þà-öø-İĲ-ſЀ-ӿא-תء-ي가-힣]+[.,;:!?)]*$/;

function written(text: string, index: string): string {
  const { parts, word, character } = wordRules(index);
  const { gap, sign, run, joined } = isCutByPagefind(index) ? cut : spaced;
  let written = '';
  let isWordOpen = false;
  for (const { 0: part, groups = {} } of text.matchAll(parts)) {
    const words = groups['run']
      ? run(part, character)
      : groups['compound'] || groups['word']
        ? joined([...part.matchAll(word)])
        : groups['emoji'] && [part];
    if (words) {
      written += (isWordOpen ? gap : '') + words.join(gap);
      isWordOpen = true;
    } else {
      written += groups['run'] ? part : sign(part);
      isWordOpen &&= !groups['run'];
    }
  }
  return written;
}

/** How the parts of a text are written in an index. */
interface Writing {
  /** Stands between words where the story has no space. */
  readonly gap: string;
  readonly sign: (sign: string) => string;
  readonly run: (run: string, character: RegExp) => readonly string[] | null;
  /** Writes words that hyphens join, each with the one behind it. */
  readonly joined: (words: readonly RegExpExecArray[]) => readonly string[];
}

const spaced: Writing = {
  gap: `${noSpace} `,
  sign: writtenSign,
  run: (run, character) => run.match(character),
  joined: withWhole,
};

const cut: Writing = {
  gap: `${noSpaceInCut} `,
  sign: writtenSignInCut,
  // Pagefind cuts it.
  run: () => null,
  joined: (words) => words.map((word) => word[0].replaceAll('\u00AD', '') + hyphenBehind(word)),
};

/** Has one of the words found, too, by what all are when they are written as one. */
function withWhole(words: readonly RegExpExecArray[]): string[] {
  const bare = words.map(([word]) => writtenLetters(word.replaceAll(joiner, '')));
  const last = bare.length - 1;
  const isName = last > 0 && /\p{L}/u.test(bare.join(''));
  // Pagefind does not find a single letter that more is beside.
  const before = isName && !isLetter(bare[last]) ? hiddenWord(bare.slice(0, last).join('')) : '';
  const after =
    isName && before === '' && !isLetter(bare[0]) ? hiddenWord(bare.slice(1).join('')) : '';
  return words.map(
    (word, place) =>
      (place === last ? before : '') +
      writtenLetters(word[0].replaceAll(joiner, writtenSign)) +
      (place === 0 ? after : '') +
      hyphenBehind(word).replace(/./u, writtenSign),
  );
}

function isLetter(word: string | undefined): boolean {
  return word !== undefined && /^[\x21-\x7E]$/.test(word);
}

function hyphenBehind({ 0: word, index, input }: RegExpExecArray): string {
  return input.charAt(index + word.length);
}

/** Letters with their accents as one sign each, and without signs that show nothing. */
function composed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u200B\u2060\uFEFF\uFDD0-\uFDEF]/g, '');
}
