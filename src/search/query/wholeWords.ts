import type { Entry } from '../vocabulary/vocabulary.ts';

/**
 * The words of languages that join words, as German does, which a part of them starts or ends:
 * "Eisen" for "Eisenbahn". Those of most stories come first.
 * @param plain at least four letters.
 */
export function wholeWords(plain: string, near: readonly Entry[]): string[] {
  return mostHeld(
    near.filter(
      (entry) =>
        joining.has(entry.language) &&
        entry.plain.length >= plain.length + shortestRest &&
        (entry.plain.startsWith(plain) || entry.plain.endsWith(plain)),
    ),
  );
}

/**
 * The words of languages whose endings Pagefind does not know, which begin as a word that no story has in this form:
 * "вокзалдағы" for "вокзал". Those of most stories come first.
 * @param plain at least four letters.
 */
export function longerForms(plain: string, near: readonly Entry[]): string[] {
  const forms = near.filter(
    (entry) => ending.has(entry.language) && entry.plain !== plain && entry.plain.startsWith(plain),
  );
  return mostHeld(forms);
}

function mostHeld(entries: readonly Entry[]): string[] {
  const ordered = entries.toSorted((a, b) => b.stories - a.stories || (a.plain < b.plain ? -1 : 1));
  return [...new Set(ordered.slice(0, most).map(({ text }) => text))];
}

/** Languages of many endings, of which Pagefind has no stemmer. */
const ending: ReadonlySet<string> = new Set(
  'kk ky uz az tk tt ba ug mn tg uk be bg mk pl cs sk sl hr bs lv ka fa sq'.split(' '),
);

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
