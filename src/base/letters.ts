/** A letter of a script that is written without spaces between words. */
const unspacedLetter =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}]--[\p{P}\p{S}]]/v;

/** A letter before and after which signs stand without a space: the above, and Korean. */
export const eastAsianLetter =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}]--[\p{P}\p{S}]]/v;

/** Signs as wide as a Chinese letter, which bring their own space. */
export const wideSign =
  /[[\u3001-\u303f\u30fb\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]&&[\p{P}\p{S}]]/v;

/** The character that ends before an index, or an empty text. */
export function characterBefore(text: string, index: number): string {
  return /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
}

/** The character that starts at an index, or an empty text. */
export function characterAt(text: string, index: number): string {
  return /^./su.exec(text.slice(index, index + 2))?.[0] ?? '';
}

/** Finds what `isInsideWords` asks for, somewhere in a text. */
export const hasUnspacedText = new RegExp(`${unspacedLetter.source}|${wideSign.source}`, 'v');

/**
 * Tells whether a line end between two characters is no space: between letters of Chinese and
 * Japanese, and beside their signs (as in CSS Text 4, segment break transformation).
 */
export function isInsideWords(before: string, after: string): boolean {
  return (
    (unspacedLetter.test(before) && (unspacedLetter.test(after) || sharedSign.test(after))) ||
    (sharedSign.test(before) && unspacedLetter.test(after)) ||
    (wideSign.test(before) && /\S/.test(after)) ||
    (/\S/.test(before) && wideSign.test(after))
  );
}

/** A sign that is as wide as a Chinese letter only among such. */
const sharedSign = /["'“”‘’…—·]/;
