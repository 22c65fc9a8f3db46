import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { editionOf } from '../editionOf.ts';
import { readNewsroom } from '../readNewsroom.ts';
import { findRemarks } from '../rules/findRemarks.ts';

const kinds =
  '[{ id: news, name: News, plural: All the news, like: brief }, { id: interview, name: Interview, plural: Interviews, like: explainer }, { id: report }]';

const withKinds = (text: string, fields: Readonly<Record<string, string>> = {}): Files => ({
  'publication.yaml': publicationText({ kinds: text }),
  [storyFile]: storyText(fields),
});

async function problemsOf(files: Files): Promise<string> {
  const { problems } = await readNewsroom(await newsroomFolder(files));
  return describeProblems(problems);
}

test('each story is of a kind of the newsroom, without a word of the first', async () => {
  for (const [fields, kindId, kind] of [
    [{}, 'news', 'brief'],
    [{ kind: 'interview' }, 'interview', 'explainer'],
    [{ kind: 'report' }, 'report', 'report'],
  ] as const) {
    const folder = await newsroomFolder(withKinds(kinds, fields));
    const { newsroom, problems } = await readNewsroom(folder);
    expect(problems).toEqual([]);
    const [story] = editionOf(newsroom, folder, '/', false).stories;
    expect(story?.data).toMatchObject({ kindId, kind });
  }
});

test('rules take a story for what its kind is like', async () => {
  const text = storyText({ kind: 'interview' }, 'It carried 4,100 wagons.\n');
  const rulesOf = async (files: Files): Promise<string[]> => {
    const folder = await newsroomFolder(files);
    const { newsroom, content } = await readNewsroom(folder);
    const { contentDir, publicDir, now } = folder;
    const setting = { contentDir, kept: `${publicDir}/looks`, site: publicDir, code: '', now };
    return (await findRemarks(newsroom, content, setting)).map(({ rule }) => rule);
  };
  expect(await rulesOf({ ...withKinds(kinds), [storyFile]: text })).toEqual(['unlinked-explainer']);
  const likeReport = kinds.replace('like: explainer', 'like: report');
  expect(await rulesOf({ ...withKinds(likeReport), [storyFile]: text })).toEqual([
    'unsourced-figure',
  ]);
});

test('a kind that the newsroom has not, in a story and in a watch', async () => {
  const files = {
    ...withKinds(kinds, { kind: 'interviw' }),
    'watches.yaml': '- { id: grain, name: Grain, kinds: [brief] }\n',
  };
  expect(await problemsOf(files)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:7
      The kind is not one of news, interview, report.
      found  interviw
      do     Did you mean "interview"?

    watches.yaml:1:37
      The kind is not one of news, interview, report.
      found  brief
      do     Use one of: news, interview, report.

    2 problems in 2 files."
  `);
  expect(await problemsOf({ [storyFile]: storyText({ kind: 'breif' }) })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:7
      The kind is not one of report, brief, explainer, analysis.
      found  breif
      do     Did you mean "brief"?

    1 problem in 1 file."
  `);
  expect(await problemsOf({ [storyFile]: storyText({ kind: 'Report' }) })).toContain(
    'Did you mean "report"?',
  );
});

test('mistakes in the kinds are told at their line, and no story complains of them', async () => {
  const wrong = `
  - id: interview
    name: Interview
  - { id: Interview, name: Interview, plural: Interviews, like: reprt }
  - { id: report }
  - { id: report, colour: red }`;
  expect(await problemsOf(withKinds(wrong, { kind: 'interview' }))).toMatchInlineSnapshot(`
    "publication.yaml:11:5
      Entry 1 of "kinds" lacks plural and like.
      found  {"id":"interview","name":"Interview"}
      do     Add what is missing; only report, brief, explainer, analysis can do without.

    publication.yaml:13:11
      The field "id" in entry 2 of "kinds" may hold small letters, digits and single hyphens only.
      found  Interview
      do     Write "interview", or another id of that form.

    publication.yaml:13:65
      The field "like" in entry 2 of "kinds" is none of report, brief, explainer, analysis.
      found  reprt
      do     Did you mean "report"?

    publication.yaml:15:19
      The field "colour" in entry 4 of "kinds" is not known.
      found  colour:
      do     Remove it, or use one of: id, name, plural, description, like.

    4 problems in 1 file."
  `);
  expect(await problemsOf(withKinds('[]', { kind: 'interview' }))).toMatchInlineSnapshot(`
    "publication.yaml:10:1
      The field "kinds" is empty.
      found  []
      do     Write the kinds of story in the place of report, brief, explainer and analysis: a list, each entry with id:, name:, plural:, like: with one of those four, and where wanted description:; a story that names no kind is of the first.

    1 problem in 1 file."
  `);
  const twin = '[{ id: report }, { id: brief }, { id: report }]';
  expect(await problemsOf(withKinds(twin))).toMatchInlineSnapshot(`
    "publication.yaml:10:46
      The field "id" in entry 3 of "kinds" is the id of a kind above.
      found  report
      do     Give this one another id, or remove it.

    1 problem in 1 file."
  `);
});
