import { plainWord, type Word, wordsOf } from '../vocabulary/words.ts';
import { oddlySpaced, respaced } from './spacing.ts';
import { nearestWord } from './nearestWord.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A part of a query that is respelt. */
export interface Respelling {
  readonly typed: string;
  readonly meant: string;
}

/** A query as it was most likely meant. */
export interface Respelt {
  readonly query: string;
  /** At least one. */
  readonly changes: readonly Respelling[];
}

/**
 * Respells the words of a query that no story holds. A word that may still be being typed is left
 * alone while some word starts with it, and so is what stands between quotation marks. What has its
 * spaces otherwise than stories, as "HS2846" and "16 400", is given theirs.
 * @param isFound tells whether the index finds a word in any of its forms.
 * @returns undefined where there is nothing to respell.
 */
export async function respell(
  query: string,
  isFound: (word: string) => Promise<boolean>,
  vocabulary: Vocabulary,
): Promise<Respelt | undefined> {
  if (query.includes('"')) return undefined;
  const words = [
    ...wordsOf(query).filter(({ text }) => text.length >= shortest),
    ...oddlySpaced(query),
  ].toSorted((a, b) => a.start - b.start);
  const isKnown = await Promise.all(words.map(({ text }) => isFound(text)));
  const unknown = words.filter((_word, index) => isKnown[index] === false);
  return withMeant(
    query,
    unknown,
    async (word) => respaced(word.text) ?? meantBy(word, vocabulary),
  );
}

/**
 * Puts other words in place of some of a query's.
 * @param meantFor tells what a word was meant to be; it is asked for one after another, since a
 * query has few shards of the vocabulary to load, and the first words come first.
 */
export async function withMeant(
  query: string,
  words: readonly Word[],
  meantFor: (word: Word) => Promise<string | undefined>,
): Promise<Respelt | undefined> {
  const changes: { word: Word; meant: string }[] = [];
  for (const word of words) {
    const meant = await meantFor(word);
    if (meant !== undefined) changes.push({ word, meant });
  }
  if (changes.length === 0) return undefined;
  return {
    query: changes.reduceRight(
      (text, { word, meant }) => text.slice(0, word.start) + meant + text.slice(word.end),
      query,
    ),
    changes: changes.map(({ word, meant }) => ({ typed: word.text, meant })),
  };
}

/** Of three letters and fewer any word may have been meant. */
const shortest = 4;

async function meantBy({ text }: Word, vocabulary: Vocabulary): Promise<string | undefined> {
  const plain = plainWord(text);
  const likely = await vocabulary.near(plain, 'starts');
  if (likely.some((entry) => entry.plain.startsWith(plain))) return undefined;
  // Only a slip in the first two letters leads further.
  const meant =
    nearestWord(plain, likely) ?? nearestWord(plain, await vocabulary.near(plain, 'ends'));
  return meant?.text;
}
