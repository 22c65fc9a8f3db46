import type { Entry } from '../vocabulary/vocabulary.ts';

/**
 * The words of languages that join words, as German does, which a part of them starts or ends:
 * "Eisen" for "Eisenbahn". Those of most stories come first.
 * @param plain at least four letters.
 */
export function wholeWords(plain: string, near: readonly Entry[]): string[] {
  return [
    ...new Set(
      near
        .filter(
          (entry) =>
            joining.has(entry.language) &&
            entry.plain.length >= plain.length + shortestRest &&
            (entry.plain.startsWith(plain) || entry.plain.endsWith(plain)),
        )
        .toSorted((a, b) => b.stories - a.stories || (a.plain < b.plain ? -1 : 1))
        .slice(0, most)
        .map(({ text }) => text),
    ),
  ];
}

/** Languages that write a noun and what it is of as one word. */
const joining: ReadonlySet<string> = new Set([
  'de',
  'nl',
  'af',
  'lb',
  'da',
  'nb',
  'nn',
  'no',
  'sv',
  'is',
  'fi',
  'et',
  'hu',
]);

/** What is shorter is an ending. */
const shortestRest = 3;

/** Each is a search of its own. */
const most = 6;
