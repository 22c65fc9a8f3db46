import { bodyOf } from '../body/bodies.ts';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { editionOf } from '../editionOf.ts';
import { type Files, newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const story = 'stories/2025/06/first.mdx';
const page = (body: string): string => `---\ntitle: Us\ndescription: Us.\n---\n\n${body}\n`;

async function told(body: string, files: Files = {}): Promise<string> {
  const folder = await newsroomFolder({ [story]: storyText({}, body), ...files });
  return describeProblems((await readNewsroom(folder)).problems);
}

test('files beside a text come to stand below its page, each once, and nothing else does', async () => {
  const folder = await newsroomFolder({
    [story]: storyText(
      {},
      'The [table](./traffic.csv), [again](./traffic.csv#row=2), the [plan](<../Line plan.PDF>) and a [letter](./letter.docx).',
    ),
    'stories/2025/06/traffic.csv': 'year,trains\n',
    'stories/2025/06/letter.docx': 'Dear.',
    'stories/2025/Line plan.PDF': 'PDF',
    'stories/2025/06/secret.csv': 'Not linked to.',
    'stories/2025/06/draft.mdx': storyText({ draft: 'true' }, '[x](./secret.csv)'),
    'pages/about.mdx': page('[terms](./terms.pdf)'),
    'pages/terms.pdf': 'Terms',
  });
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  const { copied, stories, pages } = editionOf(newsroom, folder, '/', false);
  expect([...copied]).toEqual([
    ['/stories/2025/06/first/traffic.csv', join(folder.contentDir, 'stories/2025/06/traffic.csv')],
    ['/stories/2025/06/first/Line plan.PDF', join(folder.contentDir, 'stories/2025/Line plan.PDF')],
    ['/stories/2025/06/first/letter.docx', join(folder.contentDir, 'stories/2025/06/letter.docx')],
    ['/about/terms.pdf', join(folder.contentDir, 'pages/terms.pdf')],
  ]);
  expect(stories[0]?.data.bodyFiles).toEqual({
    './traffic.csv': { name: 'traffic.csv', bytes: 12 },
    './traffic.csv#row=2': { name: 'traffic.csv', bytes: 12 },
    '../Line%20plan.PDF': { name: 'Line plan.PDF', bytes: 3 },
    './letter.docx': { name: 'letter.docx', bytes: 5 },
  });
  expect(pages[0]?.data.bodyFiles).toEqual({ './terms.pdf': { name: 'terms.pdf', bytes: 5 } });
  expect(bodyOf(newsroom.bodies.get(stories[0]?.data.digest ?? '') ?? []).slice(0, 2)).toEqual([
    '<p>The ',
    {
      component: 'Download',
      attributes: { href: './traffic.csv', file: './traffic.csv' },
      children: ['table'],
    },
  ]);
});

test('files that are missing, elsewhere, hidden or none are told at the link', async () => {
  const problems = await told(
    [
      '[near](./trafic.csv) [gone](./gone.pdf) [bare](traffic.csv) [folder](./data.csv)',
      '[settings](../../../publication.yaml) [out](../../../../secret.csv)',
      '[hidden](./.traffic.csv) [text](./second.mdx) [page](./page.html) [none](./README)',
      '[case](./Traffic.csv)',
    ].join('\n\n'),
    {
      'stories/2025/06/traffic.csv': 'x',
      'stories/2025/06/.traffic.csv': 'x',
      'stories/2025/06/data.csv/x.csv': 'x',
      'stories/2025/06/second.mdx': storyText(),
    },
  );
  expect(problems).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:1
      The file is missing.
      found  ./trafic.csv
      do     Did you mean "./traffic.csv"?

    stories/2025/06/first.mdx:9:22
      The file is missing.
      found  ./gone.pdf
      do     Save it there, or correct the path; small and capital letters differ.

    stories/2025/06/first.mdx:9:41
      The path of the file does not start from the text.
      found  traffic.csv
      do     Write ./traffic.csv for a file beside the text, or with https://.

    stories/2025/06/first.mdx:9:61
      The path leads to a folder, not to a file.
      found  ./data.csv
      do     Write the path of a file.

    stories/2025/06/first.mdx:11:1
      The path leads to the newsroom’s own lists, settings or texts, which are not published as they are.
      found  ../../../publication.yaml
      do     Save what readers are to get beside the text, and write its path like ./traffic.csv.

    stories/2025/06/first.mdx:11:39
      The file is missing.
      found  ../../../../secret.csv
      do     Save it there, or correct the path; small and capital letters differ.

    stories/2025/06/first.mdx:13:1
      A name that begins with a dot is hidden, and the file is not published.
      found  ./.traffic.csv
      do     Rename it, and correct the path: ./traffic.csv

    stories/2025/06/first.mdx:13:26
      The link is neither a web address nor a path from the root of the site.
      found  ./second.mdx
      do     Did you mean "/stories/2025/06/second/"?

    stories/2025/06/first.mdx:13:47
      The link is neither a web address nor a path from the root of the site.
      found  ./page.html
      do     Write it like /stories/2025/06/euro-near-four-year-high/, or with https://.

    stories/2025/06/first.mdx:13:67
      The link is neither a web address nor a path from the root of the site.
      found  ./README
      do     Write it like /stories/2025/06/euro-near-four-year-high/, or with https://.

    stories/2025/06/first.mdx:15:1
      The file is missing.
      found  ./Traffic.csv
      do     Did you mean "./traffic.csv"?

    11 problems in 1 file."
  `);
});

test('links that lead out, to nothing or to what is not for readers are told', async () => {
  const folder = await newsroomFolder({
    [story]: storyText({}, '[a](./a.csv) [b](./b.csv) [c](./c.csv) [d](./d.csv) [e](./e.csv)'),
    'stories/2025/06/e-real.csv': 'x',
  });
  const at = (name: string) => join(folder.contentDir, 'stories/2025/06', name);
  await symlink('../../../../public', at('a.csv'));
  await symlink('nothing.csv', at('b.csv'));
  await symlink('../../../publication.yaml', at('c.csv'));
  await symlink('first.mdx', at('d.csv'));
  await symlink('e-real.csv', at('e.csv'));
  expect(describeProblems((await readNewsroom(folder)).problems)).toMatchInlineSnapshot(`
    "stories/2025/06/a.csv:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../../../public
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/b.csv:1:1
      The symbolic link leads to nothing.
      found  nothing.csv
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/first.mdx:9:1
      A symbolic link leads out of the newsroom here.
      found  ./a.csv
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/first.mdx:9:14
      The symbolic link leads to nothing.
      found  ./b.csv
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/first.mdx:9:27
      The path leads to the newsroom’s own lists, settings or texts, which are not published as they are.
      found  ./c.csv
      do     Save what readers are to get beside the text, and write its path like ./traffic.csv.

    stories/2025/06/first.mdx:9:40
      The path leads to the newsroom’s own lists, settings or texts, which are not published as they are.
      found  ./d.csv
      do     Save what readers are to get beside the text, and write its path like ./traffic.csv.

    6 problems in 3 files."
  `);
});

test('two files that would have one address are told', async () => {
  const problems = await told('[a](./a/x.csv) [b](./b/x.csv) [c](./c/X.csv) [d](./plan.pdf)', {
    'stories/2025/06/a/x.csv': 'a',
    'stories/2025/06/b/x.csv': 'b',
    'stories/2025/06/c/X.csv': 'c',
    'stories/2025/06/plan.pdf': 'd',
    'files/stories/2025/06/first/plan.pdf': 'd',
    'pages/corrections.mdx': page('[feed](./rss.xml)'),
    'pages/rss.xml': '<rss/>',
  });
  expect(problems).toMatchInlineSnapshot(`
    "pages/rss.xml:1:1
      The file takes the place of /corrections/rss.xml, which the site makes.
      found  /corrections/rss.xml
      do     Rename it, or move it to another folder of pages/.

    stories/2025/06/b/x.csv:1:1
      The file takes the place of stories/2025/06/a/x.csv.
      found  /stories/2025/06/first/x.csv
      do     Rename it, or move it to another folder of stories/.

    stories/2025/06/c/X.csv:1:1
      The file takes the place of stories/2025/06/b/x.csv.
      found  /stories/2025/06/first/X.csv
      do     Rename it, or move it to another folder of stories/.

    stories/2025/06/plan.pdf:1:1
      The file takes the place of files/stories/2025/06/first/plan.pdf.
      found  /stories/2025/06/first/plan.pdf
      do     Rename it, or move it to another folder of stories/.

    4 problems in 4 files."
  `);
});
