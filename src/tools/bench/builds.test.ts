import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNewsroom } from '../../content/readNewsroom.ts';
import { describeProblems } from '../../base/problems/problem.ts';
import { temporaryFolder } from '../newsrooms/temporaryFolder.ts';
import { builds } from './builds.ts';
import { makeUpCorpus } from '../newsrooms/corpus/corpus.ts';
import { plainMarkdown } from '../newsrooms/corpus/plainMarkdown.ts';
import { mdx, writeCorpus } from '../newsrooms/corpus/writeCorpus.ts';
import { folderSize } from './measure/folderSize.ts';

test('each piece of an editor’s work leaves a newsroom without a mistake', async () => {
  const root = await temporaryFolder({});
  const publicDir = join(root, 'public');
  await mkdir(publicDir);
  const corpus = makeUpCorpus(40, 1);
  const newsroom = { corpus, folder: join(root, 'content'), form: mdx };
  await writeCorpus(corpus, newsroom.folder);
  const now = new Date(corpus.nextMonth.published.getTime() + 60_000);
  const read = async () => {
    const found = await readNewsroom({ contentDir: newsroom.folder, publicDir, now });
    expect(describeProblems(found.problems)).toBe('');
    return found.newsroom;
  };

  await builds.added.work(newsroom);
  const { stories } = await read();
  expect(stories.map(({ id }) => id)).toContain(corpus.next.id);
  expect(stories).toHaveLength(41);

  await builds.edited.work(newsroom);
  const edited = (await read()).stories.filter(({ frontmatter }) => frontmatter.updated);
  expect(edited).toHaveLength(1);
  const file = join(newsroom.folder, edited[0]?.file ?? '');
  expect(await readFile(file, 'utf8')).toContain('An editor has added this sentence since.');

  await builds.deleted.work(newsroom);
  expect((await read()).stories).toHaveLength(40);

  await builds.renamed.work(newsroom);
  const { topics } = await read();
  expect(topics.filter(({ name }) => name.endsWith(', renamed'))).toHaveLength(1);

  await builds.begun.work(newsroom);
  expect((await read()).stories).toHaveLength(41);
});

test('the same work is done on a newsroom in plain Markdown', async () => {
  const folder = await temporaryFolder({});
  const corpus = makeUpCorpus(40, 1);
  const newsroom = { corpus, folder, form: plainMarkdown };
  await writeCorpus(corpus, folder, plainMarkdown);
  const { files } = await folderSize(folder);
  await builds.added.work(newsroom);
  expect(await folderSize(folder)).toMatchObject({ files: files + 1 });
  await builds.edited.work(newsroom);
  await builds.deleted.work(newsroom);
  expect(await folderSize(folder)).toMatchObject({ files });
});
