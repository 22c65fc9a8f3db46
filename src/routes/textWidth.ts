/**
 * Reckons how wide a text is at the most, in a narrow grotesque as maps are lettered in.
 * @param size of its letters in pixels.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += wideAs(character);
  return width * size;
}

/** In parts of the size. */
function wideAs(character: string): number {
  if (/[ilj.,:;|'’!()[\] ]/.test(character)) return 0.3;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/u.test(
      character,
    )
  ) {
    return 1;
  }
  if (/\p{M}/u.test(character)) return 0;
  return /[mwMW@%ЖШЩЮМФжшщюмф]|\p{Lu}/u.test(character) ? 0.68 : 0.52;
}
