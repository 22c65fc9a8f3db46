import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { frontmatterGuide } from './frontmatterGuide.ts';

test('the editor’s guide has the schema’s own table', async () => {
  const guide = await readFile(new URL('../editors-guide.md', import.meta.url), 'utf8');
  const table = /<!-- frontmatter:start -->\n([\s\S]*?)<!-- frontmatter:end -->/.exec(guide)?.[1];
  expect(cells(table ?? '')).toEqual(cells(frontmatterGuide()));
});

/** Cells without the padding that a formatter adds; rules between head and rows shortened alike. */
function cells(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
}
