import { decimalLetter } from '../text/signs.ts';
import { queryWords } from '../text/queryIn.ts';
import { mayBeIn, writeFilter } from './wordFilter.ts';

/*
 * Figures may stand in stories of any language, and are no words of the vocabulary: which of them its stories hold
 * is told by a filter of its own.
 */

const bitsEach = 6;

/** Tells whether a word of an index is figures alone, with decimals or without. */
export function isFigure(word: string): boolean {
  return figure.test(word);
}

const figure = new RegExp(`^[0-9${decimalLetter}]+$`);

/** Writes the words of an index that are figures alone. */
export function writeFigures(figures: ReadonlySet<string>): Uint8Array {
  return writeFilter(figures, bitsEach);
}

/**
 * Tells whether stories are known not to hold some figure of what is searched for as it stands.
 * @param index the language of the stories.
 */
export function lacksFigures(filter: Uint8Array, text: string, index: string): boolean {
  return queryWords(text, index).some(
    ({ term }) => isFigure(term) && !mayBeIn(filter, term, bitsEach),
  );
}
