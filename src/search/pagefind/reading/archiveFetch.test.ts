import { expect, test } from 'vitest';
import { openIndex } from '../../../tools/fixtures/openIndex.ts';
import { syntheticSite, syntheticWords } from '../../../tools/newsrooms/syntheticSite.ts';
import { type Pagefind, type PagefindOptions, readFound } from './pagefind.ts';
import { readResult } from '../../query/result.ts';

async function found(pagefind: Pagefind, term: string | null, options: PagefindOptions) {
  const answer = readFound(await pagefind.search(term, options));
  const stories = await Promise.all(
    answer.stories.map(async ({ load, language, score }) => ({
      ...readResult(await load(), language),
      score,
    })),
  );
  return { counts: answer.counts, stories };
}

test('several volumes answer as one: stories, order, scores, counts and passages', async () => {
  const site = syntheticSite(700, 1.56);
  const [whole, parts] = [await openIndex(site), await openIndex(site, 250)];
  expect(whole.volumes).toBe(1);
  expect(parts.volumes).toBe(4);
  const bySome = { filters: { section: { any: ['rail'] }, year: { any: ['2019', '2020'] } } };
  const options = [
    { filters: {}, sort: {} },
    { filters: {}, sort: { published: 'desc' } },
    { ...bySome, sort: { published: 'asc' } },
  ] as const;
  const terms = [
    null,
    ...syntheticWords,
    'steel gauge',
    '"euro yuan"',
    'alashankou bogie',
    'number41',
    'border gau',
    'alash',
    'Story 17',
    'nothingofthekind',
    'gaugeless',
  ];
  for (const term of terms) {
    for (const option of options) {
      const [one, several] = [
        await found(whole.pagefind, term, option),
        await found(parts.pagefind, term, option),
      ];
      expect(several.counts, `counts of ${term}`).toEqual(one.counts);
      expect(ranked(several.stories), `${term}`).toEqual(ranked(one.stories));
    }
  }
});

/** Pagefind sums up in no certain order, which moves the last digits of a score. */
function ranked(stories: Awaited<ReturnType<typeof found>>['stories']) {
  return stories
    .map(({ url, score, ...story }) => ({
      ...story,
      url: url.replace(/.*\/stories\//, '/stories/'),
      score: Math.round(score * 1000) / 1000,
    }))
    .toSorted((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
}
