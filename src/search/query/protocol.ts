import type { Synonyms } from '../../content/fields/synonyms.ts';
import type { SearchState } from '../searchState.ts';
import type { Counts } from '../narrowing/narrowed.ts';
import type { Result } from './result.ts';
import type { Searched } from './forgivingAnswer.ts';
import type { Respelt } from './meaning.ts';

/** Which indexes a worker opens; the first thing that it is told. */
export interface Opening {
  /** The whole address of the folder that the index is in, with a closing slash. */
  readonly bundle: string;
  readonly synonyms: Synonyms;
  /** What names the files of the indexes, loaded while the worker was; undefined where it could not be. */
  readonly entry: string | undefined;
}

/** What the page wants to know. */
export interface Wanted {
  readonly state: SearchState;
  /** The places, in the order of the answer, of the stories that are to be told of; of one and the same none is. */
  readonly from: number;
  readonly to: number;
  /** Whether the reader may be in the middle of the last word; by itself not. */
  readonly isTyping?: boolean;
  /** Whether it also wants to know what each tick would find. */
  readonly isCounted?: boolean;
}

/** What a search came to. */
export interface Findings extends Searched {
  /** How many stories were found in all. */
  readonly total: number;
  /** The stories from one place to another. */
  readonly results: readonly Result[];
  /** What each tick would find, where that was wanted too and could be had. */
  readonly counts?: Counts | undefined;
}

/** What the page asks its worker: to find stories, or what a query may have meant. */
export type Asking = { readonly id: number } & (
  | { readonly wanted: Wanted; readonly doubted?: never }
  | { readonly doubted: string; readonly wanted?: never }
);

/** What the page tells its worker. */
export type Message = { readonly opening: Opening } | Asking;

/** What the worker answers. */
export type Told = { readonly findings: Findings } | { readonly meant: Respelt | undefined };

/** What the worker tells: an answer, or why there is none. */
export type Reply = { readonly id: number } & (Told | { readonly failure: string });
