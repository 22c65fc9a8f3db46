/**
 * Reckons how wide a text is at the most, in a narrow grotesque as drawings are lettered in.
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
  if (/[سشصض]/.test(character)) return 0.95;
  return /[mwMW@%ЖШЩЮМФжшщюмф]|\p{Lu}|\p{Script=Arabic}/u.test(character)
    ? 0.68
    : /\d/.test(character)
      ? 0.58
      : 0.52;
}

/**
 * Breaks a text into lines, at spaces that may break or, where there are none, between characters.
 * @param width of a line in pixels.
 */
export function inLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text
    .match(/[\S\u00A0\u202F]+\s*/gu)
    ?.flatMap((word) => fitting(word, width, size)) ?? []) {
    if (line !== '' && textWidth((line + part).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** A word that is wider than a line, as in scripts without spaces, may break anywhere. */
function fitting(word: string, width: number, size: number): string[] {
  return textWidth(word.trimEnd(), size) > width ? [...word] : [word];
}
