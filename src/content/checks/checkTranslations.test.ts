import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function said(files: Files): Promise<string> {
  const { problems } = await readNewsroom(await newsroomFolder(files));
  return describeProblems(problems);
}

const of = (id: string, language: string | null, more: Record<string, string> = {}) =>
  storyText({ translationOf: id, language, ...more });

test('translations into several languages, and a draft of a draft, have no mistake', async () => {
  expect(
    await said({
      'stories/2025/06/german.mdx': of('2025/06/first', 'de'),
      'stories/2025/06/chinese.mdx': of('2025/06/first', 'zh-Hans'),
      'stories/2025/06/taiwan.mdx': of('2025/06/first', 'zh-TW'),
      'stories/2025/06/american.mdx': of('2025/06/first', 'en-US'),
      'stories/2025/06/draft.mdx': storyText({ draft: 'true' }),
      'stories/2025/06/french-draft.mdx': of('2025/06/draft', 'fr', { draft: 'true' }),
    }),
  ).toBe('');
});

test('a translation of what is not there, of itself, of a translation and of a draft', async () => {
  expect(
    await said({
      'stories/2025/06/a-german.mdx': of('2025/06/first', 'de'),
      'stories/2025/06/b-mistyped.mdx': of('2025/06/frist', 'fr'),
      'stories/2025/06/c-lost.mdx': of('elsewhere', 'fr'),
      'stories/2025/06/d-itself.mdx': of('2025/06/d-itself', 'fr'),
      'stories/2025/06/e-of-german.mdx': of('2025/06/a-german', 'ru'),
      'stories/2025/06/f-draft.mdx': storyText({ draft: 'true' }),
      'stories/2025/06/g-of-draft.mdx': of('2025/06/f-draft', 'fr'),
      'stories/2025/06/h-one.mdx': of('2025/06/i-other', 'fr'),
      'stories/2025/06/i-other.mdx': of('2025/06/h-one', 'de'),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/b-mistyped.mdx:7:16
      translationOf names a story that is not there.
      found  2025/06/frist
      do     Did you mean "2025/06/first"?

    stories/2025/06/c-lost.mdx:7:16
      translationOf names a story that is not there.
      found  elsewhere
      do     Write the original’s path below stories/ without .mdx, like 2025/06/euro-near-four-year-high.

    stories/2025/06/d-itself.mdx:7:16
      The story says that it is a translation of itself.
      found  2025/06/d-itself
      do     Name the original, or remove the line where this is the original.

    stories/2025/06/e-of-german.mdx:7:16
      translationOf names a story that is a translation itself.
      found  2025/06/a-german
      do     Name the original instead: 2025/06/first.

    stories/2025/06/g-of-draft.mdx:7:16
      The original of this translation is a draft, which readers do not see.
      found  2025/06/f-draft
      do     Publish the original too, or make this a draft until then with "draft: true".

    stories/2025/06/h-one.mdx:7:16
      translationOf names a story that is a translation itself.
      found  2025/06/i-other
      do     Keep translationOf in the translation, and remove it from the original.

    stories/2025/06/i-other.mdx:7:16
      translationOf names a story that is a translation itself.
      found  2025/06/h-one
      do     Keep translationOf in the translation, and remove it from the original.

    7 problems in 7 files."
  `);
});

test('a translation in the language of the original, or of another translation', async () => {
  expect(
    await said({
      'stories/2025/06/a-german.mdx': of('2025/06/first', 'de'),
      'stories/2025/06/b-austrian.mdx': of('2025/06/first', 'de-AT'),
      'stories/2025/06/c-german.mdx': of('2025/06/first', 'de'),
      'stories/2025/06/d-unsaid.mdx': of('2025/06/first', null),
      'stories/2025/06/e-english.mdx': of('2025/06/first', 'en'),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/b-austrian.mdx:8:11
      stories/2025/06/a-german.mdx is a translation of the same story into this language.
      found  language: de-AT
      do     Name the language that it is in, or remove translationOf.

    stories/2025/06/c-german.mdx:8:11
      stories/2025/06/a-german.mdx is a translation of the same story into this language.
      found  language: de
      do     Name the language that it is in, or remove translationOf.

    stories/2025/06/d-unsaid.mdx:7:16
      The translation is in the language of its original.
      found  2025/06/first
      do     Say its own with "language:"; without it, a story is in the publication’s, en-GB.

    stories/2025/06/e-english.mdx:8:11
      The translation is in the language of its original.
      found  language: en
      do     Name the language that it is in, or remove translationOf.

    4 problems in 4 files."
  `);
});

test('a part of a series and its translation are the same part', async () => {
  expect(
    await said({
      'series.yaml': '- id: corridors\n  name: Corridors\n',
      [storyFile]: storyText({ series: 'corridors', part: '2' }),
      'stories/2025/06/german.mdx': of('2025/06/first', 'de', { series: 'corridors', part: '2' }),
    }),
  ).toBe('');
});
