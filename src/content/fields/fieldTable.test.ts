import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { frontmatterSchema } from '../stories/frontmatter.ts';
import { fieldTable } from './fieldTable.ts';
import { publicationSchema } from './publication.ts';

test.each([
  ['editors-guide.md', 'frontmatter', fieldTable(frontmatterSchema(z.string()))],
  ['own-newsroom.md', 'publication', fieldTable(publicationSchema)],
])('%s has the schema’s own table', async (file, name, table) => {
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
