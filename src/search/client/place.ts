import { isRecord } from '../typeGuards.ts';
import type { SearchPageParts } from './page.ts';

/** Where a reader is in the results. */
export interface Place {
  /** How many results the page shows. */
  readonly shown: number;
  /** How far it is scrolled, in CSS pixels. */
  readonly top: number;
}

/** Keeps where the reader is with the entry of the history, for when it is gone back to. */
export function keepPlace({ results }: Pick<SearchPageParts, 'results'>): void {
  const place: Place = { shown: results.childElementCount, top: window.scrollY };
  history.replaceState({ place }, '');
}

/** Where the reader was when the entry of the history was left; undefined for a new one. */
export function keptPlace(): Place | undefined {
  const state: unknown = history.state;
  const place = isRecord(state) && isRecord(state.place) ? state.place : undefined;
  const [shown, top] = [Number(place?.shown), Number(place?.top)];
  return shown > 0 && top >= 0 ? { shown, top } : undefined;
}
