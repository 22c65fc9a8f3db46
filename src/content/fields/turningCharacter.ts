/**
 * Finds the first character that turns the direction of what follows it, in a text and in what a page
 * or a list shows after it. Isolates that the text itself closes turn nothing outside.
 * @returns it, and its offset in code units.
 */
export function turningCharacter(text: string): { character: string; index: number } | undefined {
  let open = 0;
  let opened: { character: string; index: number } | undefined;
  for (const { 0: character, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    open += character === '\u2069' ? -1 : 1;
    if (character < '\u2066' || open < 0) return { character, index };
    opened ??= { character, index };
  }
  return open > 0 ? opened : undefined;
}
