import { expect, test } from 'vitest';
import { buildReportLines } from './buildReport.ts';
import { stopwatch } from './stopwatch.ts';

test('a report is short: what stands, what was drawn, where the time went', () => {
  let time = 0;
  const { end, seconds } = stopwatch(() => time);
  time = 1500;
  end('reading');
  time = 14_000;
  end('drawing');
  const lines = buildReportLines(
    {
      stories: {
        published: 20_001,
        drafts: 1,
        scheduled: 2,
        nextDue: new Date('2026-03-01T09:00:00Z'),
        timeZone: 'Asia/Shanghai',
        modules: ['stories/2026/02/sum.mdx'],
      },
      pages: { rendered: 1034, reused: 24_000, removed: 3, stories: 9 },
      search: { stories: 20_001, volumes: { rebuilt: 1, reused: 11 } },
      warnings: ['stories/2026/02/sum.mdx is a module.'],
      seconds: seconds(),
    },
    'dist',
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "Note: stories/2026/02/sum.mdx is a module.
    Built dist in 14.0 s (reading 1.5, drawing 12.5).
    20,001 stories, 1 draft, 2 scheduled, the next due on 1 March 2026 at 17:00 GMT+8.
    Pages: 1,034 drawn (9 stories), 24,000 as they stood, 3 removed.
    Search: 1 of 12 volumes made, for 20,001 texts."
  `);
});
