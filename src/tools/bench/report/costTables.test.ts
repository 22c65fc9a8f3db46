import { expect, test } from 'vitest';
import { costTables, growthTables, pageTable } from './costTables.ts';
import { sampleResult } from './sampleResults.ts';

const results = [
  sampleResult(20_000, 'cold', 'ours', 45),
  sampleResult(20_000, 'cold', 'eleventy', 60),
  sampleResult(1000, 'added', 'ours', 1, { pages: { rendered: 41, reused: 1200 } }),
  sampleResult(1000, 'cold', 'ours', 3, {
    cost: { wall: 3, cpu: undefined, memory: undefined },
  }),
];

test('each figure has a table, small sizes first', () => {
  expect(`\n${costTables(results)}`).toMatchInlineSnapshot(`
    "
    **Wall time**

    |                                 | this project | Eleventy + Pagefind |
    | ------------------------------- | -----------: | ------------------: |
    | 1,000 stories, cold build       |       3.00 s |                   – |
    | 1,000 stories, one story added  |       1.00 s |                   – |
    | 20,000 stories, cold build      |       45.0 s |              60.0 s |
    | 20,000 stories, one story added |            – |                   – |

    **CPU time**

    |                                 | this project | Eleventy + Pagefind |
    | ------------------------------- | -----------: | ------------------: |
    | 1,000 stories, cold build       |            – |                   – |
    | 1,000 stories, one story added  |       1.50 s |                   – |
    | 20,000 stories, cold build      |       67.5 s |              90.0 s |
    | 20,000 stories, one story added |            – |                   – |

    **Peak memory of the largest process**

    |                                 | this project | Eleventy + Pagefind |
    | ------------------------------- | -----------: | ------------------: |
    | 1,000 stories, cold build       |            – |                   – |
    | 1,000 stories, one story added  |      50.0 MB |                   – |
    | 20,000 stories, cold build      |      1000 MB |             1000 MB |
    | 20,000 stories, one story added |            – |                   – |

    **Size of the site**

    |                                 | this project | Eleventy + Pagefind |
    | ------------------------------- | -----------: | ------------------: |
    | 1,000 stories, cold build       |      1.00 MB |                   – |
    | 1,000 stories, one story added  |      1.00 MB |                   – |
    | 20,000 stories, cold build      |      20.0 MB |             20.0 MB |
    | 20,000 stories, one story added |            – |                   – |

    **Files of the site**

    |                                 | this project | Eleventy + Pagefind |
    | ------------------------------- | -----------: | ------------------: |
    | 1,000 stories, cold build       |        1,007 |                   – |
    | 1,000 stories, one story added  |        1,007 |                   – |
    | 20,000 stories, cold build      |       20,007 |              20,007 |
    | 20,000 stories, one story added |            – |                   – |"
  `);
});

test('growth is from the smallest size to the largest', () => {
  const [wall = ''] = growthTables(results).split('\n\n**CPU');
  expect(`\n${wall}`).toMatchInlineSnapshot(`
    "
    **Wall time: growth from 1,000 to 20,000 stories (20.0 ×)**

    |                 | this project | Eleventy + Pagefind |
    | --------------- | -----------: | ------------------: |
    | cold build      |       15.0 × |                   – |
    | one story added |            – |                   – |"
  `);
  expect(growthTables(results.slice(0, 2))).toBe('');
});

test('pages that a build gives account of', () => {
  expect(pageTable(results)).toMatch(/1,000 stories, one story added \| +41 \| +1,200 \| +– \|/);
});
