import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeProblems } from '../../../base/problems/problem.ts';
import { readNewsroom } from '../../../content/readNewsroom.ts';
import { tongues } from './tongues/tongues.ts';
import { makeUpWire, wireNow } from './wire.ts';
import { wireFile, writeWire } from './writeWire.ts';

const { stories, organisations } = makeUpWire(3_000, 1);
const texts = stories.map(wireFile);

test('the same seed gives the same stories, another seed gives others', () => {
  expect(makeUpWire(50, 1).stories.map(wireFile)).toEqual(makeUpWire(50, 1).stories.map(wireFile));
  expect(makeUpWire(50, 2).stories.map(wireFile)).not.toEqual(
    makeUpWire(50, 1).stories.map(wireFile),
  );
});

test('the copy desk finds nothing wrong with any story', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wire-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [contentDir, publicDir] = [join(folder, 'content'), join(folder, 'public')];
  await mkdir(publicDir);
  await writeWire(makeUpWire(600, 1), contentDir);
  const { newsroom, problems } = await readNewsroom({
    contentDir,
    publicDir,
    now: new Date(wireNow),
  });
  expect(describeProblems(problems)).toBe('');
  expect(newsroom.stories).toHaveLength(600);
  expect(newsroom.stories.filter(({ body }) => body.needsModule)).toEqual([]);
});

test('each language has its share of stories', () => {
  for (const { code, share } of tongues) {
    const some = stories.filter(({ language }) => language === code);
    expect((100 * some.length) / stories.length, code).toBeGreaterThan(share * 0.6);
    expect((100 * some.length) / stories.length, code).toBeLessThan(share * 1.6);
  }
});

test('words come as in a language: the tenth a tenth as often as a hundred of them later', () => {
  const counts = Map.groupBy(
    texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []),
    (word) => word,
  );
  const often = [...counts.values()].map(({ length }) => length).toSorted((a, b) => b - a);
  const at = (rank: number) => often[rank - 1] ?? 0;
  expect(at(10) / at(100)).toBeGreaterThan(2.5);
  expect(at(100) / at(1_000)).toBeGreaterThan(5);
  expect(often.filter((times) => times === 1).length).toBeGreaterThan(often.length / 4);
});

test('an organisation is named in full, in short, or both ways; no two have one abbreviation', () => {
  expect(new Set(organisations.map(({ short }) => short)).size).toBe(organisations.length);
  const [first] = organisations;
  const { long = '', short = '' } = first ?? {};
  const naming = texts.filter((text) => text.includes(long) || text.includes(short));
  expect(naming.some((text) => text.includes(`${long} (${short})`))).toBe(true);
  expect(naming.some((text) => !text.includes(long))).toBe(true);
  expect(naming.some((text) => !text.includes(short))).toBe(true);
});
