import levenshtein from 'damerau-levenshtein';

/**
 * How many edits part two words: a letter added, left out, taken for another, or two that have changed
 * places. More than `most` are not counted.
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  return levenshtein(one, other).steps;
}
