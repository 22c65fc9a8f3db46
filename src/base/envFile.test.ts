import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { publicationText, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

const run = promisify(execFile);

async function check(root: string, environment: Readonly<Record<string, string>> = {}) {
  const { stdout } = await run(process.execPath, [resolve('src/cli/check.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return stdout;
}

const paper = {
  'paper/publication.yaml': publicationText(),
  'paper/sections.yaml': '- id: rail\n  name: Rail\n',
  'paper/topics.yaml': '[]\n',
  'paper/authors.yaml': '- id: rail-desk\n  name: The Yard Desk\n',
  [`paper/${storyFile}`]: storyText(),
};

test('a command finds its settings in .env, where the environment has none', async () => {
  const root = await temporaryFolder({
    ...paper,
    'paper/stories/2025/05/earlier.mdx': storyText({ published: '2025-05-12T09:00:00+08:00' }),
    '.env': '# ours\nCONTENT_DIR="paper"\nNOW=2025-06-01T00:00:00Z\n',
  });
  expect(await check(root)).toContain('1 scheduled');
  expect(await check(root, { NOW: '2025-07-01T00:00:00Z' })).toContain('none scheduled');
  await expect(check(root, { CONTENT_DIR: 'elsewhere' })).rejects.toThrow('is no folder');
});

test.each(['utf8', 'utf16le'] as const)(
  'with the mark of %s, as Windows saves it',
  async (encoding) => {
    const text = '\ufeffCONTENT_DIR=paper\r\n';
    const root = await temporaryFolder({ ...paper, '.env': Buffer.from(text, encoding) });
    expect(await check(root)).toContain('1 stor');
  },
);

test('lines that set nothing are told by their places, all at once, and nothing is done', async () => {
  const root = await temporaryFolder({
    ...paper,
    '.env': [
      '# ours',
      'export NOW=2025-07-01T00:00:00Z # fixed',
      'CONTENT_DIR: paper',
      'NOTE="one',
      'CONTENT_DIR: two"',
      "LIKE = 'three'",
      '',
      '  set OUT_DIR=site',
      'CONTENT_DIR paper\r',
    ].join('\n'),
  });
  await expect(check(root)).rejects.toMatchObject({
    stdout: '',
    stderr: `.env:3:1
  The line sets nothing.
  do     Write it like CONTENT_DIR=../our-paper, or with # before it, as a comment.

.env:8:3
  The line sets nothing.
  do     Write it like CONTENT_DIR=../our-paper, or with # before it, as a comment.

.env:9:1
  The line sets nothing.
  do     Write it like CONTENT_DIR=../our-paper, or with # before it, as a comment.

3 problems in 1 file.
`,
  });
});

test('a folder of that name is none of its business', async () => {
  const root = await temporaryFolder(paper);
  await mkdir(join(root, '.env'));
  expect(await check(root, { CONTENT_DIR: 'paper' })).toContain('1 stor');
});
