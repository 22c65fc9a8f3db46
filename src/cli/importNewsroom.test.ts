import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wxr, wxrItem } from '../tools/exports/wordpress.ts';
import { testContext } from '../tools/fixtures/testContext.ts';
import { type Files, newsroomFolder } from '../tools/newsrooms/newsroomFolder.ts';
import { runCommand } from './commandContext.ts';
import { importNewsroom } from './importNewsroom.ts';

/** What an import says in a project whose newsroom, in `content/`, holds the export too. */
async function saidOf(files: Files, ...typed: string[]): Promise<string> {
  const { contentDir } = await newsroomFolder(files);
  const context = testContext(join(contentDir, '..'));
  const code = await runCommand(context, (settings, context) =>
    importNewsroom(settings, context, typed),
  );
  const said = context.said.join('\n').replaceAll(join(contentDir, '..'), '…');
  return `${code === 0 ? '' : 'failed: '}${said}`;
}

const good = { 'old.xml': wxr([wxrItem({ id: 1 })]) };

test('what came of it', async () => {
  expect(await saidOf(good, 'wordpress', 'content/old.xml')).toMatchInlineSnapshot(
    `"1 story was written; 0 left. content/import-report.md says what to look at. Then: npm run check."`,
  );
});

test.each(['', 'drupal x', 'ghost a b', 'ghost a --force'])('"%s" is refused', async (typed) => {
  expect(await saidOf({}, ...typed.split(' ').filter(Boolean))).toBe(
    `failed: "${typed}" is not what "npm run import" takes. Write "npm run import -- wordpress export.xml", "npm run import -- ghost export.json" or "npm run import -- markdown folder", and where wanted --media, --site, --section, --kind, --author, --credit or --date, each with its value; src/import/README.md says what they are.`,
  );
});

test('a value that it does not take', async () => {
  expect(
    await saidOf(good, 'wordpress', 'content/old.xml', '--kind', 'poem'),
  ).toMatchInlineSnapshot(
    `"failed: --kind is "poem", which is not in the kinds of publication.yaml. Write one of report, brief, explainer, analysis."`,
  );
  expect(await saidOf({}, 'ghost', 'a', '--date', '2020')).toMatchInlineSnapshot(
    `"failed: --date is "2020". Write a time with its offset, like 2020-01-31T12:00:00Z."`,
  );
  expect(await saidOf({}, 'ghost', 'a', '--site', 'old')).toMatchInlineSnapshot(
    `"failed: --site is "old". Write the address of the old site, like https://example.org."`,
  );
});

test('an export that is missing, a folder, broken or something else, with its place', async () => {
  const broken = {
    'cut.xml': good['old.xml'].slice(0, 1500),
    'feed.xml': '<rss version="2.0"><channel><title>x</title></channel></rss>',
    'empty.xml': '',
    'cut.json': '{"db": [\n  {"data": {"posts": [',
    'wrong.json': '{"db": [{"data": {"posts": [{"title": "x"}]}}]}',
    'list.json': '[]',
  };
  expect(await saidOf(broken, 'wordpress', 'content/none.xml')).toMatchInlineSnapshot(`
    "failed: content/none.xml:1:1
      The export is missing.
      do     Correct the path; it starts from the folder in which you type.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'wordpress', 'content')).toMatchInlineSnapshot(`
    "failed: content:1:1
      This is a folder, where the file of an export belongs.
      do     Name the file in it; only "markdown" takes a folder.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'wordpress', 'content/cut.xml')).toMatchInlineSnapshot(`
    "failed: content/cut.xml:25:6
      The XML is broken here: Unclosed root tag.
      found  <dc:cr
      do     Export it again; where it is cut off, the download or the export broke off.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'wordpress', 'content/feed.xml')).toMatchInlineSnapshot(`
    "failed: content/feed.xml:1:1
      This is no export of WordPress.
      found  <rss>
      do     Make one in WordPress under Tools, Export, All content; it is an .xml file that names its wp:wxr_version.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'wordpress', 'content/empty.xml')).toMatchInlineSnapshot(`
    "failed: content/empty.xml:1:1
      The XML is broken here: it holds nothing.
      do     Export it again; where it is cut off, the download or the export broke off.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'ghost', 'content/cut.json')).toMatchInlineSnapshot(`
    "failed: content/cut.json:2:23
      The JSON is broken here.
      found  Unexpected end of JSON input
      do     Export it again; where it is cut off, the download or the export broke off.

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'ghost', 'content/wrong.json')).toMatchInlineSnapshot(`
    "failed: content/wrong.json:1:1
      This is no export of Ghost.
      found  data.posts.0.id
      do     Make one in Ghost under Settings, Import/Export; it is a .json file with "db", and in it "data" with "posts".

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'ghost', 'content/list.json')).toMatchInlineSnapshot(`
    "failed: content/list.json:1:1
      This is no export of Ghost.
      do     Make one in Ghost under Settings, Import/Export; it is a .json file with "db", and in it "data" with "posts".

    1 problem in 1 file."
  `);
  expect(await saidOf(broken, 'markdown', 'content/none')).toMatchInlineSnapshot(`
    "failed: content/none:1:1
      The folder of Markdown is missing, or is a file.
      do     Name the folder in which the posts are, or that of the whole site.

    1 problem in 1 file."
  `);
});

test('a newsroom that cannot take it', async () => {
  const typed = ['wordpress', 'content/old.xml'] as const;
  expect(await saidOf({ ...good, 'publication.yaml': null }, ...typed)).toMatchInlineSnapshot(`
    "failed: …/content has no publication.yaml, which says in which time zone the days of stories are. Write it, correct what is not so, and import again; the other lists are made:

    name: "The Old Gazette"
    tagline: "One line under the name"
    description: "News & views"
    url: "https://old.example"
    language: "en-GB"
    timeZone: "Europe/London"
    email: "desk@gazette.example"
    comments: "mail""
  `);
  expect(await saidOf({ ...good, 'topics.yaml': '- id: A B\n' }, ...typed)).toMatchInlineSnapshot(`
    "failed: content/topics.yaml:1:3
      The field "name" in entry 1 is missing.
      do     Add "name:" with a name.

    content/topics.yaml:1:7
      The field "id" in entry 1 may hold small letters, digits and single hyphens only.
      found  A B
      do     Write "a-b", or another id of that form.

    2 problems in 1 file."
  `);
  expect(await saidOf(good, ...typed, '--section', 'sport')).toMatchInlineSnapshot(
    `"failed: --section is "sport", which is not in sections.yaml. Write one of rail, trade."`,
  );
  expect(await saidOf(good, ...typed, '--author', 'me')).toMatchInlineSnapshot(
    `"failed: --author is "me", which is not in authors.yaml. Write one of rail-desk."`,
  );
});
