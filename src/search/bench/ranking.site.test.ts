import { expect, inject, test } from 'vitest';
import { measureSite } from './measureSite.ts';
import { byKind } from './report.ts';

test('this search is ahead of plain Pagefind on every kind of query', async () => {
  const kinds = byKind(await measureSite(inject('rankedDir')));
  expect(kinds.map(({ kind }) => kind)).toHaveLength(8);
  for (const { kind, plain, ours } of kinds) {
    expect(ours.meanReciprocalRank, kind).toBeGreaterThan(plain.meanReciprocalRank);
    expect(ours.successAt1, kind).toBeGreaterThan(plain.successAt1);
    expect(ours.successAt5, kind).toBeGreaterThanOrEqual(plain.successAt5);
  }
});
