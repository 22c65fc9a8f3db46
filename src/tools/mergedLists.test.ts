import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readNewsroom } from '../content/readNewsroom.ts';
import { newsroomFolder } from './newsrooms/newsroomFolder.ts';

const attributes = fileURLToPath(new URL('../../.gitattributes', import.meta.url));

async function merged(ours: string, theirs: string) {
  const folder = await newsroomFolder();
  const root = join(folder.contentDir, '..');
  const topics = join(folder.contentDir, 'topics.yaml');
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
      cwd: root,
      stdio: 'pipe',
    });
  const append = async (text: string): Promise<void> => {
    await appendFile(topics, text);
    git('commit', '--quiet', '--all', '--message', 'Topic');
  };
  await copyFile(attributes, join(root, '.gitattributes'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('switch', '--quiet', '--create', 'theirs');
  await append(theirs);
  git('switch', '--quiet', 'main');
  await append(ours);
  git('merge', '--quiet', '--no-edit', 'theirs');
  const { newsroom, problems } = await readNewsroom(folder);
  return { text: await readFile(topics, 'utf8'), newsroom, problems };
}

test('two editors append to a list at once, and both topics are there', async () => {
  const { newsroom, problems } = await merged(
    '- id: grain\n  name: Grain\n',
    '- id: steel\n  name: Steel\n',
  );
  expect(problems).toEqual([]);
  expect(newsroom.topics.map(({ id }) => id).toSorted()).toEqual(['borders', 'grain', 'steel']);
});

test('two editors append the same topic in other words, and the check tells of it', async () => {
  const { problems } = await merged(
    '- id: grain\n  name: Grain\n',
    '- id: grain\n  name: Corn and grain\n',
  );
  expect(problems).not.toEqual([]);
  expect(problems.every(({ file }) => file === 'topics.yaml')).toBe(true);
});
