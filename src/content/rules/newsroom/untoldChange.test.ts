import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { newsroomFolder, storyFile, storyText } from '../../../tools/newsrooms/newsroomFolder.ts';
import { untoldChange } from './untoldChange.ts';

/** What the rule says where git has one text of a story and the file another. */
async function look(committed: string, saved: string): Promise<string[]> {
  const folder = await newsroomFolder({ [storyFile]: committed });
  const git = gitIn(folder.contentDir);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  await writeFile(join(folder.contentDir, storyFile), saved);
  return lookAtNewsroom(untoldChange, folder);
}

function gitIn(cwd: string): (...words: readonly string[]) => void {
  return (...words) => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], { cwd });
  };
}

const text = storyText({}, 'A train of 41 wagons went.\n\nIt went on.\n');

test.each([
  ['another figure', text.replace('41', '14'), '9:12', 'it had “41 wagons went It …” here'],
  ['another sign', text.replace('41', '−41'), '9:12', 'it had “41 wagons went It …” here'],
  [
    'another word in the headline',
    text.replace('A train went', 'No train went'),
    '2:11',
    'A train',
  ],
  ['one word more', text.replace('on.', 'on and on.'), '11:12', 'was changed, and'],
  ['one word less', text.replace('It went on.', 'It went.'), '11:4', 'it had “on” here'],
  ['a paragraph more', `${text}\nMore.\n`, '13:1', 'was changed, and nothing'],
])('%s', async (_what, saved, place, words) => {
  const [found = '', ...more] = await look(text, saved);
  expect(more).toEqual([]);
  expect(found).toContain(`${storyFile}:${place} The text of a public story was changed`);
  expect(found).toContain(words);
});

test.each([
  ['nothing', text],
  [
    'marks, links, line breaks and other signs',
    text.replace('went.\n\nIt went', '*went*,\n\n[It\nwent](/stories/2025/06/first/)'),
  ],
  ['fields that are no text', text.replace('section: rail', 'section: trade\ntopics: [borders]')],
  [
    'a change that "updated" tells',
    text.replace('41', '14').replace('authors', 'updated: 2025-06-13T08:00:00+08:00\nauthors'),
  ],
  [
    'a change that a correction tells',
    text
      .replace('41', '14')
      .replace('authors', 'corrections: [{ date: 2025-06-13, text: It had 14. }]\nauthors'),
  ],
  [
    'a story taken back',
    text
      .replace('41', '14')
      .replace('authors', 'withdrawn: { date: 2025-06-13, reason: Wrong. }\nauthors'),
  ],
  ['a story that is no longer whole', text.replace('headline', 'headlin').replace('41', '14')],
])('left alone: %s', async (_what, saved) => {
  expect(await look(text, saved)).toEqual([]);
});

test('left alone: what was not public', async () => {
  const changed = text.replace('41', '14');
  expect(await look(text.replace('authors', 'draft: true\nauthors'), changed)).toEqual([]);
  const later = (story: string) => story.replace('06-12', '06-20');
  expect(await look(later(text), later(changed))).toEqual([]);
  expect(await look(text.replace('headline', 'headlin'), changed)).toEqual([]);
});

test('what was committed is compared with the main line, where one is known', async () => {
  const folder = await newsroomFolder({ [storyFile]: text });
  const git = gitIn(folder.contentDir);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
  await writeFile(join(folder.contentDir, storyFile), text.replace('41', '14'));
  git('commit', '--quiet', '--all', '--message', 'Second');
  expect(await lookAtNewsroom(untoldChange, folder)).toHaveLength(1);
  git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD');
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([]);
});

const renamed = 'stories/2025/06/second.mdx';
test.each([
  ['by its old path', '06-12', `formerly: [/stories/2025/06/first/]\nauthors`, ['06-12', '06-11']],
  ['by its moment', '06-12', 'authors', []],
] as const)('a file that was renamed is known %s', async (_how, _day, fields, moved) => {
  const folder = await newsroomFolder({ [storyFile]: text });
  const git = gitIn(folder.contentDir);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  const at = (file: string) => join(folder.contentDir, file);
  await rename(at(storyFile), at(renamed));
  const [from = '', to = ''] = moved;
  const after = text.replace('authors', fields).replace(from, to);
  await writeFile(at(renamed), after);
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([]);
  await writeFile(at(renamed), after.replace('41', '14'));
  const [found = '', ...more] = await lookAtNewsroom(untoldChange, folder);
  expect(more).toEqual([]);
  expect(found).toContain(`${renamed}:`);
  git('add', '.');
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([found]);
});

test('a new story beside one that is gone is no rewriting of it', async () => {
  const folder = await newsroomFolder({ [storyFile]: text });
  const git = gitIn(folder.contentDir);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  await rename(join(folder.contentDir, storyFile), join(folder.contentDir, renamed));
  await writeFile(
    join(folder.contentDir, renamed),
    text.replace('41', '14').replace('21:40', '22:40'),
  );
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([]);
});

test('a newsroom in no repository, and one without a commit', async () => {
  const folder = await newsroomFolder({});
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([]);
  gitIn(folder.contentDir)('init', '--quiet');
  expect(await lookAtNewsroom(untoldChange, folder)).toEqual([]);
  await rm(join(folder.contentDir, '.git'), { recursive: true });
});
