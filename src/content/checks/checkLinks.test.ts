import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

/** What is said of a story that links to each target, target by target. */
async function judge(targets: readonly string[], changes: Files = {}, fields = {}) {
  const links = targets.map((target) => `[a link](<${target}>)`).join('\n\n');
  const folder = await newsroomFolder({
    ...changes,
    [storyFile]: storyText(fields, `## Größe & more\n\n${links}\n`),
  });
  await writeFile(join(folder.publicDir, 'rate card.pdf'), '');
  const { problems } = await readNewsroom(folder);
  return problems
    .filter(({ file }) => file === storyFile)
    .map(({ found, what, remedy }) => [found, what, remedy]);
}

const other = 'stories/2025/06/other.mdx';

test('links that lead somewhere', async () => {
  const targets = [
    '/',
    '/stories/2025/06/other/',
    '/stories/2025/06/other',
    '/stories/2025/06/other/#the-border',
    '/stories/2025/06/other?from=rss#fn-1',
    '/sections/rail/',
    '/topics/borders',
    '/authors/rail-desk/',
    '/countries/kz/',
    '/archive/2025/06/',
    '/search/?q=rail',
    '/rss.xml',
    '/rate%20card.pdf',
    '#größe--more',
    '#gr%C3%B6%C3%9Fe--more',
    '#top',
    'https://example.org/page?a=b#c',
    'HTTP://EXAMPLE.ORG',
    'https://gauge.example/stories/2025/06/other/',
    'mailto:desk@gauge.example?subject=Rails',
    'tel:+86 (991) 123-45',
  ];
  const changes = {
    [other]: storyText({ countries: '[KZ]' }, '## The border\n\nAs said.[^1]\n\n[^1]: There.\n'),
  };
  expect(await judge(targets, changes)).toEqual([]);
});

test('links that no reader can follow', async () => {
  const targets = [
    '',
    'other',
    '../other/',
    './other.mdx',
    '?q=rail',
    '//example.org/page',
    'www.example.org',
    'https://',
    'https:/example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:',
    'tel:me',
    'ftp://example.org/',
  ];
  expect(await judge(targets, { [other]: storyText() })).toMatchInlineSnapshot(`
    [
      [
        "",
        "The link has no address.",
        "Write one between the round brackets.",
      ],
      [
        "other",
        "The link is neither a web address nor a path from the root of the site.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "../other/",
        "The link is neither a web address nor a path from the root of the site.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "./other.mdx",
        "The link is neither a web address nor a path from the root of the site.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "?q=rail",
        "The link is neither a web address nor a path from the root of the site.",
        "Write it like /stories/2025/06/euro-near-four-year-high/, or with https://.",
      ],
      [
        "//example.org/page",
        "The link is a web address without its beginning.",
        "Write https://example.org/page",
      ],
      [
        "www.example.org",
        "The link is a web address without its beginning.",
        "Write https://www.example.org",
      ],
      [
        "https://",
        "The link is not a whole web address.",
        "Write it with its host, like https://example.org/page.",
      ],
      [
        "https:/example.org",
        "The link is not a whole web address.",
        "Write it with its host, like https://example.org/page.",
      ],
      [
        "javascript:alert(1)",
        "A link that begins with "javascript:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
      [
        "JavaScript:alert(1)",
        "A link that begins with "JavaScript:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
      [
        "data:text/html,x",
        "A link that begins with "data:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
      [
        "mailto:",
        "A link that begins with "mailto:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
      [
        "tel:me",
        "A link that begins with "tel:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
      [
        "ftp://example.org/",
        "A link that begins with "ftp:" cannot be followed from a story, or not as it is.",
        "Use https:// or http://, mailto: and an address, tel: and a number, or a path.",
      ],
    ]
  `);
});

test('links that lead nowhere', async () => {
  const targets = [
    '/stories/2025/05/other/',
    '/stories/2025/06/othr/#the-border',
    '/stories/2025/06/OTHER/',
    '/stories/2025/06/other.mdx',
    '/stories/2025/06/other/#the-bordr',
    '/sections/tarde/',
    '/sections/rail/2/',
    '/countries/kz/',
    '/no/such/page',
    '/rate-card.pdf',
    '/%zz',
    '#%zz',
    'https://gauge.example/no-page/',
  ];
  const changes = {
    [other]: storyText(
      { countries: '[KZ]', published: '2025-06-15T21:40:00+08:00' },
      '## The border\n',
    ),
  };
  expect(await judge(targets, changes, { published: '2025-06-14T06:00:00Z' }))
    .toMatchInlineSnapshot(`
    [
      [
        "/stories/2025/05/other/",
        "The link leads nowhere.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "/stories/2025/06/othr/#the-border",
        "The link leads nowhere.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "/stories/2025/06/OTHER/",
        "The link leads nowhere.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "/stories/2025/06/other.mdx",
        "The link leads nowhere.",
        "Did you mean "/stories/2025/06/other/"?",
      ],
      [
        "/stories/2025/06/other/#the-bordr",
        "The link leads to a story that is scheduled for 2025-06-15T21:40:00+08:00.",
        "Link to it once it is out, or schedule this story later.",
      ],
      [
        "/sections/tarde/",
        "The link leads nowhere.",
        "Did you mean "/sections/trade/"?",
      ],
      [
        "/sections/rail/2/",
        "The link leads nowhere.",
        "Did you mean "/sections/rail/"?",
      ],
      [
        "/countries/kz/",
        "The link leads to a list that has no public story yet.",
        "Remove the link until one is out.",
      ],
      [
        "/no/such/page",
        "The link leads nowhere.",
        "Correct the path, or remove the link.",
      ],
      [
        "/rate-card.pdf",
        "The link leads nowhere.",
        "Did you mean "/rate card.pdf"?",
      ],
      [
        "/%zz",
        "The link leads nowhere.",
        "Correct the path, or remove the link.",
      ],
      [
        "#%zz",
        "The link leads to "#%zz", which is not in stories/2025/06/first.mdx.",
        "Use one of: größe--more.",
      ],
      [
        "https://gauge.example/no-page/",
        "The link leads nowhere.",
        "Correct the path, or remove the link.",
      ],
    ]
  `);
});

test('links to stories that readers do not see, by the time at which the link is seen', async () => {
  const changes = {
    'stories/2025/06/draft.mdx': storyText({ draft: 'true' }),
    'stories/2025/06/later.mdx': storyText({ published: '2025-06-20T08:00:00+08:00' }),
    'stories/2025/06/latest.mdx': storyText({ published: '2025-06-21T08:00:00+08:00' }),
  };
  const targets = ['draft', 'later', 'latest'].map((slug) => `/stories/2025/06/${slug}/`);
  expect(await judge(targets, changes)).toMatchInlineSnapshot(`
    [
      [
        "/stories/2025/06/draft/",
        "The link leads to a draft, which readers do not see.",
        "Publish the draft first, or remove the link until then.",
      ],
      [
        "/stories/2025/06/later/",
        "The link leads to a story that is scheduled for 2025-06-20T08:00:00+08:00.",
        "Link to it once it is out, or schedule this story later.",
      ],
      [
        "/stories/2025/06/latest/",
        "The link leads to a story that is scheduled for 2025-06-21T08:00:00+08:00.",
        "Link to it once it is out, or schedule this story later.",
      ],
    ]
  `);
  const scheduled = await judge(targets, changes, { published: '2025-06-20T08:00:00+08:00' });
  expect(scheduled.map(([found]) => found)).toEqual([
    '/stories/2025/06/draft/',
    '/stories/2025/06/latest/',
  ]);
  expect(await judge(targets, changes, { draft: 'true' })).toEqual([]);
});

test('an anchor of a story that is broken, or that a module draws, is not judged', async () => {
  const changes = {
    'stories/2025/06/broken.mdx': storyText({}, '## Here\n\n<b>\n'),
    'stories/2025/06/module.mdx': storyText({}, '{1 + 1}\n'),
    'stories/2025/06/fieldless.mdx': storyText({ headline: null }, '## Here\n'),
  };
  const targets = ['broken', 'module', 'fieldless'].map(
    (slug) => `/stories/2025/06/${slug}/#there`,
  );
  expect((await judge(targets, changes)).map(([found]) => found)).toEqual([
    '/stories/2025/06/fieldless/#there',
  ]);
});

test('links to a list that could not be read are not judged', async () => {
  const changes = { 'topics.yaml': 'borders: [\n' };
  expect(await judge(['/topics/no-such-topic/'], changes)).toEqual([]);
});

test('links are found wherever they stand', async () => {
  const body = [
    '> [quote](/a/)',
    '- [list](/b/)',
    '| [head](/c/) |\n| --- |\n| [cell](/d/) |',
    '## [heading](/e/)',
    '<Note>\n\n[note](/f/)\n\n</Note>',
    'An <a href="/g/">anchor</a>.',
    'A [reference][there].[^1]',
    '[there]: /h/',
    '[^1]: A [footnote](/i/).',
    '{/* [a comment](/not/) */}',
    '`[code](/not/)`',
  ].join('\n\n');
  const folder = await newsroomFolder({ [storyFile]: storyText({}, body) });
  const { problems } = await readNewsroom(folder);
  expect(problems.map(({ found }) => found).toSorted()).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `/${name}/`),
  );
});

test('the address of a site below another path', async () => {
  const publication =
    'name: A\ntagline: B\ndescription: C\nurl: https://example.org/desk\nlanguage: en\ntimeZone: UTC\nemail: a@b.cc\ncomments: mail\n';
  const targets = [
    'https://example.org/desk/',
    'https://example.org/desk/no/',
    'https://example.org/no/',
  ];
  expect(await judge(targets, { 'publication.yaml': publication })).toEqual([
    [
      'https://example.org/desk/no/',
      'The link leads nowhere.',
      'Correct the path, or remove the link.',
    ],
  ]);
});

test('the numbered pages of a list, as many as it has', async () => {
  const stories = Array.from({ length: 89 }, (_, number): [string, string] => [
    `stories/2025/06/story-${number}.mdx`,
    storyText(),
  ]);
  const targets = [1, 2, 3].map((number) => `/sections/rail/${number}/`);
  const problems = await judge(targets, Object.fromEntries(stories));
  expect(problems.map(([found]) => found)).toEqual(['/sections/rail/3/']);
});

test('old paths of a story or a page name the new one; those of a story that was taken back are pages', async () => {
  const files = {
    'stories/2025/06/moved.mdx': storyText({ formerly: '[/news/moved/]' }),
    'pages/legal/contact.mdx':
      '---\ntitle: Contact\ndescription: Us.\nformerly: [/contact.html]\n---\n\nUs.\n',
    'stories/2025/06/gone.mdx': storyText({
      formerly: '[/news/gone/]',
      withdrawn: '{ date: 2025-06-13, reason: It was wrong. }',
    }),
  };
  const targets = [
    '/news/moved',
    '/news/moved/#part',
    '/contact.html',
    '/news/gone/',
    '/stories/2025/06/gone/',
  ];
  expect(await judge(targets, files)).toEqual([
    ['/news/moved', 'The link leads to an old path.', 'Write "/stories/2025/06/moved/".'],
    ['/news/moved/#part', 'The link leads to an old path.', 'Write "/stories/2025/06/moved/".'],
    ['/contact.html', 'The link leads to an old path.', 'Write "/legal/contact/".'],
  ]);
});

test('thousands of bad links are answered', async () => {
  const targets = Array.from({ length: 2000 }, (_, number) => `/stories/2025/06/gone-${number}/`);
  const stories = Array.from({ length: 300 }, (_, number): [string, string] => [
    `stories/2025/06/story-${number}.mdx`,
    storyText(),
  ]);
  const { problems } = await readNewsroom(
    await newsroomFolder({
      ...Object.fromEntries(stories),
      [storyFile]: storyText({}, targets.map((target) => `[a](${target})`).join('\n\n')),
    }),
  );
  expect(problems).toHaveLength(2000);
  expect(describeProblems(problems).startsWith(`${storyFile}:9:1\n`)).toBe(true);
});
