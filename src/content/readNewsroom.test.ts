import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems, type Place } from '../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { placeIn } from '../tools/fixtures/placeIn.ts';
import { readNewsroom } from './readNewsroom.ts';

async function read(changes: Files = {}) {
  const { newsroom, problems } = await readNewsroom(await newsroomFolder(changes));
  const places: Place[] = problems.map(({ line, column }) => ({ line, column }));
  return { newsroom, words: describeProblems(problems), places };
}

test('a newsroom without a mistake has no problem', async () => {
  const { newsroom, words } = await read();
  expect(words).toBe('');
  expect(newsroom.stories.map(({ id }) => id)).toEqual(['2025/06/first']);
  expect(newsroom.publication?.name).toBe('The Gauge');
  expect(newsroom.sections.map(({ id }) => id)).toEqual(['rail', 'trade']);
});

test('a bad field', async () => {
  const story = storyText({ published: '2025-06-12' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-12')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:5:12
      The field "published" has a day and no time.
      found  2025-06-12
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    1 problem in 1 file."
  `);
});

test('a missing field', async () => {
  const { words } = await read({ [storyFile]: storyText({ standfirst: null }) });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:2:1
      The field "standfirst" is missing.
      do     Add "standfirst:" with the standfirst, 1 to 400 characters.

    1 problem in 1 file."
  `);
});

test('an unknown field', async () => {
  const story = storyText({ standfrist: 'What?' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, 'standfrist')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:1
      The field "standfrist" is not known.
      found  standfrist:
      do     Did you mean "standfirst"?

    1 problem in 1 file."
  `);
});

test('broken YAML', async () => {
  const story = storyText({ headline: 'Freight: a record' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, 'Freight')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:2:11
      A second colon stands in the line, or the next line is indented by mistake.
      found  headline: Freight: a record
      do     Put a text that holds a colon between double quotes; start every field at one column.

    1 problem in 1 file."
  `);
});

test('broken MDX', async () => {
  const story = storyText({}, 'One.\n\nTwo <b>three.\n');
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '<b>')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:5
      The tag <b> is not closed in its paragraph.
      found  Two <b>three.
      do     Close it with </b>, or with /> where nothing stands inside; write a plain < as \\<.

    1 problem in 1 file."
  `);
});

test('an unknown component', async () => {
  const story = storyText({}, 'One.\n\n<PulQuote>\nTwo.\n</PulQuote>\n');
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '<PulQuote>')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:1
      The component <PulQuote> is not known.
      found  <PulQuote>
      do     Did you mean <PullQuote>?

    1 problem in 1 file."
  `);
});

test('an unknown section, topic, author, country and readNext id', async () => {
  const story = storyText({
    section: 'rial',
    topics: '[borders, weather]',
    authors: '[rail-dsk]',
    countries: '[CN, UK]',
    readNext: '[2025/05/first]',
  });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual(
    ['UK', 'rial', 'weather', 'rail-dsk', '2025/05/first'].map((wrong) => placeIn(story, wrong)),
  );
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:4:10
      The section is not in sections.yaml.
      found  rial
      do     Did you mean "rail"?

    stories/2025/06/first.mdx:6:11
      The author is not in authors.yaml.
      found  rail-dsk
      do     Did you mean "rail-desk"?

    stories/2025/06/first.mdx:7:19
      The topic is not in topics.yaml.
      found  weather
      do     Use one of: borders; or add it to topics.yaml.

    stories/2025/06/first.mdx:8:17
      Entry 2 of "countries" is not a country code of ISO 3166-1.
      found  UK
      do     Did you mean GB?

    stories/2025/06/first.mdx:9:12
      readNext names a story that is not there.
      found  2025/05/first
      do     Did you mean "2025/06/first"?

    5 problems in 1 file."
  `);
});

test('an image that is missing', async () => {
  const story = storyText({ image: '\n  src: ./mpa.png\n  alt: A map\n  credit: Us' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, './mpa.png')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:8
      The image is missing.
      found  ./mpa.png
      do     Did you mean "./map.png"?

    1 problem in 1 file."
  `);
});

test('an image that is unreadable', async () => {
  const story = storyText({}, '<Figure\n  src="./text.png"\n  alt="A map"\n  credit="Us"\n/>\n');
  const { words, places } = await read({
    [storyFile]: story,
    'stories/2025/06/text.png': 'version https://git-lfs.github.com/spec/v1\n',
  });
  expect(places).toEqual([placeIn(story, 'src=')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:3
      The file cannot be read as an image.
      found  ./text.png
      do     Save it again as PNG, JPEG, WebP, AVIF or SVG.

    1 problem in 1 file."
  `);
});

test('alt or credit missing', async () => {
  const story = storyText({ image: '\n  src: ./map.png' }, '<Figure src="./map.png" />\n');
  const { words, places } = await read({ [storyFile]: story });
  expect(new Set(places.map(({ line }) => line))).toEqual(
    new Set([placeIn(story, 'src: ').line, placeIn(story, '<Figure').line]),
  );
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:3
      The field "image.alt" is missing.
      do     Add "alt:" with what the image shows, for those who do not see it.

    stories/2025/06/first.mdx:8:3
      The field "image.credit" is missing.
      do     Add "credit:" with who made the image, or where it comes from.

    stories/2025/06/first.mdx:11:1
      <Figure> lacks "alt".
      found  <Figure>
      do     Write alt="…": what the image shows, for those who do not see it.

    stories/2025/06/first.mdx:11:1
      <Figure> lacks "credit".
      found  <Figure>
      do     Write credit="…": who made the image, or where it comes from.

    4 problems in 1 file."
  `);
});

test('an internal link that leads nowhere', async () => {
  const story = storyText({}, 'See\n[that](/stories/2025/06/frist/).\n');
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '[that]')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:1
      The link leads nowhere.
      found  /stories/2025/06/frist/
      do     Did you mean "/stories/2025/06/first/"?

    1 problem in 1 file."
  `);
});

test('an anchor that leads nowhere', async () => {
  const story = storyText({}, '## The border\n\nSee [above](#the-bordr).\n');
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '[above]')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:5
      The link leads to "#the-bordr", which is not in stories/2025/06/first.mdx.
      found  #the-bordr
      do     Did you mean "the-border"?

    1 problem in 1 file."
  `);
});

test('a formerly path that collides', async () => {
  const story = storyText({ formerly: '[/news/train/, /stories/2025/06/second, /about/]' });
  const { words, places } = await read({
    [storyFile]: story,
    'stories/2025/06/second.mdx': storyText({ formerly: '\n  - /news/train' }),
  });
  expect(places.slice(0, 2)).toEqual([
    placeIn(story, '/stories/2025/06/second'),
    placeIn(story, '/about/'),
  ]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:26
      The old path belongs to stories/2025/06/second.mdx.
      found  /stories/2025/06/second
      do     Remove the line, or write the path that this story really had.

    stories/2025/06/first.mdx:7:51
      The old path belongs to a page of the site.
      found  /about/
      do     Remove the line, or write the path that this story really had.

    stories/2025/06/second.mdx:8:5
      The old path belongs to stories/2025/06/first.mdx.
      found  /news/train
      do     Remove the line, or write the path that this story really had.

    3 problems in 2 files."
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
  const { words } = await read({
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

test('updated before published', async () => {
  const story = storyText({ updated: '2025-06-12T21:39:59+08:00' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-12T21:39:59')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The story was updated before it was published.
      found  updated 2025-06-12T21:39:59+08:00, published 2025-06-12T21:40:00+08:00
      do     Correct one of the two times, or remove "updated".

    1 problem in 1 file."
  `);
});

test('a file in the wrong month folder, by the clocks of the publication', async () => {
  // In Shanghai it is July already.
  const story = storyText({ published: '2025-06-30T18:00:00Z' });
  const { words, places } = await read({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-30T18')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:5:12
      The story was published in 2025/07, but does not stand in that folder.
      found  published 2025-07-01T02:00:00+08:00 (Asia/Shanghai)
      do     Move the file to stories/2025/07/, or correct "published".

    1 problem in 1 file."
  `);
  const other = await read({ [storyFile]: null, 'stories/2025/07/first.mdx': story });
  expect(other.words).toBe('');
});

test('a file outside a year and month folder', async () => {
  const { words } = await read({ [storyFile]: null, 'stories/first.mdx': storyText() });
  expect(words).toMatchInlineSnapshot(`
    "stories/first.mdx:1:1
      The story stands outside a year and month folder.
      found  stories/first.mdx
      do     Move it to stories/<year>/<month>/, like stories/2025/06/.

    1 problem in 1 file."
  `);
});

test('a file name that cannot be a slug', async () => {
  const { words } = await read({
    [storyFile]: null,
    'stories/2025/06/Größe & Co.mdx': storyText(),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/Größe & Co.mdx:1:1
      The file’s name cannot be part of a web address.
      found  Größe & Co.mdx
      do     Use small letters, digits and single hyphens: grosse-co.mdx

    1 problem in 1 file."
  `);
});

test('a file that is no .mdx', async () => {
  const { words } = await read({
    'stories/2025/06/second.MDX': storyText(),
    'stories/2025/06/third.md': storyText(),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/second.MDX:1:1
      A story is an .mdx file; this one would never be published.
      found  second.MDX
      do     Name it second.mdx, or move it out of stories/.

    stories/2025/06/third.md:1:1
      A story is an .mdx file; this one would never be published.
      found  third.md
      do     Name it third.mdx, or move it out of stories/.

    2 problems in 2 files."
  `);
});

test('files that are not there', async () => {
  const { words } = await read({
    'publication.yaml': null,
    'sections.yaml': null,
    'topics.yaml': null,
    'authors.yaml': null,
  });
  expect(words).toMatchInlineSnapshot(`
    "authors.yaml:1:1
      The file is missing.
      do     Write authors.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    publication.yaml:1:1
      The file is missing.
      do     Write publication.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    sections.yaml:1:1
      The file is missing.
      do     Write sections.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    topics.yaml:1:1
      The file is missing.
      do     Write topics.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    4 problems in 4 files."
  `);
});

test('a content folder that is not there', async () => {
  const { publicDir, now } = await newsroomFolder();
  const { problems } = await readNewsroom({ contentDir: '/no/such/folder', publicDir, now });
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "/no/such/folder:1:1
      The content folder is missing.
      do     Set CONTENT_DIR to the folder that holds publication.yaml, or leave it unset for content/.

    1 problem in 1 file."
  `);
});

test('a story of another encoding, and a folder with a story’s name', async () => {
  const { words } = await read({
    'stories/2025/06/latin.mdx': Buffer.from(storyText({}, 'Größe\n'), 'latin1'),
    'stories/2025/06/wide.mdx': Buffer.from(`\uFEFF${storyText()}`, 'utf16le'),
    'stories/2025/06/folder.mdx/note': '',
    'stories/2025/06/pasted.mdx': storyText({}, 'One\u000Btwo, and &#8; three.\n'),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/folder.mdx:1:1
      This is a folder, where a file belongs.
      do     Rename or remove the folder.

    stories/2025/06/latin.mdx:9:3
      The file is not UTF-8: from here on its letters cannot be told.
      found  Gr??e
      do     Save it again with the encoding UTF-8.

    stories/2025/06/pasted.mdx:9:4
      An invisible character (U+000B) stands here, which no page or feed may hold.
      found  One two, and &#8; three.
      do     Delete it; retype the words on both sides if you cannot see it.

    stories/2025/06/wide.mdx:1:1
      The file is saved as UTF-16.
      do     Save it again with the encoding UTF-8.

    4 problems in 4 files."
  `);
});

test('lists that are none, or whose entries are bad', async () => {
  const { words } = await read({
    'sections.yaml': '',
    'topics.yaml': 'id: borders\nname: Borders\n',
    'authors.yaml':
      '- id: rail-desk\n  name: A\n-\n- id: rail-desk\n  name: B\n- name: 7\n  ID: x\n',
  });
  expect(words).toMatchInlineSnapshot(`
    "authors.yaml:3:2
      Entry 2 is empty.
      do     Write an id, a name and, where wanted, description, role, email, url, fediverse and bio.

    authors.yaml:4:7
      The id stands in the list already.
      found  rail-desk
      do     Give this entry another id, or remove it.

    authors.yaml:6:3
      The field "id" in entry 4 is missing.
      do     Add "id:" with an id of small letters, digits and hyphens, like china-europe-rail.

    authors.yaml:6:9
      The field "name" in entry 4 is a number, not text.
      found  7
      do     Put it between double quotes: "7".

    authors.yaml:7:3
      The field "ID" in entry 4 is not known.
      found  ID:
      do     Did you mean "id"?

    sections.yaml:1:1
      The file is empty.
      do     Write a list; each entry starts with "- id:".

    topics.yaml:1:1
      The file is a set of fields, not a list.
      found  {"id":"borders","name":"Borders"}
      do     Write a list; each entry starts with "- id:".

    7 problems in 3 files."
  `);
});

test('a section that an empty list lacks', async () => {
  const { words } = await read({ 'sections.yaml': '[]\n' });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:4:10
      The section is not in sections.yaml.
      found  rail
      do     Add it to sections.yaml, which has no entry yet.

    1 problem in 1 file."
  `);
});

test('a byte order mark and line ends of Windows change nothing', async () => {
  const story = `\uFEFF${storyText({ section: 'rial' }, 'One.\n\n<Not>x</Not>\n')}`;
  const { places } = await read({ [storyFile]: story.replaceAll('\n', '\r\n') });
  expect(places.toSorted((a, b) => a.line - b.line)).toEqual([
    placeIn(story, 'rial'),
    placeIn(story, '<Not>'),
  ]);
});

test('synonyms that are none, or stand twice', async () => {
  const { words } = await read({
    'synonyms.yaml': '- [Horgos, Khorgos]\n- [RMB]\n- yuan\n- [CRE, khorgos, 7]\n',
  });
  expect(words).toMatchInlineSnapshot(`
    "synonyms.yaml:3:3
      Entry 3 is text, not a list.
      found  yuan
      do     Write a list: [yuan].

    synonyms.yaml:4:18
      Entry 3 of entry 4 is a number, not text.
      found  7
      do     Put it between double quotes: "7".

    2 problems in 1 file."
  `);
});

test('synonyms of which one list is short and one word stands twice', async () => {
  const { words } = await read({
    'synonyms.yaml': '- [Horgos, Khorgos]\n- [RMB]\n- [CRE, khorgos]\n',
  });
  expect(words).toMatchInlineSnapshot(`
    "synonyms.yaml:2:3
      The list has no two words that could mean the same.
      found  [RMB]
      do     Add a word that means the same, or remove the list.

    synonyms.yaml:3:9
      The word stands in the file already.
      found  khorgos
      do     Remove it here, or put all words that mean the same into one list.

    2 problems in 1 file."
  `);
});
