import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { measureSite } from './measureSite.ts';
import { byKind, report } from './report.ts';

const fared = await measureSite(inject('rankedDir'));

test('this search is ahead of plain Pagefind on every kind of query', () => {
  const kinds = byKind(fared);
  expect(kinds).toHaveLength(8);
  for (const { kind, plain, ours } of kinds) {
    expect(ours.meanReciprocalRank, kind).toBeGreaterThan(plain.meanReciprocalRank);
    expect(ours.successAt1, kind).toBeGreaterThan(plain.successAt1);
    expect(ours.successAt5, kind).toBeGreaterThanOrEqual(plain.successAt5);
  }
});

test('the search’s README tells what was measured', async () => {
  const readme = await readFile('src/search/README.md', 'utf8');
  const told = /<!-- ranking:start -->\n([\s\S]*?)<!-- ranking:end -->/.exec(readme)?.[1] ?? '';
  expect(plainly(told), 'Run npm run bench:search -- --briefs and put its tables there.').toBe(
    plainly(report(fared)),
  );
});

/** Without what only lays a table out. */
function plainly(table: string): string {
  return table.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-').trim();
}
