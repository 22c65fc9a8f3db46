import { z } from 'astro/zod';
import type { Tallies } from './tallies.ts';

/** Writes counts of words as a file's text, the same for the same counts. */
export function writeTallies(tallies: Tallies): string {
  const rows = [...tallies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([plain, { stories, forms, givenForms, isNamed }]) =>
      JSON.stringify([plain, stories, sorted(forms), sorted(givenForms), isNamed]),
    );
  return `[${rows.join(',\n')}]\n`;
}

/**
 * Reads them back.
 * @throws SyntaxError or ZodError for a text of another kind.
 */
export function readTallies(text: string): Tallies {
  return new Map(
    rowsSchema
      .parse(JSON.parse(text))
      .map(([plain, stories, forms, givenForms, isNamed]) => [
        plain,
        { stories, forms: new Map(forms), givenForms: new Map(givenForms), isNamed },
      ]),
  );
}

const formsSchema = z.array(z.tuple([z.string(), z.number()]));
const rowsSchema = z.array(
  z.tuple([z.string(), z.number(), formsSchema, formsSchema, z.boolean()]),
);

function sorted(forms: ReadonlyMap<string, number>): [string, number][] {
  return [...forms].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
