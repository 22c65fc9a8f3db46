import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';
import { findRemarks } from './findRemarks.ts';

const contentDir = join(import.meta.dirname, '../../tools/newsrooms/other-kinds');

test('of market reports, interviews, notices, tables and stories in other languages hardly a word is said', async () => {
  const now = new Date('2025-07-01T12:00:00Z');
  const folder = await temporaryFolder({});
  const { newsroom, content, problems } = await readNewsroom({
    contentDir,
    publicDir: folder,
    now,
  });
  expect(problems).toEqual([]);
  const setting = { contentDir, kept: join(folder, 'looks'), site: folder, code: '', now };
  const remarks = await findRemarks(newsroom, content, setting);
  const told = remarks.map(
    ({ file, line, rule, found }) =>
      `${file.slice('stories/2025/06/'.length)}:${line} ${rule} ${found ?? ''}`,
  );
  expect(told.toSorted().join('\n')).toMatchInlineSnapshot(`
    "briefs-of-the-day.mdx:10 unexplained-acronym ACOD
    briefs-of-the-day.mdx:12 two-spellings Gdansk
    bulk-market-report.mdx:2 ambiguous-currency $231
    bulk-market-report.mdx:27 unexplained-acronym VLSFO
    company-results.mdx:28 ambiguous-currency $1,188
    explainer-incoterms.mdx:2 unlinked-explainer Who pays when the box falls in? Eleven terms, explained
    live-blog.mdx:16 ambiguous-currency $79.40
    question-and-answer-vat.mdx:2 unlinked-explainer Ten questions about the carbon border levy
    question-and-answer-vat.mdx:26 unexplained-acronym ETS
    recipe-of-the-week.mdx:3 unborne-figure It keeps for 3 days and freezes for 6 months."
  `);
});
