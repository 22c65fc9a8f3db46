import type { Entry } from '../vocabulary/vocabulary.ts';

/**
 * The words of languages that join words, as German does, of which one is a part: "Eisen" of "Eisenbahn", "Schiff" of
 * "Containerschiffe". Those of most stories come first.
 * @param plain at least four letters.
 */
export function wholeWords(plain: string, near: readonly Entry[]): string[] {
  return mostHeld(
    near.filter(({ language, plain: whole }) => {
      const start = whole.indexOf(plain);
      const isPart = start === 0 || start >= shortestRest;
      return joining.has(language) && isPart && whole.length >= plain.length + shortestRest;
    }),
  );
}

/**
 * The words of languages whose endings Pagefind does not know, which begin as a word that no story has in this form:
 * "вокзалдағы" for "вокзал". Those of most stories come first.
 * @param plain at least four letters.
 */
export function longerForms(plain: string, near: readonly Entry[]): string[] {
  const soft = plain.replace(/[кпkpt]$/, (last) => softened[last] ?? last);
  const forms = near.filter(
    (entry) =>
      ending.has(entry.language) &&
      entry.plain !== plain &&
      (entry.plain.startsWith(plain) ||
        (turkic.has(entry.language) && entry.plain.startsWith(soft))),
  );
  return mostHeld(forms);
}

/** What a last letter is before an ending in Turkic languages, as in “кезегі” of “кезек”. */
const softened: Readonly<Record<string, string>> = { к: 'г', п: 'б', k: 'g', p: 'b', t: 'd' };

function mostHeld(entries: readonly Entry[]): string[] {
  const ordered = entries.toSorted((a, b) => b.stories - a.stories || (a.plain < b.plain ? -1 : 1));
  return [...new Set(ordered.slice(0, most).map(({ text }) => text))];
}

const turkic: ReadonlySet<string> = new Set('tr kk ky uz az tk tt ba ug'.split(' '));

/** Languages of many endings, of which Pagefind has no stemmer, or one that knows few. */
const ending: ReadonlySet<string> = new Set([
  ...turkic,
  ...'mn tg uk be bg mk pl cs sk sl hr bs lv ka fa sq'.split(' '),
]);

/** Languages that write a noun and what it is of as one word. */
const joining: ReadonlySet<string> = new Set('de nl af lb da nb nn no sv is fi et hu'.split(' '));

/** What is shorter is an ending. */
const shortestRest = 3;

/** Each is a search of its own. */
const most = 6;
