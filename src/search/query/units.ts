import { queryWords } from '../text/queryIn.ts';

/** A word of a query, or several between quotation marks. */
export interface Unit {
  /** As it was typed, without quotation marks. */
  readonly text: string;
  /** Where it stands in the query, with its quotation marks. */
  readonly start: number;
  readonly end: number;
  /** Whether its words must stand in a story as they do here. */
  readonly isPhrase: boolean;
}

/** Cuts a query into what a story can hold each of; signs that part words are in none. */
export function unitsOf(query: string): Unit[] {
  const units: Unit[] = [];
  let end = 0;
  for (const { 0: quoted, 1: text = '', index } of query.matchAll(quotation)) {
    units.push(...words(query.slice(end, index), end));
    end = index + quoted.length;
    const isWord = queryWords(text).length > 0;
    if (isWord) units.push({ text: text.trim(), start: index, end, isPhrase: true });
  }
  return [...units, ...words(query.slice(end), end)];
}

/** Tells whether anything stands between quotation marks. */
export function hasPhrase(query: string): boolean {
  return unitsOf(query).some(({ isPhrase }) => isPhrase);
}

/** Puts words beside each other, such that digits of two do not become one number. */
export function sideBySide(texts: readonly string[]): string {
  return texts.join(', ');
}

/** Not one within a Hebrew abbreviation. */
const mark = '(?:[“”„«»]|(?<!\\p{sc=Hebr})"|"(?!\\p{sc=Hebr}))';
const quotation = new RegExp(`${mark}((?:(?!${mark})[^])+)${mark}`, 'gu');

function words(text: string, offset: number): Unit[] {
  // The characters of a run, as of Chinese, are told each with the place of the run.
  const places = new Map(queryWords(text).map(({ start, end }) => [start, end]));
  return [...places].map(([start, end]) => ({
    text: text.slice(start, end),
    start: offset + start,
    end: offset + end,
    isPhrase: false,
  }));
}
