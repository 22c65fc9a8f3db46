/** Anything but the letters of which an installed typeface has most, and signs; see `typefaces.ts`. */
const strange =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Finds a letter of a script in which pictures cannot be lettered.
 * @returns undefined where a text has none.
 */
export function strangeLetter(text: string): string | undefined {
  return strange.exec(text)?.[0];
}
