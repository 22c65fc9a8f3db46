import { mergedTallies, type Tallies } from './tallies.ts';
import { readTally, writeTally } from './talliesFile.ts';
import { byKey, type Entry, entryOf, hasEntry } from './vocabulary.ts';

/**
 * Writes the words of many stories so that few can be added soon: each line has a word as it is in the
 * vocabulary, and what was counted of it.
 */
export function writeSum(tallies: Tallies): string {
  return [...tallies]
    .filter(([key]) => hasEntry(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => {
      const { text, stories, isName } = entryOf(key, tally);
      return [key, text, stories, isName, writeTally(key, tally)].join('\t');
    })
    .join('\n');
}

/**
 * The words of many stories and some more, by language and in the order of their letters. Most of the many are taken
 * as they are written; only what both have is counted together.
 * @param sum what `writeSum` gave of the many.
 * @param more counts of the others.
 * @throws RangeError, SyntaxError or ZodError for a sum of another kind.
 */
export function entriesWith(sum: string, more: Tallies): Entry[] {
  const entries: Entry[] = [];
  const added = new Set<string>();
  for (const line of sum === '' ? [] : sum.split('\n')) {
    const [key = '', text = '', stories, isName, counted] = line.split('\t');
    if (counted === undefined) throw new RangeError('A sum of words has a line of another kind.');
    const tally = more.get(key);
    if (tally === undefined) {
      const [language = '', plain = ''] = key.split(':');
      const word = { language, plain, text };
      entries.push({ ...word, stories: Number(stories), isName: isName === 'true' });
    } else {
      added.add(key);
      const parts = [new Map([readTally(counted)]), new Map([[key, tally]])];
      for (const [, both] of mergedTallies(parts)) entries.push(entryOf(key, both));
    }
  }
  for (const [key, tally] of more) {
    if (hasEntry(key) && !added.has(key)) entries.push(entryOf(key, tally));
  }
  return entries.sort(byKey);
}
