import type { ScriptWords } from '../scriptWords.ts';
import type { SearchPageParts } from './page.ts';
import { isBlank, isNarrowed, type SearchState } from '../searchState.ts';

/** How a search came out: how many stories, or that it failed; neither before there is one. */
export type Outcome =
  | { readonly total: number; readonly respelt?: { readonly query: string } | undefined }
  | 'failed'
  | undefined;

type MessageParts = Pick<
  SearchPageParts,
  'status' | 'hint' | 'none' | 'widen' | 'failed' | 'answer'
>;

/** Tells the reader how a search came out, and what to do where nothing did. */
export function showOutcome(
  { status, hint, none, widen, failed, answer }: MessageParts,
  state: SearchState,
  outcome: Outcome,
  words: ScriptWords,
): void {
  for (const name of ['aria-busy', 'data-slow']) answer.removeAttribute(name);
  const { total, respelt } = typeof outcome === 'object' ? outcome : {};
  const query = respelt?.query ?? state.query;
  status.textContent = total === undefined ? '' : found(query, total, words);
  hint.hidden = !isBlank(state) || outcome === 'failed';
  none.hidden = total !== 0;
  widen.hidden = !isNarrowed(state);
  failed.hidden = outcome !== 'failed';
}

/**
 * The number of stories in words, as "12 stories for “gauge”"; a query that was typed with quotation
 * marks stands in its own.
 */
export function found(query: string, count: number, words: ScriptWords): string {
  if (query === '') return words('search.found', { count });
  const isQuoted = /["“”„«»]/.test(query);
  const quoted = isQuoted ? query : words('search.quoted', { text: query });
  return words('search.foundFor', { count, query: quoted });
}
