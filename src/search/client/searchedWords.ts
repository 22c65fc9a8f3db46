import { type SearchState, writeState } from '../searchState.ts';
import type { Searched } from '../query/forgivingAnswer.ts';
import type { Respelt } from '../query/meaning.ts';

/**
 * Says what was searched for in place of what was typed, with a link to search for the latter,
 * without which words and in what other words.
 */
export function showWords(
  line: HTMLElement,
  state: SearchState,
  searched: Partial<Searched> | undefined,
): void {
  const { respelt, alsoSearched = [], unheld = [], leftOut = [], isPartial } = searched ?? {};
  line.replaceChildren(
    ...(respelt === undefined ? [] : instead(state, respelt)),
    ...unheld.map((word) => `No story has “${word}”. `),
    ...(isPartial === true
      ? ['No story has all these words. First come those that have most of them. ']
      : []),
    ...(leftOut.length === 0
      ? []
      : [`No story has all these words. Left out: ${listed(leftOut)}. `]),
    ...(alsoSearched.length === 0 ? [] : [`Also searched: ${alsoSearched.join(', ')}`]),
  );
}

function instead(state: SearchState, respelt: Respelt): (Node | string)[] {
  const link = document.createElement('a');
  // Between quotation marks a query is searched for as it stands.
  link.href = writeState({ ...state, query: `"${state.query}"` });
  link.textContent = `Search for “${state.query}” as typed`;
  const meant = document.createElement('strong');
  meant.textContent = listed(respelt.changes.map((change) => change.meant));
  const typed = listed(respelt.changes.map((change) => change.typed));
  return ['Showing results for ', meant, ` instead of ${typed}. `, link, '. '];
}

/** Offers what may have been meant, before all else that the line says. */
export function showOffer(line: HTMLElement, state: SearchState, { query }: Respelt): void {
  const link = document.createElement('a');
  link.href = writeState({ ...state, query });
  link.textContent = query;
  line.prepend('Did you mean ', link, '? ');
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
