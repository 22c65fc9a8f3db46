import { z } from 'astro/zod';
import { refuse } from './fields.ts';

/** Which form of a newsroom's folder this release reads; a new form has a higher number. */
const contentFormat = 1;

/**
 * The form that a newsroom's folder has, where the newsroom says so.
 * @param reads the one that is read.
 */
export function formatField(reads = contentFormat) {
  return z
    .number()
    .check(({ value, issues }) => {
      if (value === reads) return;
      if (!Number.isInteger(value) || value < 1) {
        refuse(issues, 'is not a whole number.');
        return;
      }
      const age = value > reads ? 'newer' : 'older';
      const message = `is ${age} than what this release reads, which is ${reads}.`;
      refuse(issues, message, remedies[age](reads));
    })
    .optional()
    .meta({ form: `the form of the newsroom’s folder, a whole number: ${reads}` });
}

const remedies = {
  newer: () =>
    'Upgrade: let the workflow, or whoever builds, take a newer release of the generator.',
  older: (reads: number) =>
    `Change what .github/CHANGELOG.md names under each format up to ${reads}, then write ${reads}.`,
};
