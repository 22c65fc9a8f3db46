import type { Synonyms } from '../../content/fields/synonyms.ts';

/** A query, without the operators of other searches that a reader typed in it. */
export interface Operated {
  readonly query: string;
  /** What a story must not hold. */
  readonly without: readonly string[];
  /** Words of which any will do, each list with one that is in the query. */
  readonly either: Synonyms;
  /** The last word, if it stands for all that begin so. */
  readonly beginning: string | undefined;
}

/**
 * Reads `-word`, `-"some words"`, `NOT word`, `this OR that`, `AND` and a last `word*`. In capitals alone, `OR` is a word;
 * so is what a hyphen stands before at the start, as of a list.
 */
export function operated(typed: string): Operated {
  const hasSmall = /\p{Ll}|\p{Lo}/u.test(typed);
  const without: string[] = [];
  let query = typed.replaceAll(excluded, (found, phrase?: string, word?: string, not?: string) => {
    if (not !== undefined && !hasSmall) return found;
    without.push(phrase ?? word ?? not ?? '');
    return ' ';
  });
  if (hasSmall) query = query.replaceAll(/\sAND(?=\s)/g, ' ');
  const either: string[][] = [];
  if (hasSmall) {
    query = query.replaceAll(alternatives, (found) => {
      const words = found.split(/\s+OR\s+/);
      either.push(words);
      return words[0] ?? '';
    });
  }
  const [, beginning] = /([\p{L}\p{M}\p{N}]{3,})\*\s*$/u.exec(query) ?? [];
  query = query
    .replace(/\*\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { query, without, either, beginning };
}

const word = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*';
const excluded = new RegExp(
  `(?<=\\s)-(?:"([^"]+)"|(?!\\p{N})(${word}))(?!\\S)|(?<=\\s)NOT\\s+(${word})(?!\\S)`,
  'gu',
);
const alternatives = new RegExp(`(?<!\\S)${word}(?:\\s+OR\\s+${word})+(?!\\S)`, 'gu');
