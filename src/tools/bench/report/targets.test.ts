import { expect, test } from 'vitest';
import { sampleResult } from './sampleResults.ts';
import { targetTable } from './targets.ts';

test('targets are ratios at a size; what was not measured there is a dash', () => {
  const table = targetTable([
    sampleResult(5000, 'cold', 'ours', 10),
    sampleResult(20_000, 'cold', 'ours', 45),
    sampleResult(20_000, 'cold', 'eleventy', 60),
    sampleResult(20_000, 'added', 'ours', 1, { pages: { rendered: 41 } }),
    sampleResult(20_000, 'added', 'hugo', 10),
  ]);
  expect(`\n${table}`).toMatchInlineSnapshot(`
    "
    | target                                              | measured | by CPU time |    wanted |        |
    | --------------------------------------------------- | -------: | ----------: | --------: | -----: |
    | 20,000 stories, cold build / Eleventy + Pagefind    |   0.75 × |      0.75 × |  ≤ 0.70 × | missed |
    | 20,000 stories, unchanged / Hugo + Pagefind         |        – |           – |  ≤ 0.06 × |      – |
    | 20,000 stories, one story added / Hugo + Pagefind   |   0.10 × |      0.10 × |  ≤ 0.12 × |    met |
    | 20,000 stories, one story edited / Hugo + Pagefind  |        – |           – |  ≤ 0.12 × |      – |
    | 20,000 stories, one story deleted / Hugo + Pagefind |        – |           – |  ≤ 0.12 × |      – |
    | 20,000 stories, a topic renamed / Hugo + Pagefind   |        – |           – |  ≤ 0.35 × |      – |
    | 20,000 stories, peak memory of the largest process  |  1000 MB |           – | ≤ 1000 MB |    met |"
  `);
});

test('how it grows is told of an archive and of one a fifth as large', () => {
  const table = targetTable([
    sampleResult(20_000, 'added', 'ours', 6),
    sampleResult(100_000, 'added', 'ours', 21),
  ]);
  expect(table).toMatch(/one story added, 100,000 stories \/ 20,000 +\| +3.50 × \| +3.50 × \|/);
});
