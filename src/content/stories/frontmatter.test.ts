import { expect, test } from 'vitest';
import { fieldFaults, storyWith } from '../../tools/fixtures/fieldFaults.ts';

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
  expect(fieldFaults('authors', values)).toMatchInlineSnapshot(`
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
  expect(fieldFaults('countries', values)).toMatchInlineSnapshot(`
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
  expect(storyWith({ countries: '[NO]' }).whole?.frontmatter.countries).toEqual(['NO']);
});

test('yes or no', () => {
  expect(fieldFaults('draft', ['yes', '"true"', '1', ''])).toMatchInlineSnapshot(`
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
  expect(fieldFaults('image', values)).toMatchInlineSnapshot(`
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
    fieldFaults('sources', [
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
    fieldFaults('corrections', [
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

test('languages', () => {
  expect(fieldFaults('language', ['english', 'en_GB', 'x', 'und'])).toMatchInlineSnapshot(`
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
      [
        "und",
        "The field "language" is not a language tag.",
        "Write a language tag of BCP 47, like de or zh-Hans.",
      ],
    ]
  `);
  expect(storyWith({ language: 'zh-Hans' }).problems).toEqual([]);
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
    fieldFaults(field, ['{ a: b }']).map(([, what, remedy]) => [what, remedy]),
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
        "Fields are taken from elsewhere here (<<).",
        "Write fields out wherever they are meant: what YAML repeats by itself is not taken.",
      ],
    ]
  `);
});
