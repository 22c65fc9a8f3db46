/** An abbreviation that a text explains, as "Eurasian Economic Union (EAEU)" does. */
export interface LongForm {
  readonly short: string;
  readonly long: string;
}

/** Finds the abbreviations in brackets that stand right behind the words whose first letters they are. */
export function longFormsIn(text: string): LongForm[] {
  return [...text.matchAll(bracketed)].flatMap(({ 1: short = '', index }) => {
    const words = text
      .slice(Math.max(0, index - farthest), index)
      .split(/[\s\u00A0]+/)
      .filter(Boolean);
    const long = wordsFor(short, words);
    return long === undefined ? [] : [{ short, long }];
  });
}

/** The word under which the long form of an abbreviation is counted: no text has such a word. */
export function longFormKey(short: string): string {
  return `(${short}`;
}

/** Reads that back; undefined for a word of a text. */
export function shortForm(plain: string): string | undefined {
  return plain.startsWith('(') ? plain.slice(1) : undefined;
}

const bracketed = /(?<=\s)\((\p{Lu}[\p{Lu}\p{N}]{1,7})s?\)/gu;

/** How many characters a long form may take. */
const farthest = 100;

/** The last words of some whose first letters an abbreviation is, whatever small words stand between. */
function wordsFor(short: string, words: readonly string[]): string | undefined {
  const letters = Array.from(short.toLowerCase());
  let place = words.length;
  while (letters.length > 0) {
    place -= 1;
    const word = words[place];
    if (word === undefined) return undefined;
    // "Asia-Pacific" gives two letters.
    const initials = word
      .split(/[-‐‑]/)
      .map((part) =>
        part
          .replace(/^[^\p{L}]+/u, '')
          .charAt(0)
          .toLowerCase(),
      )
      .join('');
    const wanted = letters.slice(-initials.length).join('');
    if (initials === wanted && initials !== '') letters.splice(-initials.length);
    else if (initials.at(0) === letters.at(-1)) letters.pop();
    else if (!isSmall(word) || letters.length === short.length) return undefined;
  }
  const long = words
    .slice(place)
    .join(' ')
    .replace(/^[^\p{L}]+/u, '');
  return /^\p{Lu}/u.test(long) && /\s/.test(long) && !/[.;:!?)]/.test(long) ? long : undefined;
}

function isSmall(word: string): boolean {
  return word.length <= 3 && word === word.toLowerCase();
}
