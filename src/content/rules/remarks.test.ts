import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  now,
  publicationText,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';
import { findRemarks } from './findRemarks.ts';

async function remarksIn(files: Files, kept?: string): Promise<string[]> {
  const { contentDir, publicDir } = await newsroomFolder(files);
  const { newsroom, content, problems } = await readNewsroom({ contentDir, publicDir, now });
  expect(problems).toEqual([]);
  const file = kept ?? join(await temporaryFolder({}), 'looks');
  const setting = { contentDir, kept: file, site: contentDir, code: 'this', now };
  return (await findRemarks(newsroom, content, setting)).map(
    ({ file, line, rule, severity, what }) => `${severity} ${rule} ${file}:${line} ${what}`,
  );
}

const first = 'stories/2025/06/first.mdx';
const long = { headline: 'Rail '.repeat(23).trim() };

test('a waiver with a reason lets a story break one rule, and is told where it waives nothing', async () => {
  const waived = storyText(long, '{/* waive long-headline: the treaty’s own name */}\n\nText.');
  expect(await remarksIn({ [first]: waived })).toEqual([]);
  const notes = [
    'waive long-headline',
    'waive long-headlin: x',
    'waive long-paragraph: x',
    'a note',
  ];
  const text = notes.map((note) => `{/* ${note} */}\n\n`).join('');
  expect(await remarksIn({ [first]: storyText(long, `${text}Text.`) })).toMatchInlineSnapshot(`
    [
      "warning waiver stories/2025/06/first.mdx:9 The waiver has no reason.",
      "warning waiver stories/2025/06/first.mdx:11 No rule has this name.",
      "warning waiver stories/2025/06/first.mdx:13 The waiver waives nothing: the story does not break the rule.",
    ]
  `);
});

test('publication.yaml makes a rule an error, a warning or nothing', async () => {
  const files = { [first]: storyText(long, 'Text.') };
  const severities = await Promise.all(
    [{}, { rules: '{ long-headline: error }' }, { rules: '{ long-headline: "off" }' }].map(
      (rules) => remarksIn({ ...files, 'publication.yaml': publicationText(rules) }),
    ),
  );
  expect(severities.map((remarks) => remarks.map((line) => line.split(' ')[0]))).toEqual([
    ['warning'],
    ['error'],
    [],
  ]);
});

test('what was found is remembered by the text, and found again when the style changes', async () => {
  const kept = join(await temporaryFolder({}), 'looks');
  const files = { [first]: storyText({}, 'Horgos.') };
  const style = { 'style.yaml': '- write: Khorgos\n  not: [Horgos]\n' };
  expect(await remarksIn(files, kept)).toEqual([]);
  const found = await remarksIn({ ...files, ...style }, kept);
  expect(found).toEqual([expect.stringContaining('house-style')]);
  expect(await remarksIn({ ...files, ...style }, kept)).toEqual(found);
  expect(await remarksIn(files, kept)).toEqual([]);
});
