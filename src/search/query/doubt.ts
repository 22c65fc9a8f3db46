import distance from 'damerau-levenshtein';
import type { Entry } from '../vocabulary/vocabulary.ts';
import { plainWord, type Word, wordsOf } from '../vocabulary/words.ts';
import type { Respelt } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Respells the words of a query that few stories hold while many hold a word that is one slip away:
 * such a word was typed wrong in those stories, too, or else it is rare. So it is searched for, and
 * the other only offered.
 * @returns undefined where there is nothing to doubt.
 */
export async function doubted(query: string, vocabulary: Vocabulary): Promise<Respelt | undefined> {
  if (query.includes('"')) return undefined;
  const words = wordsOf(query).filter(({ text }) => text.length >= shortest);
  const changes: { word: Word; meant: string }[] = [];
  // One after another: a query has few shards of the vocabulary to load, the first words first.
  for (const word of words) {
    const plain = plainWord(word.text);
    const near = await vocabulary.near(plain, 'starts', true);
    const own = near.find((entry) => entry.plain === plain);
    const meant = own && commoner(own, near)?.text;
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

/** Shorter words are one slip away from too many. */
const shortest = 5;

/** How many times as many stories must hold a word for it to be the likelier one. */
const times = 8;

function commoner(own: Entry, near: readonly Entry[]): Entry | undefined {
  return near
    .filter(
      ({ plain, stories, isName }) =>
        stories >= own.stories * times &&
        // A rare name is most likely right, unless it is like a frequent one.
        (isName || !own.isName) &&
        // Forms of one word find each other.
        !plain.startsWith(own.plain) &&
        !own.plain.startsWith(plain) &&
        distance(plain, own.plain).steps === 1,
    )
    .toSorted((a, b) => b.stories - a.stories || (a.plain < b.plain ? -1 : 1))[0];
}
