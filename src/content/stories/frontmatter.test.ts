import { expect, test } from 'vitest';
import { storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readStory } from './readStory.ts';

function read(fields: Readonly<Record<string, string | null>>) {
  return readStory({ id: '2025/06/first', file: storyFile }, storyText(fields));
}

/** What is said of each value of a field: the value, the fault, the remedy. */
function judge(field: string, values: readonly string[]) {
  return values.flatMap((value) =>
    read({ [field]: value }).problems.map(({ what, remedy }) => [value, what, remedy]),
  );
}

test('text: what YAML takes for something else, too much, nothing', () => {
  const values = [
    '2024',
    'true',
    '1.50',
    '[a, b]',
    '{ a: b }',
    '""',
    '"  "',
    '~',
    'x'.repeat(42),
    '"a\\u0008b"',
  ];
  expect(judge('kicker', values)).toMatchInlineSnapshot(`
    [
      [
        "2024",
        "The field "kicker" is a number, not text.",
        "Put it between double quotes: "2024".",
      ],
      [
        "true",
        "The field "kicker" is the word true, not text.",
        "Put it between double quotes: "true".",
      ],
      [
        "1.50",
        "The field "kicker" is a number, not text.",
        "Put it between double quotes: "1.50".",
      ],
      [
        "[a, b]",
        "The field "kicker" is a list, not text.",
        "Put a text between straight quotation marks: "[a, b]"",
      ],
      [
        "{ a: b }",
        "The field "kicker" is a set of fields, not text.",
        "Put a text between straight quotation marks: "{ a: b }"",
      ],
      [
        """",
        "The field "kicker" is empty.",
        "Write a kicker of up to 40 characters.",
      ],
      [
        ""  "",
        "The field "kicker" is empty.",
        "Write a kicker of up to 40 characters.",
      ],
      [
        "~",
        "The field "kicker" is empty.",
        "Write a kicker of up to 40 characters, or remove the line.",
      ],
      [
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "The field "kicker" is too long: 42 characters, where 40 is the most.",
        "Shorten it by 2 characters.",
      ],
      [
        ""a\\u0008b"",
        "The field "kicker" holds an invisible character, which no page or feed may hold.",
        "Remove the code that starts with a backslash.",
      ],
    ]
  `);
  expect(read({ kicker: 'NO' }).whole?.frontmatter.kicker).toBe('NO');
  expect(read({ kicker: '12:30' }).whole?.frontmatter.kicker).toBe('12:30');
  expect(read({ kicker: 'x'.repeat(40) }).problems).toEqual([]);
});

test('text that YAML would lose', () => {
  const values = [
    'Train #1 arrives',
    '*Exclusive*',
    '&c',
    '!now',
    '- dash',
    '@home',
    '[Update] Rails',
    'It: so',
    '"a" b',
    'a\n  b: c',
  ];
  expect(judge('kicker', values)).toMatchInlineSnapshot(`
    [
      [
        "Train #1 arrives",
        "The text ends before the #, which YAML takes for the start of a comment.",
        "Put the whole text between double quotes; a comment needs a space after its #.",
      ],
      [
        "*Exclusive*",
        "The text begins with *, which makes a reference of it in YAML.",
        "Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Exclusive"",
      ],
      [
        "&c",
        "The text begins with &, which makes an anchor of it in YAML.",
        "Put the text between straight quotation marks: "&c"",
      ],
      [
        "!now",
        "The text begins with !, which makes a tag of it in YAML.",
        "Put the text between straight quotation marks: "!now"",
      ],
      [
        "- dash",
        "The text begins with -, which begins an entry of a list in YAML.",
        "Put the text between straight quotation marks: "- dash"; a list begins on the line below",
      ],
      [
        "@home",
        "The text begins with @, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "@home"",
      ],
      [
        "[Update] Rails",
        "The text begins with [, which begins a list in YAML.",
        "Put the text between straight quotation marks: "[Update] Rails"",
      ],
      [
        "It: so",
        "A second colon stands in the line, or the next line is indented by mistake.",
        "Put a text that holds a colon between double quotes; start every field at one column.",
      ],
      [
        ""a" b",
        "The text begins with ", and YAML takes the next " for its end.",
        "Put the whole text between quotation marks of the other kind: '"a" b'",
      ],
      [
        "a
      b: c",
        "A second colon stands in the line, or the next line is indented by mistake.",
        "Put a text that holds a colon between double quotes; start every field at one column.",
      ],
    ]
  `);
  expect(read({ kicker: 'Rails # to be shortened' }).whole?.frontmatter.kicker).toBe('Rails');
});

test('times', () => {
  const values = [
    '2025-06-12',
    '2025-06-12T21:40',
    '2025-06-12 21:40:00+08:00',
    '2025-06-12T21:40:00+0800',
    '2025-06-31T21:40:00+08:00',
    '2025-06-12T25:40:00+08:00',
    '20250612',
    'yesterday',
  ];
  expect(judge('published', values)).toMatchInlineSnapshot(`
    [
      [
        "2025-06-12",
        "The field "published" has a day and no time.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "2025-06-12T21:40",
        "The field "published" is a time without a UTC offset, so nobody knows when it is.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "2025-06-12 21:40:00+08:00",
        "The field "published" is not a time in ISO 8601.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "2025-06-12T21:40:00+0800",
        "The field "published" is not a time in ISO 8601.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "2025-06-31T21:40:00+08:00",
        "The field "published" is a time that no calendar or clock shows.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "2025-06-12T25:40:00+08:00",
        "The field "published" is a time that no calendar or clock shows.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "20250612",
        "The field "published" is a number, not text.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
      [
        "yesterday",
        "The field "published" is not a time in ISO 8601.",
        "Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.",
      ],
    ]
  `);
  for (const value of [
    '2025-06-12T13:40Z',
    '2025-06-12T13:40:00.000Z',
    '"2025-06-12T21:40+08:00"',
  ]) {
    expect(read({ published: value }).whole?.frontmatter.published).toEqual(
      new Date('2025-06-12T13:40:00Z'),
    );
  }
});

test('lists', () => {
  const values = [
    'rail-desk',
    'rail-desk, trade-desk',
    '7',
    '{ id: rail-desk }',
    '[]',
    '[~]',
    '[7]',
    '\n  - rail-desk\n  -',
    '[a, b, a]',
  ];
  expect(judge('authors', values)).toMatchInlineSnapshot(`
    [
      [
        "rail-desk",
        "The field "authors" is text, not a list.",
        "Write a list: [rail-desk].",
      ],
      [
        "rail-desk, trade-desk",
        "The field "authors" is text, not a list.",
        "Write a list: [rail-desk, trade-desk].",
      ],
      [
        "7",
        "The field "authors" is a number, not a list.",
        "Write a list: [7].",
      ],
      [
        "{ id: rail-desk }",
        "The field "authors" is a set of fields, not a list.",
        "Write a list of ids of authors.yaml, one or more, like [rail-desk].",
      ],
      [
        "[]",
        "The field "authors" is empty.",
        "Write a list of ids of authors.yaml, one or more, like [rail-desk].",
      ],
      [
        "[~]",
        "Entry 1 of "authors" is empty.",
        "Write an id of authors.yaml.",
      ],
      [
        "[7]",
        "Entry 1 of "authors" is a number, not text.",
        "Put it between double quotes: "7".",
      ],
      [
        "
      - rail-desk
      -",
        "Entry 2 of "authors" is empty.",
        "Write an id of authors.yaml.",
      ],
      [
        "[a, b, a]",
        "Entry 3 of "authors" stands in the list already.",
        "Remove one of the two.",
      ],
    ]
  `);
});

test('countries', () => {
  const values = ['[no]', '[Norway, south korea]', '[CHN]', '[UK]', '[EU, XK, ZZ]', 'KZ'];
  expect(judge('countries', values)).toMatchInlineSnapshot(`
    [
      [
        "[no]",
        "Entry 1 of "countries" is not a country code of ISO 3166-1.",
        "Did you mean NO?",
      ],
      [
        "[Norway, south korea]",
        "Entry 1 of "countries" is not a country code of ISO 3166-1.",
        "Did you mean NO?",
      ],
      [
        "[Norway, south korea]",
        "Entry 2 of "countries" is not a country code of ISO 3166-1.",
        "Did you mean KR?",
      ],
      [
        "[CHN]",
        "Entry 1 of "countries" is not a country code of ISO 3166-1.",
        "Did you mean CN?",
      ],
      [
        "[UK]",
        "Entry 1 of "countries" is not a country code of ISO 3166-1.",
        "Did you mean GB?",
      ],
      [
        "[EU, XK, ZZ]",
        "Entry 1 of "countries" is not a country code of ISO 3166-1.",
        "Write a two-letter country code of ISO 3166-1, like KZ.",
      ],
      [
        "[EU, XK, ZZ]",
        "Entry 2 of "countries" is not a country code of ISO 3166-1.",
        "Write a two-letter country code of ISO 3166-1, like KZ.",
      ],
      [
        "[EU, XK, ZZ]",
        "Entry 3 of "countries" is not a country code of ISO 3166-1.",
        "Write a two-letter country code of ISO 3166-1, like KZ.",
      ],
      [
        "KZ",
        "The field "countries" is text, not a list.",
        "Write a list: [KZ].",
      ],
    ]
  `);
  // In the YAML of old, NO was false.
  expect(read({ countries: '[NO]' }).whole?.frontmatter.countries).toEqual(['NO']);
});

test('yes or no', () => {
  expect(judge('draft', ['yes', '"true"', '1', ''])).toMatchInlineSnapshot(`
    [
      [
        "yes",
        "The field "draft" is text, not true or false.",
        "Write true or false; true keeps the story out.",
      ],
      [
        ""true"",
        "The field "draft" is text, not true or false.",
        "Write true without quotes.",
      ],
      [
        "1",
        "The field "draft" is a number, not true or false.",
        "Write true or false; true keeps the story out.",
      ],
      [
        "",
        "The field "draft" is empty.",
        "Write true or false; true keeps the story out, or remove the line.",
      ],
    ]
  `);
});

test('an image', () => {
  const values = [
    './map.png',
    '[./map.png]',
    '\n  src: ./map.png',
    '\n  src: ./map.png\n  alt: 3\n  credits: Us',
    '',
  ];
  expect(judge('image', values)).toMatchInlineSnapshot(`
    [
      [
        "./map.png",
        "The field "image" is text, not a set of fields.",
        "Write src, alt and credit, and where wanted caption and licence, each indented on a line of its own.",
      ],
      [
        "[./map.png]",
        "The field "image" is a list, not a set of fields.",
        "Write src, alt and credit, and where wanted caption and licence, each indented on a line of its own.",
      ],
      [
        "
      src: ./map.png",
        "The field "image.alt" is missing.",
        "Add "alt:" with what the image shows, for those who do not see it.",
      ],
      [
        "
      src: ./map.png",
        "The field "image.credit" is missing.",
        "Add "credit:" with who made the image, or where it comes from.",
      ],
      [
        "
      src: ./map.png
      alt: 3
      credits: Us",
        "The field "image.alt" is a number, not text.",
        "Put it between double quotes: "3".",
      ],
      [
        "
      src: ./map.png
      alt: 3
      credits: Us",
        "The field "image.credit" is missing.",
        "Add "credit:" with who made the image, or where it comes from.",
      ],
      [
        "
      src: ./map.png
      alt: 3
      credits: Us",
        "The field "image.credits" is not known.",
        "Did you mean "credit"?",
      ],
      [
        "",
        "The field "image" is empty.",
        "Write src, alt and credit, and where wanted caption and licence, each indented on a line of its own, or remove the line.",
      ],
    ]
  `);
});

test('sources and corrections', () => {
  expect(
    judge('sources', [
      'Xinhua',
      '[Xinhua]',
      '\n  - name: X\n    url: www.example.org\n    date: 12 June\n  - url: https://example.org',
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Xinhua",
        "The field "sources" is text, not a list.",
        "Write a list, each entry with "- name: …" and where known url and date.",
      ],
      [
        "[Xinhua]",
        "Entry 1 of "sources" is text, not a set of fields.",
        "Write "- name: …", and where known url and date below it.",
      ],
      [
        "
      - name: X
        url: www.example.org
        date: 12 June
      - url: https://example.org",
        "The field "url" in entry 1 of "sources" is not a whole web address.",
        "Write a whole web address, like https://example.org/page.",
      ],
      [
        "
      - name: X
        url: www.example.org
        date: 12 June
      - url: https://example.org",
        "The field "date" in entry 1 of "sources" is not a day of the calendar, written like 2025-06-12.",
        "Write a date like 2025-06-12.",
      ],
      [
        "
      - name: X
        url: www.example.org
        date: 12 June
      - url: https://example.org",
        "The field "name" in entry 2 of "sources" is missing.",
        "Add "name:" with the name of the source.",
      ],
    ]
  `);
  expect(
    judge('corrections', [
      '\n  - date: 2025-06-31\n    text: Two.\n  - It was three.',
      '\n  - date: 2025-06-14\n    text: Two.\n    kind: clarifcation',
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "
      - date: 2025-06-31
        text: Two.
      - It was three.",
        "The field "date" in entry 1 of "corrections" is not a day of the calendar, written like 2025-06-12.",
        "Write the day of the correction, like 2025-06-14.",
      ],
      [
        "
      - date: 2025-06-31
        text: Two.
      - It was three.",
        "Entry 2 of "corrections" is text, not a set of fields.",
        "Write "- date: …" with "text: …" and where wanted "kind: …" below it.",
      ],
      [
        "
      - date: 2025-06-14
        text: Two.
        kind: clarifcation",
        "The field "kind" in entry 1 of "corrections" is none of correction, clarification, update.",
        "Did you mean "clarification"?",
      ],
    ]
  `);
});

test('former paths', () => {
  const values = [
    '[news/old]',
    '["/a b"]',
    '[/a?b, "/a#b", //example.org/x, /../x, /%2e/x, /a//b, /%zz, /]',
  ];
  expect(judge('formerly', values)).toMatchInlineSnapshot(`
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
    read({ formerly: '[/a, /a/b.html, /caf%C3%A9/, /größe/, /a%20b, /%E6%97%A5]' }).problems,
  ).toEqual([]);
});

test('former paths that no folder can have', () => {
  for (const path of ['/a%23', '/a%25', '/%ff', '/a%00b', `/${'ö'.repeat(128)}`]) {
    const { problems } = read({ formerly: `["${path}"]` });
    expect(problems.map(({ what }) => what)).toEqual([
      'Entry 1 of "formerly" is not a path from the root of the site.',
    ]);
  }
});

test('former paths that name the file of a page', () => {
  expect(judge('formerly', ['[/news/index.html, /index.htm]'])).toMatchInlineSnapshot(`
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

test('languages', () => {
  expect(judge('language', ['english', 'en_GB', 'x'])).toMatchInlineSnapshot(`
    [
      [
        "english",
        "The field "language" is not a language tag.",
        "Write a language tag of BCP 47, like de or zh-Hans.",
      ],
      [
        "en_GB",
        "The field "language" is not a language tag.",
        "Write a language tag of BCP 47, like de or zh-Hans.",
      ],
      [
        "x",
        "The field "language" is not a language tag.",
        "Write a language tag of BCP 47, like de or zh-Hans.",
      ],
    ]
  `);
  expect(read({ language: 'zh-Hans' }).problems).toEqual([]);
});

test('fields of other programs, mistyped ones, and names that JavaScript knows', () => {
  const fields = [
    'title',
    'date',
    'tags',
    'byline',
    'Headline',
    'sauces',
    'slug',
    '__proto__',
    'constructor',
    '<<',
  ];
  const said = fields.flatMap((field) =>
    judge(field, ['{ a: b }']).map(([, what, remedy]) => [what, remedy]),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "The field "title" is not known.",
        "Did you mean "headline"?",
      ],
      [
        "The field "date" is not known.",
        "Did you mean "published"?",
      ],
      [
        "The field "tags" is not known.",
        "Did you mean "topics"?",
      ],
      [
        "The field "byline" is not known.",
        "Did you mean "authors"?",
      ],
      [
        "The field "Headline" is not known.",
        "Did you mean "headline"?",
      ],
      [
        "The field "sauces" is not known.",
        "Did you mean "sources"?",
      ],
      [
        "The field "slug" is not known.",
        "Remove it, or use one of: headline, standfirst, section, published, authors, kind, kicker, topics, countries, series, part, dateline, updated, draft, image, sources, readNext, corrections, dates, withdrawn, formerly, comments, discussion, language, translationOf.",
      ],
      [
        "The field "__proto__" is not known.",
        "Remove it, or use one of: headline, standfirst, section, published, authors, kind, kicker, topics, countries, series, part, dateline, updated, draft, image, sources, readNext, corrections, dates, withdrawn, formerly, comments, discussion, language, translationOf.",
      ],
      [
        "The field "constructor" is not known.",
        "Remove it, or use one of: headline, standfirst, section, published, authors, kind, kicker, topics, countries, series, part, dateline, updated, draft, image, sources, readNext, corrections, dates, withdrawn, formerly, comments, discussion, language, translationOf.",
      ],
      [
        "The field "<<" is not known.",
        "Remove it, or use one of: headline, standfirst, section, published, authors, kind, kicker, topics, countries, series, part, dateline, updated, draft, image, sources, readNext, corrections, dates, withdrawn, formerly, comments, discussion, language, translationOf.",
      ],
    ]
  `);
});
