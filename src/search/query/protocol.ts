import type { Synonyms } from '../../content/fields/synonyms.ts';
import type { SearchState } from '../searchState.ts';
import type { Counts } from './answer.ts';
import type { Result } from './result.ts';
import type { Searched } from './forgivingAnswer.ts';
import type { Respelt } from './meaning.ts';

/** Which indexes a worker opens; the first thing that it is told. */
export interface Opening {
  /** The whole address of the folder that the index is in, with a closing slash. */
  readonly bundle: string;
  readonly synonyms: Synonyms;
}

/** What the page wants to know. */
export interface Wanted {
  readonly id: number;
  readonly state: SearchState;
  /** The places, in the order of the answer, of the stories that are to be told of. */
  readonly from: number;
  readonly to: number;
  /** Whether the reader may be in the middle of the last word; by itself not. */
  readonly isTyping?: boolean;
}

/** What a search came to. */
export interface Findings extends Searched {
  /** How many stories were found in all. */
  readonly total: number;
  readonly counts: Counts;
  /** The stories from one place to another. */
  readonly results: readonly Result[];
}

/** What the page tells its worker. */
export type Message =
  | { readonly opening: Opening }
  | { readonly wanted: Wanted }
  | { readonly doubted: { readonly id: number; readonly query: string } };

/**
 * What the worker tells: findings, what may have been meant by a query, or why it is of no more use.
 */
export type Reply =
  | { readonly id: number; readonly findings: Findings }
  | { readonly id: number; readonly meant: Respelt | undefined }
  | { readonly failure: string };
