import type { Synonyms } from '../../content/fields/synonyms.ts';
import type { SearchState } from '../searchState.ts';
import type { Counts } from './answer.ts';
import type { Result } from './result.ts';
import type { Respelt } from './spelling.ts';

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
}

/** What a search came to. */
export interface Findings {
  /** How many stories were found in all. */
  readonly total: number;
  readonly counts: Counts;
  /** What was searched for in place of what was typed. */
  readonly respelt: Respelt | undefined;
  /** Words that mean the same as some that were typed. */
  readonly alsoSearched: readonly string[];
  /** Words that were left out, since no story holds all that were typed. */
  readonly leftOut: readonly string[];
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
