import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { markerFile } from '../../base/siteMarker.ts';
import { describeProblems } from '../../base/problems/problem.ts';
import { type Files, newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

/** What is said where these files are in `public/`. */
async function judge(publicFiles: readonly string[], changes: Files = {}): Promise<string> {
  const folder = await newsroomFolder(changes);
  for (const file of publicFiles) {
    const path = join(folder.publicDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
  }
  return describeProblems((await readNewsroom(folder)).problems);
}

test('files with a place of their own, also below a story’s address', async () => {
  const files = [
    'favicon.ico',
    '.well-known/security.txt',
    'stories/2025/06/first/figures.csv',
    'stories/2025/06/other/index.html',
    'stories/index.html.txt',
    'archive/old.pdf',
    'astro/a.css',
  ];
  expect(await judge(files)).toBe('');
});

test('a file in the place of a page, a feed, or what the site tells machines', async () => {
  expect(
    await judge([
      'index.html',
      'rss.xml',
      'feed.json',
      'robots.txt',
      'sitemap.xml',
      '404.html',
      'search/index.html',
      'sections/rail/index.html',
      'sections/rail/rss.xml',
      'archive/2025/06/index.html',
      'stories/2025/06/first/index.html',
    ]),
  ).toMatchInlineSnapshot(`
    "../public/404.html:1:1
      The file takes the place of /404.html, which the site makes.
      found  /404.html
      do     Rename it, or move it to another folder of public/.

    ../public/archive/2025/06/index.html:1:1
      The file takes the place of /archive/2025/06/, which the site makes.
      found  /archive/2025/06/index.html
      do     Rename it, or move it to another folder of public/.

    ../public/feed.json:1:1
      The file takes the place of /feed.json, which the site makes.
      found  /feed.json
      do     Rename it, or move it to another folder of public/.

    ../public/index.html:1:1
      The file takes the place of /, which the site makes.
      found  /index.html
      do     Rename it, or move it to another folder of public/.

    ../public/robots.txt:1:1
      The file takes the place of /robots.txt, which the site makes.
      found  /robots.txt
      do     Rename it, or move it to another folder of public/.

    ../public/rss.xml:1:1
      The file takes the place of /rss.xml, which the site makes.
      found  /rss.xml
      do     Rename it, or move it to another folder of public/.

    ../public/search/index.html:1:1
      The file takes the place of /search/, which the site makes.
      found  /search/index.html
      do     Rename it, or move it to another folder of public/.

    ../public/sections/rail/index.html:1:1
      The file takes the place of /sections/rail/, which the site makes.
      found  /sections/rail/index.html
      do     Rename it, or move it to another folder of public/.

    ../public/sections/rail/rss.xml:1:1
      The file takes the place of /sections/rail/rss.xml, which the site makes.
      found  /sections/rail/rss.xml
      do     Rename it, or move it to another folder of public/.

    ../public/sitemap.xml:1:1
      The file takes the place of /sitemap.xml, which the site makes.
      found  /sitemap.xml
      do     Rename it, or move it to another folder of public/.

    ../public/stories/2025/06/first/index.html:1:1
      The file takes the place of the page of stories/2025/06/first.mdx.
      found  /stories/2025/06/first/index.html
      do     Rename it, or move it to another folder of public/.

    11 problems in 11 files."
  `);
});

test('a file where a folder must be, and a folder where a file must be', async () => {
  expect(await judge(['stories', 'rss.xml/a.txt', 'authors/rail-desk', 'about/index.html/a/b.txt']))
    .toMatchInlineSnapshot(`
    "../public/about/index.html/a/b.txt:1:1
      The file is in a folder that takes the place of /about/, which the site makes.
      found  /about/index.html/a/b.txt
      do     Rename it, or move it to another folder of public/.

    ../public/authors/rail-desk:1:1
      The file stands where a folder must be, for /authors/rail-desk/, which the site makes.
      found  /authors/rail-desk
      do     Rename it, or move it to another folder of public/.

    ../public/rss.xml/a.txt:1:1
      The file is in a folder that takes the place of /rss.xml, which the site makes.
      found  /rss.xml/a.txt
      do     Rename it, or move it to another folder of public/.

    ../public/stories:1:1
      The file stands where a folder must be, for the page of stories/2025/06/first.mdx.
      found  /stories
      do     Rename it, or move it to another folder of public/.

    4 problems in 4 files."
  `);
});

test('stories that wait, the key of IndexNow and the folders of the build', async () => {
  expect(
    await judge(
      [
        'stories/2025/06/waiting/index.html',
        'a-key-of-mine.txt',
        markerFile,
        '_astro/logo.png',
        'pagefind/pagefind.js',
        'sitemaps/more.xml',
        'feed-archive/2025-06.xml',
        'languages/de/feed-archive/2025-06.json',
        'stories/feed-archive/told.pdf',
      ],
      {
        'stories/2025/06/waiting.mdx': storyText({ draft: 'true' }),
        'publication.yaml':
          'name: The Gauge\ntagline: Of rails\ndescription: News.\nurl: https://gauge.example\nlanguage: en-GB\n' +
          'timeZone: Asia/Shanghai\nemail: desk@gauge.example\ncomments: mail\nindexnow: { key: a-key-of-mine }\n',
      },
    ),
  ).toMatchInlineSnapshot(`
    "../public/.break-of-gauge.json:1:1
      The file takes the place of /.break-of-gauge.json, which the site makes.
      found  /.break-of-gauge.json
      do     Rename it, or move it to another folder of public/.

    ../public/_astro/logo.png:1:1
      The file is in a folder that the build fills itself.
      found  /_astro/logo.png
      do     Rename it, or move it to another folder of public/.

    ../public/a-key-of-mine.txt:1:1
      The file takes the place of /a-key-of-mine.txt, which the site makes.
      found  /a-key-of-mine.txt
      do     Rename it, or move it to another folder of public/.

    ../public/feed-archive/2025-06.xml:1:1
      The file is in a folder that the build fills itself.
      found  /feed-archive/2025-06.xml
      do     Rename it, or move it to another folder of public/.

    ../public/languages/de/feed-archive/2025-06.json:1:1
      The file is in a folder that the build fills itself.
      found  /languages/de/feed-archive/2025-06.json
      do     Rename it, or move it to another folder of public/.

    ../public/pagefind/pagefind.js:1:1
      The file is in a folder that the build fills itself.
      found  /pagefind/pagefind.js
      do     Rename it, or move it to another folder of public/.

    ../public/sitemaps/more.xml:1:1
      The file is in a folder that the build fills itself.
      found  /sitemaps/more.xml
      do     Rename it, or move it to another folder of public/.

    ../public/stories/2025/06/waiting/index.html:1:1
      The file takes the place of the page of stories/2025/06/waiting.mdx.
      found  /stories/2025/06/waiting/index.html
      do     Rename it, or move it to another folder of public/.

    8 problems in 8 files."
  `);
});

test('the newsroom’s own files come to the root of the site, and what systems leave behind does not', async () => {
  const folder = await newsroomFolder({
    'files/CNAME': 'gauge.example',
    'files/.well-known/security.txt': 'Contact: mailto:desk@gauge.example',
    'files/legal/terms.pdf': 'PDF',
    'files/favicon.ico': 'own',
    'files/.DS_Store': '',
    'files/legal/Thumbs.db': '',
    'files/.gitkeep': '',
    'files/legal/~$terms.docx': '',
    'stories/2025/06/first.mdx': storyText({}, 'The [terms](/legal/terms.pdf).'),
  });
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  expect(newsroom.copied.map(({ path, file }) => [path, file])).toEqual([
    ['/.well-known/security.txt', 'files/.well-known/security.txt'],
    ['/CNAME', 'files/CNAME'],
    ['/favicon.ico', 'files/favicon.ico'],
    ['/legal/terms.pdf', 'files/legal/terms.pdf'],
  ]);
});

test('a file in the place of a page, of an old path or of another file is told with what that is', async () => {
  const page = '---\ntitle: Legal\ndescription: Legal.\n---\n\nText.\n';
  expect(
    await judge(['terms.pdf', 'Logo.svg', 'press'], {
      'pages/legal/privacy.mdx': page,
      'stories/2025/06/first.mdx': storyText(
        { formerly: '[/old.pdf]' },
        'The [trems](/trems.pdf) and the [logo](/logo.svgz).',
      ),
      'files/terms.pdf': 'Others.',
      'files/logo.svg': 'Others.',
      'files/old.pdf': 'Old.',
      'files/press/kit.zip': 'Zip.',
      'files/Legal/Privacy/index.html': 'Page.',
      'files/legal/privacy/index.html': 'Page.',
      'files/pagefind/x.js': '',
      'files/rss.xml': '',
    }),
  ).toMatchInlineSnapshot(`
    "files/Legal/Privacy/index.html:1:1
      The file takes the place of the page of pages/legal/privacy.mdx.
      found  /Legal/Privacy/index.html
      do     Rename it, or move it to another folder of files/.

    files/legal/privacy/index.html:1:1
      The file takes the place of files/Legal/Privacy/index.html.
      found  /legal/privacy/index.html
      do     Rename it, or move it to another folder of files/.

    files/logo.svg:1:1
      The file takes the place of ../public/Logo.svg.
      found  /logo.svg
      do     Rename it, or move it to another folder of files/.

    files/pagefind/x.js:1:1
      The file is in a folder that the build fills itself.
      found  /pagefind/x.js
      do     Rename it, or move it to another folder of files/.

    files/press/kit.zip:1:1
      The file is in a folder that takes the place of ../public/press.
      found  /press/kit.zip
      do     Rename it, or move it to another folder of files/.

    files/rss.xml:1:1
      The file takes the place of /rss.xml, which the site makes.
      found  /rss.xml
      do     Rename it, or move it to another folder of files/.

    files/terms.pdf:1:1
      The file takes the place of ../public/terms.pdf.
      found  /terms.pdf
      do     Rename it, or move it to another folder of files/.

    stories/2025/06/first.mdx:7:12
      The old path belongs to files/old.pdf.
      found  /old.pdf
      do     Remove the line, or write the path that it really had.

    stories/2025/06/first.mdx:10:5
      The link leads nowhere.
      found  /trems.pdf
      do     Did you mean "/terms.pdf"?

    stories/2025/06/first.mdx:10:33
      The link leads nowhere.
      found  /logo.svgz
      do     Did you mean "/Logo.svg"?

    10 problems in 8 files."
  `);
});

test('links in files/ lead nowhere else', async () => {
  const folder = await newsroomFolder({ 'files/a.txt': 'A.' });
  const at = (name: string) => join(folder.contentDir, 'files', name);
  await symlink('a.txt', at('b.txt'));
  await symlink('../publication.yaml', at('settings.yaml'));
  await symlink('../stories', at('stories'));
  await symlink('nothing.txt', at('nothing'));
  const { newsroom, problems } = await readNewsroom(folder);
  expect(newsroom.copied.map(({ path }) => path)).toEqual(['/a.txt', '/b.txt']);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "files/nothing:1:1
      The symbolic link leads to nothing.
      found  nothing.txt
      do     Put what was meant in the link’s place, or remove the link.

    files/settings.yaml:1:1
      A symbolic link leads out of files/ here.
      found  ../publication.yaml
      do     Put what was meant in the link’s place, or move it into files/.

    files/stories:1:1
      A symbolic link leads out of files/ here.
      found  ../stories
      do     Put what was meant in the link’s place, or move it into files/.

    3 problems in 3 files."
  `);
});

test('a file in the place of a story’s Markdown, where the newsroom offers that', async () => {
  const files = ['stories/2025/06/first/index.md', 'sections/rail/llms-full.txt', 'llms.txt'];
  expect(await judge(files)).toBe('');
  const told = await judge(files, { 'policy.yaml': 'markdown: true\n' });
  expect(told.match(/takes the place of .*/g)).toEqual([
    'takes the place of /llms.txt, which the site makes.',
    'takes the place of /sections/rail/llms-full.txt, which the site makes.',
    'takes the place of stories/2025/06/first.mdx as Markdown.',
  ]);
});
