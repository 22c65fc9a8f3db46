import type { Synonyms } from '../../content/fields/synonyms.ts';
import { hasPhrase } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import { plainWord, wordsOf } from '../vocabulary/words.ts';

/** A query with other words that mean the same. */
export interface Wording {
  readonly query: string;
  /** The words in it that have synonyms, each as it stands in the query. */
  readonly words: readonly string[];
  /** Those of the query as it was typed. */
  readonly typed: readonly string[];
}

/**
 * A query as it was typed, first, and in other words that mean the same. What stands between
 * quotation marks has no other words.
 */
export function wordingsOf(query: string, synonyms: Synonyms): Wording[] {
  if (hasPhrase(query)) return [{ query, words: [], typed: [] }];
  const known = synonyms
    .flatMap((words) => longestMatch(query, words))
    .toSorted((a, b) => b.start - a.start);
  const own = { query, words: [], typed: known.map(({ typed }) => typed) };
  return known
    .reduce<Wording[]>(
      // From the end, so that places before stay as they were.
      (wordings, { typed, start, end, others }) =>
        wordings.flatMap((wording) => [
          { ...wording, words: [...wording.words, typed] },
          ...others.map((other) => ({
            ...wording,
            query: wording.query.slice(0, start) + other + wording.query.slice(end),
            words: [...wording.words, other],
          })),
        ]),
      [own],
    )
    .slice(0, most);
}

/** The other words that mean the same as one. */
export function othersFor(word: string, synonyms: Synonyms): string[] {
  const matches = synonyms.flatMap((words) => longestMatch(word, words));
  return matches.flatMap(({ typed, others }) => (typed === word ? others : []));
}

/** Tells whether a word is, or is part of, one that has synonyms. */
export function hasSynonyms(word: string, synonyms: Synonyms): boolean {
  const plain = plainWord(word);
  return synonyms.flat().some((words) => tokens(words).some((token) => token.plain === plain));
}

/** A vocabulary that holds the words of synonyms too, which a reader may misspell as well. */
export function withSynonyms({ near }: Vocabulary, synonyms: Synonyms): Vocabulary {
  const entries = synonyms
    .flat()
    .flatMap((words) => wordsOf(words))
    .map(({ text }) => ({ language: '', plain: plainWord(text), text, stories: 2, isName: true }));
  return { near: async (plain, side) => [...(await near(plain, side)), ...entries] };
}

/** Each wording is a search of its own. */
const most = 8;

interface Match {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
}

function longestMatch(query: string, words: readonly string[]): Match[] {
  const typed = tokens(query);
  const matches = words.flatMap((word) => {
    const wanted = tokens(word);
    const first = typed.findIndex((_token, place) =>
      wanted.every(({ plain }, step) => typed[place + step]?.plain === plain),
    );
    const [start, end] = [typed[first]?.start, typed[first + wanted.length - 1]?.end];
    if (start === undefined || end === undefined) return [];
    const others = words.filter((other) => other !== word);
    return [{ typed: query.slice(start, end), start, end, others }];
  });
  return matches.toSorted((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
}

function tokens(text: string): { plain: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: token, index }) => ({
    plain: plainWord(token),
    start: index,
    end: index + token.length,
  }));
}
