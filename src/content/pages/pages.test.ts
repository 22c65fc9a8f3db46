import { bodyOf } from '../body/bodies.ts';
import { link, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { paths } from '../../base/addresses.ts';
import { readNewsroom } from '../readNewsroom.ts';

const pageText = (fields = '', body = 'We are here.\n'): string =>
  `---\ntitle: Impressum\ndescription: Who we are.\n${fields}---\n\n${body}`;

/** Reads a newsroom with these files. */
async function read(files: Files) {
  return readNewsroom(await newsroomFolder(files));
}

async function told(files: Files): Promise<string> {
  return describeProblems((await read(files)).problems);
}

test('pages are read with their fields, in folders too, and a folder’s index is the folder’s page', async () => {
  const { newsroom, problems } = await read({
    'pages/impressum.mdx': pageText(
      'search: true\nlanguage: de\nformerly: [/about.html]\n',
      '"Wir" sind hier.\n',
    ),
    'pages/legal/privacy.mdx': pageText(),
    'pages/legal/index.mdx': pageText(),
    'pages/plan.png': new Uint8Array(),
  });
  expect(problems).toEqual([]);
  expect(newsroom.pages.map(({ id }) => [id, paths.own(id)])).toEqual([
    ['impressum', '/impressum/'],
    ['legal/index', '/legal/'],
    ['legal/privacy', '/legal/privacy/'],
  ]);
  expect(newsroom.pages[0]?.frontmatter).toEqual({
    title: 'Impressum',
    description: 'Who we are.',
    search: true,
    language: 'de',
    formerly: ['/about.html'],
  });
  expect(bodyOf(newsroom.bodies.get(newsroom.pages[0]?.digest ?? '') ?? [])).toEqual([
    '<p>„Wir“ sind hier.</p>',
  ]);
});

test('every mistake of a page is told at its place, as a story’s is', async () => {
  const problems = await told({
    'pages/impressum.mdx':
      '---\nheadline: Impressum\nsearch: maybe\n---\n\n# Impressum\n\n' +
      '[a](/stories/2025/06/frist/) [b](#no) ![c](./map.png)\n\n<Fgure />\n\nOne {1 + } two.\n',
    'pages/empty.mdx': '',
    'pages/links.mdx': pageText(
      '',
      '[story](/stories/2025/06/frist/#x) [own](/impresum/) ![](./plan.png)\n\n<Note titel="x">\n\nText.\n\n</Note>\n',
    ),
  });
  expect(problems).toMatchInlineSnapshot(`
    "pages/empty.mdx:1:1
      The file is empty.
      do     Write a story, or remove the file. Begin the file with ---, then the fields, then --- on a line of its own.

    pages/impressum.mdx:2:1
      The field "title" is missing.
      do     Add "title:" with the title, 1 to 140 characters.

    pages/impressum.mdx:2:1
      The field "description" is missing.
      do     Add "description:" with what the page tells, 1 to 400 characters, for search engines and link previews.

    pages/impressum.mdx:2:1
      The field "headline" is not known.
      found  headline:
      do     Did you mean "title"?

    pages/impressum.mdx:3:9
      The field "search" is text, not true or false.
      found  maybe
      do     Write true or false; true lets the search find the page.

    pages/impressum.mdx:12:10
      The expression between { and } is broken: Unexpected token.
      found  One {1 + } two.
      do     Mend it, or write a plain { as \\{.

    pages/links.mdx:6:1
      The link leads nowhere.
      found  /stories/2025/06/frist/#x
      do     Did you mean "/stories/2025/06/first/"?

    pages/links.mdx:6:36
      The link leads nowhere.
      found  /impresum/
      do     Did you mean "/impressum/"?

    pages/links.mdx:6:54
      An image has no description.
      found  ![](./plan.png)
      do     Say what it shows: ![a map of the line](./plan.png), or use <Figure> with alt and credit.

    pages/links.mdx:6:54
      The image is missing.
      found  ./plan.png
      do     Save it there, or correct the path; small and capital letters differ.

    pages/links.mdx:8:7
      <Note> has no attribute "titel".
      found  titel=
      do     Did you mean "title"?

    11 problems in 3 files."
  `);
});

test('stories and pages link to pages, and their anchors are known', async () => {
  const problems = await told({
    'stories/2025/06/first.mdx': storyText(
      {},
      '[all](/impressum/) [post](/impressum/#post) [no](/impressum/#pots) [no](/impresum/) [old](/about/#us) [self](https://gauge.example/legal/#no)\n',
    ),
    'pages/impressum.mdx': pageText(
      '',
      '## Post\n\n[one](/stories/2025/06/first/) [own](/legal/)\n',
    ),
    'pages/about.mdx': pageText('', '## Us\n\nWe.\n'),
    'pages/legal/index.mdx': pageText(),
  });
  expect(problems).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:45
      The link leads to "#pots", which is not in pages/impressum.mdx.
      found  /impressum/#pots
      do     Did you mean "post"?

    stories/2025/06/first.mdx:9:68
      The link leads nowhere.
      found  /impresum/
      do     Did you mean "/impressum/"?

    stories/2025/06/first.mdx:9:103
      The link leads to "#no", which is not in pages/legal/index.mdx.
      found  https://gauge.example/legal/#no
      do     Remove the anchor; nothing there has a heading.

    3 problems in 1 file."
  `);
});

test('names that are no address, and files that are no page, are told', async () => {
  const problems = await told({
    'pages/Impressum.mdx': pageText('', '[a](/nowhere/)\n'),
    'pages/Über uns/we.mdx': pageText(),
    'pages/terms.md': 'Terms.',
    'pages/.draft.mdx': 'Not looked at.',
  });
  expect(problems).toMatchInlineSnapshot(`
    "pages/Impressum.mdx:1:1
      The file’s name cannot be part of a web address.
      found  Impressum.mdx
      do     Use small letters, digits and single hyphens: impressum.mdx

    pages/Impressum.mdx:6:1
      The link leads nowhere.
      found  /nowhere/
      do     Correct the path, or remove the link.

    pages/terms.md:1:1
      A page is an .mdx file; this one would never be published.
      found  terms.md
      do     Name it terms.mdx, or move it out of pages/.

    pages/Über uns/we.mdx:1:1
      The folder’s name "Über uns" cannot be part of a web address.
      found  we.mdx
      do     Use small letters, digits and single hyphens: uber-uns

    4 problems in 3 files."
  `);
});

test('a page that has the address of something else is told with what that is', async () => {
  const problems = await told({
    'publication.yaml': publicationText(),
    'stories/2025/06/first.mdx': storyText({ formerly: '[/impressum/, /Imprint/]' }),
    'pages/impressum.mdx': pageText(),
    'pages/index.mdx': pageText(),
    'pages/search.mdx': pageText(),
    'pages/404.mdx': pageText(),
    'pages/sections/rail.mdx': pageText(),
    'pages/authors/rail-desk.mdx': pageText(),
    'pages/topics/borders/1.mdx': pageText(),
    'pages/archive/2025/06.mdx': pageText(),
    'pages/pagefind/x.mdx': pageText(),
    'pages/stories/2025/06/first.mdx': pageText(),
    'pages/legal.mdx': pageText(),
    'pages/legal/index.mdx': pageText(),
    'pages/about.mdx': pageText(),
    'pages/corrections.mdx': pageText(),
  });
  expect(problems).toMatchInlineSnapshot(`
    "pages/404.mdx:1:1
      The page takes the address of /404/, which the site makes.
      found  /404/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/archive/2025/06.mdx:1:1
      The page takes the address of /archive/2025/06/, which the site makes.
      found  /archive/2025/06/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/authors/rail-desk.mdx:1:1
      The page takes the address of "rail-desk" in authors.yaml.
      found  /authors/rail-desk/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/index.mdx:1:1
      The page takes the address of /, which the site makes.
      found  /
      do     Rename the file or its folder, or put the other elsewhere.

    pages/legal/index.mdx:1:1
      The page takes the address of pages/legal.mdx.
      found  /legal/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/pagefind/x.mdx:1:1
      The page takes the address of /pagefind/x/, which the site makes.
      found  /pagefind/x/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/search.mdx:1:1
      The page takes the address of /search/, which the site makes.
      found  /search/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/sections/rail.mdx:1:1
      The page takes the address of "rail" in sections.yaml.
      found  /sections/rail/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/stories/2025/06/first.mdx:1:1
      The page takes the address of stories/2025/06/first.mdx.
      found  /stories/2025/06/first/
      do     Rename the file or its folder, or put the other elsewhere.

    pages/topics/borders/1.mdx:1:1
      The page takes the address of "borders" in topics.yaml.
      found  /topics/borders/1/
      do     Rename the file or its folder, or put the other elsewhere.

    stories/2025/06/first.mdx:7:12
      The old path belongs to pages/impressum.mdx.
      found  /impressum/
      do     Remove the line, or write the path that it really had.

    11 problems in 11 files."
  `);
});

test('a file of public/ in the place of a page is told', async () => {
  const folder = await newsroomFolder({ 'pages/legal/privacy.mdx': pageText() });
  await mkdir(join(folder.publicDir, 'legal/privacy'), { recursive: true });
  await link(
    join(folder.contentDir, 'pages/legal/privacy.mdx'),
    join(folder.publicDir, 'legal/privacy/index.html'),
  );
  const { problems } = await readNewsroom(folder);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "../public/legal/privacy/index.html:1:1
      The file takes the place of the page of pages/legal/privacy.mdx.
      found  /legal/privacy/index.html
      do     Rename it, or move it to another folder of public/.

    1 problem in 1 file."
  `);
});

test('a page has one address, whatever links lead to it, and none leads out', async () => {
  const folder = await newsroomFolder({ 'pages/impressum.mdx': pageText() });
  const at = (name: string) => join(folder.contentDir, 'pages', name);
  await link(at('impressum.mdx'), at('imprint.mdx'));
  await symlink('impressum.mdx', at('who.mdx'));
  await symlink('../../public', at('out'));
  const { problems } = await readNewsroom(folder);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "pages/imprint.mdx:1:1
      A hard link gives a page a second address: the same file has two names.
      found  pages/impressum.mdx
      do     Remove one of the names; old addresses of a page belong in its field "formerly".

    pages/out:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../public
      do     Put what was meant in the link’s place, or move it into the newsroom.

    pages/who.mdx:1:1
      The symbolic link gives a page a second address.
      found  pages/impressum.mdx
      do     Remove the link; old addresses of a page belong in its field "formerly".

    3 problems in 3 files."
  `);
});

test('code of a page is judged as that of a story', async () => {
  const page = { 'pages/impressum.mdx': pageText('', 'import x from "./x.ts"\n\n{x} {years}\n') };
  expect(await told(page)).toMatchInlineSnapshot(`
    "pages/impressum.mdx:6:16
      The file that is imported is missing.
      found  ./x.ts
      do     Save it there, or correct the path; it starts from the story, like ./Chart.astro.

    pages/impressum.mdx:8:5
      Between { and } stands code, and nothing in the story says what "years" is.
      found  {years}
      do     To print the braces, write \\{ and \\}; if code is meant, import or export years.

    2 problems in 1 file."
  `);
  const forbidden = publicationText({ code: 'forbidden' });
  expect(await told({ ...page, 'publication.yaml': forbidden })).toMatchInlineSnapshot(`
    "pages/impressum.mdx:6:1
      Code is forbidden in stories, and this is an import.
      found  import x from "./x.ts"
      do     Remove it; the house components need none.

    pages/impressum.mdx:8:1
      Code is forbidden in stories, and this is an {expression}.
      found  {x}
      do     Write what it stands for as text, a value between double quotes; a plain { is \\{.

    pages/impressum.mdx:8:5
      Code is forbidden in stories, and this is an {expression}.
      found  {years}
      do     Write what it stands for as text, a value between double quotes; a plain { is \\{.

    3 problems in 1 file."
  `);
});

test('menus and policies of publication.yaml name pages by their ids', async () => {
  const publication = publicationText({
    menu: '\n  - page: legal/privacy\n  - page: legal/privacs',
    publishingPrinciples: 'about',
  });
  const files = {
    'publication.yaml': publication,
    'pages/legal/privacy.mdx': pageText(),
    'pages/about.mdx': pageText(),
  };
  expect(await told(files)).toMatchInlineSnapshot(`
    "publication.yaml:12:11
      There is no page of this name.
      found  legal/privacs
      do     Did you mean "legal/privacy"?

    1 problem in 1 file."
  `);
});
