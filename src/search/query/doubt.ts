import { commoner, shortestDoubted } from '../vocabulary/doubtful.ts';
import { plainWord, type Word, wordsOf } from '../vocabulary/words.ts';
import type { Respelt } from './meaning.ts';
import type { Lexicon } from './vocabulary.ts';

/**
 * Respells the words of a query that few stories hold while many hold a word that is one slip away:
 * such a word was typed wrong in those stories, too, or else it is rare. So it is searched for, and
 * the other only offered.
 * @returns undefined where there is nothing to doubt.
 */
export async function doubted(
  query: string,
  { isDoubtful, forQuery }: Pick<Lexicon, 'isDoubtful' | 'forQuery'>,
): Promise<Respelt | undefined> {
  if (query.includes('"')) return undefined;
  const vocabulary = forQuery();
  const changes: { word: Word; meant: string }[] = [];
  // One after another: a query has few shards of the vocabulary to load, the first words first.
  for (const word of wordsOf(query)) {
    const plain = plainWord(word.text);
    if (plain.length < shortestDoubted || !(await isDoubtful(plain))) continue;
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
