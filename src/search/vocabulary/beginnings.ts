import { plainLatin } from '../text/serbian.ts';
import { joiner } from '../text/wordRules.ts';
import { mayBeIn, writeFilter } from './wordFilter.ts';

/*
 * Whether the stories of a language may hold a word is told by the beginnings of all their words. An index
 * that is opened in vain is 70 KB.
 */

const bitsEach = 16;

/** Writes the beginnings of words of a language, which are as they are compared. */
export function writeBeginnings(words: Iterable<string>, language: string): Uint8Array {
  const all = new Set<string>();
  for (const word of words)
    for (const beginning of ofStory(inOneWay(word, language))) all.add(beginning);
  return writeFilter(all, bitsEach);
}

/**
 * Tells whether a word, in this or another form, may be among those whose beginnings were written.
 * @param plain the word as it is compared.
 * @param language of the stories.
 */
export function mayHold(filter: Uint8Array, plain: string, language: string): boolean {
  if (isPrefixed(plain, language)) return true;
  return ofQuery(inOneWay(plain, language)).some((beginning) =>
    mayBeIn(filter, beginning, bitsEach),
  );
}

/** What stemmers take for one: a word in either script of Serbian, and “ue” for “ü” in German. */
function inOneWay(plain: string, language: string): string {
  if (language === 'de') return plain.replaceAll(/([aou])e/g, '$1');
  return language === 'sr' ? plainLatin(plain) : plain;
}

/** Some languages put something before a word, as the article in Arabic, and find it without. */
function isPrefixed(plain: string, language: string): boolean {
  if (language === 'ar') return /\p{sc=Arab}/u.test(plain);
  return language === 'id' || language === 'nl';
}

/** Of five letters, by which forms of a word are alike; of a short word also without an ending. */
function ofStory(word: string): string[] {
  // French and Italian elide an article: l’accord is found as accord.
  const parts = word.split(joiner);
  return [...new Set([word, ...parts])].flatMap(ofLetters);
}

function ofLetters(word: string): string[] {
  const letters = withoutJoiners(word);
  return letters.length > long ? [letters.slice(0, long)] : withoutEnding(letters);
}

function ofQuery(word: string): string[] {
  const letters = withoutJoiners(word);
  return letters.length > long + 2 ? [letters.slice(0, long)] : withoutEnding(letters);
}

function withoutEnding(letters: string): string[] {
  return [0, 1, 2]
    .map((ending) => letters.slice(0, letters.length - ending).slice(0, long))
    .filter((beginning, ending) => ending === 0 || beginning.length >= short);
}

/** An ending of a form is seldom longer than two letters in a short word. */
const [short, long] = [3, 5];

/** Without the signs that a word goes on over. */
function withoutJoiners(word: string): string {
  return word.normalize('NFKC').replaceAll(joiner, '');
}
