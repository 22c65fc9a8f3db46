import { turningCharacter } from '../fields/turningCharacter.ts';
import { lineAt, placeAt, type Problem } from '../../base/problems/problem.ts';

/**
 * Finds characters that would have a text read otherwise than it is written, in each paragraph the
 * first: those that turn what follows, and isolates that the paragraph does not close.
 * @param source a body, on the lines that it has in its file.
 * @param told problems that were found before; those of a tag tell of such a character in it.
 */
export function turnedText(source: string, file: string, told: readonly Problem[] = []): Problem[] {
  const inTags = told.filter(({ what }) => what.endsWith('turns round what follows.'));
  return [...withoutReferences(source).matchAll(paragraph)].flatMap(({ 0: text, index }) => {
    const turning = turningCharacter(text);
    if (turning === undefined) return [];
    const offset = index + turning.index;
    const place = placeAt(source, offset);
    if (inTags.some(({ line }) => line === place.line)) return [];
    const code = turning.character.charCodeAt(0).toString(16).toUpperCase();
    return [
      {
        file,
        ...place,
        what: `An invisible character (U+${code}) stands here that turns round what follows.`,
        found: lineAt(source, offset),
        remedy: 'Delete it; retype the words on both sides if you cannot see it.',
      },
    ];
  });
}

const paragraph = /\S[^]*?(?=\n[ \t]*\n|$)/g;

/** With the characters themselves where they are written by number, and all in its place. */
function withoutReferences(source: string): string {
  return source.replaceAll(/&#(?:x0*(20[0-9a-f]{2})|0*(8\d{3}));/gi, (written, hex, decimal) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return String.fromCharCode(point).padEnd(written.length);
  });
}
