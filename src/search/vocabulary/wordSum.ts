import { mergedTallies, type Tallies } from './tallies.ts';
import { readTally, writeTally } from './talliesFile.ts';
import { byPlain, type Entry, entryOf, hasEntry } from './vocabulary.ts';

/**
 * Writes the words of many stories so that few can be added soon: each line has a word as it is in the
 * vocabulary, and what was counted of it.
 */
export function writeSum(tallies: Tallies): string {
  return [...tallies]
    .filter(([plain]) => hasEntry(plain))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([plain, tally]) => {
      const { text, stories, isName } = entryOf(plain, tally);
      return [plain, text, stories, isName, writeTally(plain, tally)].join('\t');
    })
    .join('\n');
}

/**
 * The words of many stories and some more, in the order of their letters. Most of the many are taken
 * as they are written; only what both have is counted together.
 * @param sum what `writeSum` gave of the many.
 * @param more counts of the others.
 * @throws RangeError, SyntaxError or ZodError for a sum of another kind.
 */
export function entriesWith(sum: string, more: Tallies): Entry[] {
  const entries: Entry[] = [];
  const added = new Set<string>();
  for (const line of sum === '' ? [] : sum.split('\n')) {
    const [plain = '', text = '', stories, isName, counted] = line.split('\t');
    if (counted === undefined) throw new RangeError('A sum of words has a line of another kind.');
    const tally = more.get(plain);
    if (tally === undefined) {
      entries.push({ plain, text, stories: Number(stories), isName: isName === 'true' });
    } else {
      added.add(plain);
      const parts = [new Map([readTally(counted)]), new Map([[plain, tally]])];
      for (const [, both] of mergedTallies(parts)) entries.push(entryOf(plain, both));
    }
  }
  for (const [plain, tally] of more) {
    if (hasEntry(plain) && !added.has(plain)) entries.push(entryOf(plain, tally));
  }
  return entries.sort(byPlain);
}
