import { z } from 'astro/zod';
import type { Tallies, Tally } from './tallies.ts';

/** Writes counts of words as a file's text, the same for the same counts. */
export function writeTallies(tallies: Tallies): string {
  const rows = [...tallies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => writeTally(key, tally));
  return `[${rows.join(',\n')}]\n`;
}

/**
 * Reads them back.
 * @throws SyntaxError or ZodError for a text of another kind.
 */
export function readTallies(text: string): Tallies {
  return new Map(rowsSchema.parse(JSON.parse(text)).map(tallyOfRow));
}

/** Writes what is counted of one word, without a line's end. */
export function writeTally(key: string, { stories, forms, givenForms, isNamed }: Tally): string {
  return JSON.stringify([key, stories, sorted(forms), sorted(givenForms), isNamed]);
}

/**
 * Reads that back.
 * @throws SyntaxError or ZodError for a text of another kind.
 */
export function readTally(text: string): [key: string, tally: Tally] {
  return tallyOfRow(rowSchema.parse(JSON.parse(text)));
}

const formsSchema = z.array(z.tuple([z.string(), z.number()]));
const rowSchema = z.tuple([z.string(), z.number(), formsSchema, formsSchema, z.boolean()]);
const rowsSchema = z.array(rowSchema);

function tallyOfRow([key, stories, forms, givenForms, isNamed]: z.output<typeof rowSchema>): [
  string,
  Tally,
] {
  return [key, { stories, forms: new Map(forms), givenForms: new Map(givenForms), isNamed }];
}

function sorted(forms: ReadonlyMap<string, number>): [string, number][] {
  return [...forms].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
