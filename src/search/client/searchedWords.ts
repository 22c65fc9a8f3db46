import { type SearchState, writeState } from '../searchState.ts';
import type { Searched } from '../query/forgivingAnswer.ts';
import type { ScriptWords } from '../scriptWords.ts';
import type { Respelt } from '../query/meaning.ts';

/**
 * Says what was searched for in place of what was typed, with a link to search for the latter,
 * without which words and in what other words.
 */
export function showWords(
  line: HTMLElement,
  state: SearchState,
  searched: Partial<Searched> | undefined,
  words: ScriptWords,
): void {
  const { respelt, alsoSearched = [], unheld = [], leftOut = [], isPartial } = searched ?? {};
  const told = [
    ...(respelt === undefined ? [] : [instead(state, respelt, words)]),
    ...unheld.map((word) => words('search.unheld', { word })),
    ...(isPartial === true ? [words('search.partial')] : []),
    ...(leftOut.length === 0 ? [] : [words('search.leftOut', { words: words.list(leftOut) })]),
    ...(alsoSearched.length === 0
      ? []
      : [words('search.also', { words: alsoSearched.join(', ') })]),
  ];
  line.replaceChildren(...told.flatMap((sentence) => [sentence, ' '].flat()));
}

function instead(state: SearchState, { changes }: Respelt, words: ScriptWords): (Node | string)[] {
  const values = {
    query: state.query,
    meant: words.list(changes.map((change) => change.meant)),
    typed: words.list(changes.map((change) => change.typed)),
  };
  return words.parts<Node>('search.instead', values, {
    better(text) {
      const meant = document.createElement('strong');
      meant.textContent = text;
      return meant;
    },
    // Between quotation marks a query is searched for as it stands.
    exact: (text) => linkTo({ ...state, query: `"${state.query}"` }, text),
  });
}

/** Offers what may have been meant, before all else that the line says. */
export function showOffer(
  line: HTMLElement,
  state: SearchState,
  { query }: Respelt,
  words: ScriptWords,
): void {
  const offer = words.parts<Node>(
    'search.offer',
    { query },
    {
      offer: (text) => linkTo({ ...state, query }, text),
    },
  );
  line.prepend(...offer, ' ');
}

function linkTo(state: SearchState, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeState(state);
  link.textContent = text;
  return link;
}
