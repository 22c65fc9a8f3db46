/** A letter of a script that is written without spaces between words. */
export const unspacedLetter =
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
