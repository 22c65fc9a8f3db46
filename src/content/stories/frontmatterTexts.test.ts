import { expect, test } from 'vitest';
import { fieldFaults, storyWith } from '../../tools/fixtures/fieldFaults.ts';

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
  expect(fieldFaults('kicker', values)).toMatchInlineSnapshot(`
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
        "Write a kicker of up to 40 characters.",
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
  expect(storyWith({ kicker: 'NO' }).whole?.frontmatter.kicker).toBe('NO');
  expect(storyWith({ kicker: '12:30' }).whole?.frontmatter.kicker).toBe('12:30');
  expect(storyWith({ kicker: 'x'.repeat(40) }).problems).toEqual([]);
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
  expect(fieldFaults('kicker', values)).toMatchInlineSnapshot(`
    [
      [
        "Train #1 arrives",
        "The text ends before the #, which YAML takes for the start of a comment.",
        "Put the whole text between double quotes; a comment needs a space after its #.",
      ],
      [
        "*Exclusive*",
        "The text begins with *, which YAML keeps for itself.",
        "Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Exclusive"",
      ],
      [
        "&c",
        "The text begins with &, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "&c"",
      ],
      [
        "!now",
        "The text begins with !, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "!now"",
      ],
      [
        "- dash",
        "The text begins with -, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "- dash"; a list begins on the line below",
      ],
      [
        "@home",
        "The text begins with @, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "@home"",
      ],
      [
        "[Update] Rails",
        "The text begins with [, which YAML keeps for itself.",
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
  expect(storyWith({ kicker: 'Rails # to be shortened' }).whole?.frontmatter.kicker).toBe('Rails');
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
  expect(fieldFaults('published', values)).toMatchInlineSnapshot(`
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
    expect(storyWith({ published: value }).whole?.frontmatter.published).toEqual(
      new Date('2025-06-12T13:40:00Z'),
    );
  }
});
