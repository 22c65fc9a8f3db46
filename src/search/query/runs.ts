import { wordRules } from '../text/wordRules.ts';
import type { Holders } from './holders.ts';
import { sideBySide } from './units.ts';

/** Tells whether a text is of a script that writes no spaces between words, as Chinese is. */
export function isRun(text: string): boolean {
  return text.replaceAll(wordRules.character, '') === '';
}

/** Tells whether it is one character of such a script. */
export function isSingle(text: string): boolean {
  return isRun(text) && text.match(wordRules.character)?.length === 1;
}

/**
 * Cuts what was typed without spaces into words, where no story holds it as it stands: "哈萨克斯坦铁路" into
 * 哈萨克斯坦 and 铁路.
 * @returns those that stories hold, undefined where they hold none.
 */
export async function heldPieces(run: string, holders: Holders): Promise<string | undefined> {
  const characters = run.match(wordRules.character) ?? [];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length - 1;) {
    const length = await longestHeld(characters.slice(start, start + longest), holders);
    if (length > 0) pieces.push(characters.slice(start, start + length).join(''));
    start += Math.max(1, length);
  }
  return pieces.length === 0 ? undefined : sideBySide(pieces);
}

/** Each is a search of its own. */
const longest = 8;

async function longestHeld(characters: readonly string[], holders: Holders): Promise<number> {
  for (let length = characters.length; length >= 2; length -= 1) {
    if ((await holders(characters.slice(0, length).join(''))).size > 0) return length;
  }
  return 0;
}
