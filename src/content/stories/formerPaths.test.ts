import { expect, test } from 'vitest';
import { fieldFaults, storyWith } from '../../tools/fixtures/fieldFaults.ts';

test('former paths', () => {
  const values = [
    '[news/old]',
    '["/a b"]',
    '[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]',
  ];
  expect(fieldFaults('formerly', values)).toMatchInlineSnapshot(`
    [
      [
        "[news/old]",
        "Entry 1 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "["/a b"]",
        "Entry 1 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 1 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 2 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 3 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 4 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 5 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 6 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 7 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
      [
        "[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]",
        "Entry 8 of "formerly" is not a path from the root of the site.",
        "Write an old path of this story, like /news/old-name/.",
      ],
    ]
  `);
  expect(
    storyWith({ formerly: '[/a, /a/b.html, /caf%C3%A9/, /größe/, /a%20b, /%E6%97%A5]' }).problems,
  ).toEqual([]);
});

test('former paths that no folder can have', () => {
  for (const path of ['/a%23', '/a%25', '/%ff', '/a%00b', `/${'ö'.repeat(128)}`]) {
    const { problems } = storyWith({ formerly: `["${path}"]` });
    expect(problems.map(({ what }) => what)).toEqual([
      'Entry 1 of "formerly" is not a path from the root of the site.',
    ]);
  }
});

test('former paths that name the file of a page', () => {
  expect(fieldFaults('formerly', ['[/news/index.html, /index.htm]'])).toMatchInlineSnapshot(`
    [
      [
        "[/news/index.html, /index.htm]",
        "Entry 1 of "formerly" names the file of a page, which servers give for its folder.",
        "Write /news/, which redirects both.",
      ],
      [
        "[/news/index.html, /index.htm]",
        "Entry 2 of "formerly" names the file of a page, which servers give for its folder.",
        "Remove it; that is the front page.",
      ],
    ]
  `);
});
