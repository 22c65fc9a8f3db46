import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { describeProblems } from '../base/problems/problem.ts';
import { placeIn } from '../tools/fixtures/placeIn.ts';
import { readNewsroom } from './readNewsroom.ts';
import { newsroomRead } from '../tools/fixtures/newsroomRead.ts';

test('a formerly path that collides', async () => {
  const story = storyText({ formerly: '[/news/train/, /stories/2025/06/second, /about/]' });
  const { words, places } = await newsroomRead({
    [storyFile]: story,
    'stories/2025/06/second.mdx': storyText({ formerly: '\n  - /news/train' }),
    'pages/contact.mdx':
      '---\ntitle: Contact\ndescription: Us.\nformerly: [/news/train/, /kontakt.html, /kontakt.html/]\n---\n\nUs.\n',
    'stories/2025/06/third.mdx': storyText({ formerly: '[/contact]' }),
  });
  expect(places.slice(0, 2)).toEqual([
    placeIn(story, '/stories/2025/06/second'),
    placeIn(story, '/about/'),
  ]);
  expect(words).toMatchInlineSnapshot(`
    "pages/contact.mdx:4:12
      The old path belongs to stories/2025/06/first.mdx.
      found  /news/train/
      do     Remove the line, or write the path that it really had.

    pages/contact.mdx:4:41
      The old path belongs to this page already.
      found  /kontakt.html/
      do     Remove the line, or write the path that it really had.

    stories/2025/06/first.mdx:7:26
      The old path belongs to stories/2025/06/second.mdx.
      found  /stories/2025/06/second
      do     Remove the line, or write the path that it really had.

    stories/2025/06/first.mdx:7:51
      The old path belongs to a page of the site.
      found  /about/
      do     Remove the line, or write the path that it really had.

    stories/2025/06/second.mdx:8:5
      The old path belongs to stories/2025/06/first.mdx.
      found  /news/train
      do     Remove the line, or write the path that it really had.

    stories/2025/06/third.mdx:7:12
      The old path belongs to pages/contact.mdx.
      found  /contact
      do     Remove the line, or write the path that it really had.

    6 problems in 4 files."
  `);
});

test('a formerly path is the same with a closing slash, encoded or not, and page names are taken', async () => {
  const taken = [
    '/caf%C3%A9/',
    '/café',
    '/countries/kz/',
    '/sections/rail/7/',
    '/404.html',
    '/_astro/x',
    '/sitemaps/x.xml',
  ];
  const { problems } = await readNewsroom(
    await newsroomFolder({
      [storyFile]: storyText({ formerly: '[/caf%C3%A9]' }),
      'stories/2025/06/second.mdx': storyText({
        formerly: `[${taken.slice(1).join(', ')}, /news/]`,
      }),
      // Its country has a page from tomorrow on.
      'stories/2025/06/third.mdx': storyText({
        countries: '[KZ]',
        published: '2025-06-15T21:40:00+08:00',
      }),
    }),
  );
  expect(problems.map(({ found }) => found)).toEqual(taken.slice(1));
});

test('whatever names a story as it was called before is told what it is called now', async () => {
  const { problems } = await readNewsroom(
    await newsroomFolder({
      [storyFile]: storyText({ formerly: '[/stories/2025/05/before/, /2019/08/ours.html]' }),
      'stories/2025/06/second.mdx': storyText({
        readNext: '[2025/05/before, 2019/08/ours]',
        translationOf: '2025/05/before',
      }),
      'front.yaml': 'lead: 2025/05/before\n',
      'calendar.yaml':
        '- id: tariff\n  date: 2025-07-01\n  name: A tariff starts\n  source: The ministry\n  asOf: 2025-06-01\n  story: 2025/05/before\n',
    }),
  );
  expect(problems.map(({ file, remedy }) => `${file}: ${remedy}`)).toEqual([
    'stories/2025/06/second.mdx: Did you mean "2025/06/first"?',
    'stories/2025/06/second.mdx: Did you mean "2025/06/first"?',
    'stories/2025/06/second.mdx: Did you mean "2025/06/first"?',
    'front.yaml: Did you mean "2025/06/first"?',
    'calendar.yaml: Did you mean "2025/06/first"?',
  ]);
});

test('a formerly path that would shut a host, or that no page can stand at', async () => {
  const refused = [
    '/.htaccess',
    '/%2egit/config',
    '/_headers',
    '/_redirects/',
    '/a/.well-known/b/',
    '/news/_x',
    '/gauge-key-2025.txt',
    '/gauge-key-2025.txt/old/',
    '/rss.xml/old/',
    '/sections/rail/rss.xml/a/',
    '/robots.txt/x',
    '/kinds/brief/3/',
    '/docs/',
    '/docs/terms.pdf/x',
  ];
  const folder = await newsroomFolder({
    [storyFile]: storyText({ formerly: `[${refused.join(', ')}, /docs/old/, /a.b/c_d.html/]` }),
    'publication.yaml': publicationText({ indexnow: '{ key: gauge-key-2025 }' }),
  });
  await mkdir(join(folder.publicDir, 'docs'));
  await writeFile(join(folder.publicDir, 'docs/index.html'), '');
  await writeFile(join(folder.publicDir, 'docs/terms.pdf'), '');
  const { problems } = await readNewsroom(folder);
  expect(problems.map(({ found, what }) => [found, what])).toMatchInlineSnapshot(`
    [
      [
        "/.htaccess",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/.git/config",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/_headers",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/_redirects/",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/a/.well-known/b/",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/news/_x",
        "The old path has a step that begins with a dot or an underscore, as servers’ own files do.",
      ],
      [
        "/gauge-key-2025.txt",
        "The old path belongs to a page of the site.",
      ],
      [
        "/gauge-key-2025.txt/old/",
        "The old path leads below /gauge-key-2025.txt, which is a file of the site.",
      ],
      [
        "/rss.xml/old/",
        "The old path leads below /rss.xml, which is a file of the site.",
      ],
      [
        "/sections/rail/rss.xml/a/",
        "The old path leads below /sections/rail/rss.xml, which is a file of the site.",
      ],
      [
        "/robots.txt/x",
        "The old path leads below /robots.txt, which is a file of the site.",
      ],
      [
        "/kinds/brief/3/",
        "The old path belongs to a page of the site.",
      ],
      [
        "/docs/",
        "The old path belongs to a page of the site.",
      ],
      [
        "/docs/terms.pdf/x",
        "The old path leads below /docs/terms.pdf, which is a file of the site.",
      ],
    ]
  `);
});

test('a formerly path that is longer than a file’s may be', async () => {
  const long = (steps: number): string => `/${'step-of-20-letters-a/'.repeat(steps)}`;
  const { words } = await newsroomRead({
    [storyFile]: storyText({ formerly: `[${long(38)}, ${long(39)}, ${long(400)}]` }),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:813
      Entry 2 of "formerly" is too long: 820 bytes, where 800 is the most.
      found  /step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-…
      do     Remove it; no file can have that path.

    stories/2025/06/first.mdx:7:1635
      Entry 3 of "formerly" is too long: 8401 bytes, where 800 is the most.
      found  /step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-letters-a/step-of-20-…
      do     Remove it; no file can have that path.

    2 problems in 1 file."
  `);
});

test('an old path that begins with the path below which the site stands is told, and stops no build', async () => {
  const { newsroom, problems } = await readNewsroom(
    await newsroomFolder({
      'publication.yaml': publicationText({ url: 'https://gauge.example/news/' }),
      [storyFile]: storyText({ formerly: '[/news/train/, /newsletter/, /old/]' }),
    }),
  );
  expect(problems).toEqual([]);
  expect(describeProblems(newsroom.notes, 'warning')).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:12
      Old paths start from where the site stands, so that this one leads from /news/news/train/.
      found  /news/train/
      do     Write /train/, unless /news stood in it twice.

    1 warning in 1 file."
  `);
});
