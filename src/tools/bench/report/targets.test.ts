import { expect, test } from 'vitest';
import { sampleResult } from './sampleResults.ts';
import { targetTable } from './targets.ts';

test('targets are ratios at the largest size; what was not measured is a dash', () => {
  const table = targetTable([
    sampleResult(5000, 'cold', 'ours', 10),
    sampleResult(20_000, 'cold', 'ours', 45),
    sampleResult(20_000, 'cold', 'eleventy', 60),
    sampleResult(20_000, 'added', 'ours', 6, { pages: { rendered: 41 } }),
    sampleResult(20_000, 'added', 'eleventy', 60),
    sampleResult(20_000, 'added', 'hugo', 10),
  ]);
  expect(`\n${table}`).toMatchInlineSnapshot(`
    "
    | target, at the largest size               | measured | by CPU time |    wanted |        |
    | ----------------------------------------- | -------: | ----------: | --------: | -----: |
    | cold build / Eleventy + Pagefind          |   0.75 × |      0.75 × |  ≤ 1.00 × |    met |
    | cold build / Astro’s usual way + Pagefind |        – |           – |  ≤ 0.35 × |      – |
    | one story added / Eleventy + Pagefind     |   0.10 × |      0.10 × |  ≤ 0.25 × |    met |
    | one story added / Hugo + Pagefind         |   0.60 × |      0.60 × |  ≤ 0.35 × | missed |
    | one story edited / Eleventy + Pagefind    |        – |           – |  ≤ 0.25 × |      – |
    | one story edited / Hugo + Pagefind        |        – |           – |  ≤ 0.35 × |      – |
    | one story deleted / Eleventy + Pagefind   |        – |           – |  ≤ 0.25 × |      – |
    | one story deleted / Hugo + Pagefind       |        – |           – |  ≤ 0.35 × |      – |
    | peak memory of the largest process        |  1000 MB |           – | ≤ 1500 MB |    met |
    | cold build, 20,000 stories / 5,000        |   4.50 × |      4.50 × |  ≤ 4.40 × | missed |
    | story pages drawn when one story is added |        – |           – |      ≤ 59 |      – |"
  `);
});

test('without a size a quarter as large, there is no growth to tell', () => {
  const table = targetTable([sampleResult(1000, 'cold', 'ours', 10)]);
  expect(table).toMatch(/1,000 stories \/ 250 +\| +– \| +– \| +≤ 4.40 × \| +– \|/);
});
