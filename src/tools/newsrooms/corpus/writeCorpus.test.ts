import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { readNewsroom } from '../../../content/readNewsroom.ts';
import { describeProblems } from '../../../base/problems/problem.ts';
import { makeUpCorpus } from './corpus.ts';
import { lastDay, monthFolder } from './plans.ts';
import { lengthOf } from './storyBody.ts';
import { mayBeLinkedTo } from './storyFile.ts';
import { writeCorpus } from './writeCorpus.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function hashOfCorpus(seed: number): Promise<string> {
  const folder = await emptyFolder();
  await writeCorpus(makeUpCorpus(120, seed), folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex');
}

test('the same seed gives the same bytes, another seed gives others', async () => {
  const first = await hashOfCorpus(3);
  expect(await hashOfCorpus(3)).toBe(first);
  expect(await hashOfCorpus(4)).not.toBe(first);
});

test('the copy desk finds nothing wrong with any story', async () => {
  const folder = await emptyFolder();
  const publicDir = join(folder, 'public');
  await mkdir(publicDir);
  const contentDir = join(folder, 'content');
  const corpus = makeUpCorpus(600, 1);
  await writeCorpus(corpus, contentDir);
  const circumstances = { contentDir, publicDir, now: corpus.next.published };
  const { newsroom, problems } = await readNewsroom(circumstances);
  expect(describeProblems(problems)).toBe('');
  expect(newsroom.stories).toHaveLength(600);
  expect(newsroom.stories.filter(({ body }) => body.needsModule)).toEqual([]);
});

const archive = makeUpCorpus(4000, 2);
const archived = archive.plans.map(archive.storyOf);

test('stories are as long, as unlike and as old as is promised', () => {
  const { plans } = archive;
  const lengths = archived.map(({ body }) =>
    body.reduce((sum, part) => sum + lengthOf(part) + 2, -2),
  );
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(250);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(4000);
  expect(Math.max(...lengths)).toBeGreaterThan(3500);
  expect(new Set(plans.flatMap(({ topics }) => topics)).size).toBe(130);
  expect(new Set(plans.flatMap(({ countries }) => countries)).size).toBeGreaterThan(150);
  expect(new Set(plans.map(({ id }) => id)).size).toBe(4000);
  expect(new Set(plans.map(({ published }) => monthFolder(published))).size).toBe(6 * 12 + 1);
  expect(shareOf(plans.map(({ hasImage }) => hasImage))).toBeCloseTo(0.02, 2);
  const withComponent = archived.map(({ body }) => body.some((part) => typeof part !== 'string'));
  expect(shareOf(withComponent)).toBeCloseTo(0.1, 1);
});

test.each([1000, 20_000])(
  'of %i stories, the next is in the month of the newest, and one begins the month after',
  (stories) => {
    const { plans, next, nextMonth } = makeUpCorpus(stories, 1);
    const newest = plans.at(-1)?.published ?? lastDay;
    expect(newest < lastDay && lastDay <= next.published).toBe(true);
    const months = [newest, next.published, nextMonth.published].map(monthFolder);
    expect(months).toEqual(['2024/12', '2024/12', '2025/01']);
  },
);

test('a few topics have many stories, and most topics have few', () => {
  const sizes = [
    ...Map.groupBy(
      archive.plans.flatMap(({ topics }) => topics),
      (id) => id,
    ).values(),
  ]
    .map(({ length }) => length)
    .toSorted((a, b) => b - a);
  const [largest = 0] = sizes;
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  expect(largest).toBeGreaterThan(10 * median);
});

test('words come from a vocabulary as large as an archive’s', () => {
  const words = archived.flatMap(({ body }) =>
    JSON.stringify(body)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu),
  );
  expect(new Set(words).size).toBeGreaterThan(20_000);
});

test('a story that may be deleted is linked to by none', () => {
  const { plans, storyOf } = makeUpCorpus(1000, 5);
  const texts = JSON.stringify(
    plans.map(storyOf).map(({ body, frontmatter }) => [body, frontmatter['readNext']]),
  );
  const deletable = plans.filter((plan) => !mayBeLinkedTo(plan));
  expect(deletable).toHaveLength(100);
  expect(
    deletable.filter(({ id }) => texts.includes(`${id}/`) || texts.includes(`${id}"`)),
  ).toEqual([]);
  expect(texts).toMatch(/\/stories\/20/);
});

function shareOf(answers: readonly boolean[]): number {
  return answers.filter(Boolean).length / answers.length;
}
