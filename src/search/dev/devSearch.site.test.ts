import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { startDevServerOn } from '../../tools/fixtures/devServer.ts';
import { makeUpCorpus } from '../../tools/newsrooms/corpus/corpus.ts';
import { writeCorpus } from '../../tools/newsrooms/corpus/writeCorpus.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { mostSearched } from './storyList.ts';

test('of a long archive the preview searches the newest stories, and says so', async () => {
  const newsroom = await temporaryFolder({});
  const corpus = makeUpCorpus(mostSearched + 1, 1);
  await writeCorpus(corpus, newsroom);
  const { address } = await startDevServerOn(newsroom, '2027-01-01T00:00:00Z');
  const list = await fetch(new URL('dev-search-stories.json', address));
  const listed = z.array(z.object({ path: z.string() })).parse(await list.json());
  const newest = corpus.plans.slice(1).map(({ id }) => `/stories/${id}/`);
  expect(listed.map(({ path }) => path).filter((path) => newest.includes(path))).toEqual(newest);
  expect(listed.map(({ path }) => path)).not.toContain(`/stories/${corpus.plans[0]?.id}/`);
  const page = await (await fetch(new URL('search/', address))).text();
  expect(page).toContain('The preview searches the newest 1,000 stories, the site all of them');
});
