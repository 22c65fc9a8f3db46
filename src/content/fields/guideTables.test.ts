import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { frontmatterSchema } from '../stories/frontmatter.ts';
import { newsroomRules, storyRules } from '../rules/rules.ts';
import { themeTokens } from '../theme/themeTokens.ts';
import { publicationSchema } from './publication.ts';

const rulesTable = [
  '| rule | what it looks for, and why |',
  '| --- | --- |',
  ...[...storyRules, ...newsroomRules].map(
    ({ name, explanation }) => `| ${name} | ${explanation} |`,
  ),
].join('\n');

const tokensTable = [
  '| token | what it decides |',
  '| --- | --- |',
  ...Object.entries(themeTokens).map(([name, { meaning }]) => `| \`${name}\` | ${meaning} |`),
].join('\n');

test.each([
  ['editors-guide.md', 'frontmatter', fieldTable(frontmatterSchema(z.string()))],
  ['editors-guide.md', 'rules', rulesTable],
  ['own-newsroom.md', 'publication', fieldTable(publicationSchema)],
  ['own-newsroom.md', 'tokens', tokensTable],
])('%s has the code’s own table of %s', async (file, name, table) => {
  const guide = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  const marked = new RegExp(`<!-- ${name}:start -->\n([\\s\\S]*?)<!-- ${name}:end -->`);
  expect(cells(marked.exec(guide)?.[1] ?? '')).toEqual(cells(table));
});

/** Cells without the padding that a formatter adds; rules between head and rows shortened alike. */
function cells(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
}

/** The table of a guide, made from a schema: a row for each field. */
function fieldTable({ shape }: z.ZodObject<Readonly<Record<string, z.ZodType>>>): string {
  return [
    '| field | | what to write |',
    '| --- | --- | --- |',
    ...Object.entries(shape).map(
      ([name, field]) => `| ${name} | ${isRequired(field) ? 'required' : ''} | ${formOf(field)} |`,
    ),
  ].join('\n');
}

function isRequired(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
}

function formOf(field: z.ZodType): string {
  const form = field.meta()?.['form'];
  return typeof form === 'string' ? form : '';
}
