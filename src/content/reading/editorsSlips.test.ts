import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  newsroomFolder,
  onePixel,
  publicationText,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

/** What the check says of a newsroom, without the count at its end. */
async function said(files: Parameters<typeof newsroomFolder>[0]): Promise<string> {
  const { problems } = await readNewsroom(await newsroomFolder(files));
  return describeProblems(problems).replace(/\n\n\d+ problems? in \d+ files?\.$/, '');
}

const ofHeadline = async (headline: string): Promise<string> =>
  (await said({ [storyFile]: storyText({ headline }) })).replaceAll(/ +found .*\n/g, '');

async function each(of: (text: string) => Promise<string>, texts: readonly string[]) {
  const words: string[] = [];
  for (const text of texts) words.push(`${text}\n${await of(text)}`);
  return words.join('\n\n');
}

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> desk/night\n`;

test('what git could not merge is the one problem of its file, wherever it stands', async () => {
  expect(
    await said({
      'publication.yaml': `${publicationText()}${conflict('code: allowed\n', 'code: forbidden\n')}`,
      'sections.yaml': `- id: rail\n  name: Rail\n${conflict('- id: a\n', '- id: b\n')}`,
      'topics.yaml': conflict('- id: borders\n  name: Borders\n', '[]\n'),
      'synonyms.yaml': conflict('- [a, b]\n', '- [c, d]\n'),
      [storyFile]: storyText({ kicker: `A\n${conflict('draft: true\n', 'draft: false\n')}x: y` }),
      'stories/2025/06/second.mdx': storyText({}, `One.\n${conflict('Two.\n', '> Three\n')}`),
      'stories/2025/06/third.mdx': conflict(storyText(), storyText({ headline: 'B' })),
    }),
  ).toMatchInlineSnapshot(`
    "publication.yaml:10:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    sections.yaml:3:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/first.mdx:8:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/second.mdx:10:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/third.mdx:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    synonyms.yaml:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    topics.yaml:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>."
  `);
});

test('a headline between curly quotation marks, and quotation marks that end too early', async () => {
  expect(
    await each(ofHeadline, [
      '“Yard opens: at last”',
      '„Hof eröffnet: endlich“',
      '«Gare: ouverture»',
      '‘Yard: opens’',
      '“Yard”: opens',
      '“Train #1”',
      '"Yard”',
      '"Yard" opens',
      '"The "Yard" opens"',
    ]),
  ).toMatchInlineSnapshot(`
    "“Yard opens: at last”
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark (“), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "Yard opens: at last"

    „Hof eröffnet: endlich“
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark („), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "Hof eröffnet: endlich"

    «Gare: ouverture»
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark («), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "Gare: ouverture"

    ‘Yard: opens’
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark (‘), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "Yard: opens"

    “Yard”: opens
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark (“), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "“Yard”: opens"

    “Train #1”
    stories/2025/06/first.mdx:2:11
      The text begins with a curly quotation mark (“), which YAML takes for a letter and not for a quotation mark.
      do     Use straight quotation marks: "Train #1"

    "Yard”
    stories/2025/06/first.mdx:2:11
      A quote " is opened and never closed.
      do     Write " in place of the curly ” at the end, which YAML takes for a letter.

    "Yard" opens
    stories/2025/06/first.mdx:2:11
      The text begins with ", and YAML takes the next " for its end.
      do     Put the whole text between quotation marks of the other kind: '"Yard" opens'

    "The "Yard" opens"
    stories/2025/06/first.mdx:2:11
      The text begins with ", and YAML takes the next " for its end.
      do     Put the whole text between quotation marks of the other kind: 'The "Yard" opens'"
  `);
  expect(await ofHeadline('“Yard opens at last”')).toBe('');
  expect(
    await said({
      [storyFile]: storyText({ draft: '“true”', published: '“2025-06-12T21:40:00+08:00”' }),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      found  “2025-06-12T21:40:00+08:00”
      do     Write it without the curly quotation marks: 2025-06-12T21:40:00+08:00

    stories/2025/06/first.mdx:7:8
      The field "draft" is text, not true or false.
      found  “true”
      do     Write true without quotes."
  `);
});

test('a headline that begins with a sign of YAML or of Markdown', async () => {
  const signs = [
    '@yard',
    '%',
    '[Yard] opens',
    '[Yard]',
    '{Yard}',
    '| Yard',
    '& Yard',
    '! Yard',
    ': Yard',
    '] Yard',
    '- Yard',
    '[Yard',
  ];
  const markdown = ['**Yard** opens', '*Yard*', '`Yard`', '# Yard', '> Yard', '[Yard](/x/): open'];
  expect(await each(ofHeadline, [...markdown, ...signs])).toMatchInlineSnapshot(`
    "**Yard** opens
    stories/2025/06/first.mdx:2:11
      The text begins with *, which makes a reference of it in YAML.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard opens"

    *Yard*
    stories/2025/06/first.mdx:2:11
      The text begins with *, which makes a reference of it in YAML.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    \`Yard\`
    stories/2025/06/first.mdx:2:11
      The text begins with \`, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    # Yard
    stories/2025/06/first.mdx:2:1
      The text begins with #, which makes a comment of it in YAML.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    > Yard
    stories/2025/06/first.mdx:2:11
      The text begins with >, which begins a text on the lines below in YAML.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    [Yard](/x/): open
    stories/2025/06/first.mdx:2:11
      The text begins with [, which begins a list in YAML.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard: open"

    @yard
    stories/2025/06/first.mdx:2:11
      The text begins with @, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "@yard"

    %
    stories/2025/06/first.mdx:2:11
      The text begins with %, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "%"

    [Yard] opens
    stories/2025/06/first.mdx:2:11
      The text begins with [, which begins a list in YAML.
      do     Put the text between straight quotation marks: "[Yard] opens"

    [Yard]
    stories/2025/06/first.mdx:2:1
      The field "headline" is a list, not text.
      do     Put a text between straight quotation marks: "[Yard]"

    {Yard}
    stories/2025/06/first.mdx:2:1
      The field "headline" is a set of fields, not text.
      do     Put a text between straight quotation marks: "{Yard}"

    | Yard
    stories/2025/06/first.mdx:2:11
      The text begins with |, which begins a text on the lines below in YAML.
      do     Put the text between straight quotation marks: "| Yard"

    & Yard
    stories/2025/06/first.mdx:2:11
      The text begins with &, which makes an anchor of it in YAML.
      do     Put the text between straight quotation marks: "& Yard"

    ! Yard
    stories/2025/06/first.mdx:2:11
      The text begins with !, which makes a tag of it in YAML.
      do     Put the text between straight quotation marks: "! Yard"

    : Yard
    stories/2025/06/first.mdx:2:11
      The text begins with :, which stands after the name of a field in YAML.
      do     Put the text between straight quotation marks: ": Yard"

    ] Yard
    stories/2025/06/first.mdx:2:11
      The text begins with ], which ends a list between brackets in YAML.
      do     Put the text between straight quotation marks: "] Yard"

    - Yard
    stories/2025/06/first.mdx:2:11
      The text begins with -, which begins an entry of a list in YAML.
      do     Put the text between straight quotation marks: "- Yard"; a list begins on the line below

    [Yard
    stories/2025/06/first.mdx:2:11
      A bracket is opened and never closed.
      do     Close it, as in [CN, KZ]; put a text that only starts so between double quotes."
  `);
});

test('a time without an offset, or written as elsewhere, is shown completed in the zone', async () => {
  const ofTime = async (published: string): Promise<string> =>
    (await said({ [storyFile]: storyText({ published }) })).replaceAll(/ +found .*\n/g, '');
  expect(
    await each(ofTime, [
      '2025-06-12T21:40',
      '2025-06-12',
      '2025-06-12 21:40:30',
      '2025-06-12T10.30',
      '2025-06-11T24:00',
      '2025-6-12 9:40 pm',
      '12.06.2025, 21:40',
      '12 June 2025',
      'June 12, 2025 at 21:40',
      '2025/06/12T21h40',
      '2025-06-12T21:40+0800',
      '2025-06-12T13:40z',
      '“2025-06-12T21:40”',
      '12/06/2025',
      '2025-06-31T10:00',
      '2025-06-12T25:10',
    ]),
  ).toMatchInlineSnapshot(`
    "2025-06-12T21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is a time without a UTC offset, so nobody knows when it is.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025-06-12
    stories/2025/06/first.mdx:5:12
      The field "published" has a day and no time.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    2025-06-12 21:40:30
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:30+08:00 by the clock of Asia/Shanghai.

    2025-06-12T10.30
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T10:30:00+08:00 by the clock of Asia/Shanghai.

    2025-06-11T24:00
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai.

    2025-6-12 9:40 pm
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12.06.2025, 21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12 June 2025
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    June 12, 2025 at 21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025/06/12T21h40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025-06-12T21:40+0800
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00.

    2025-06-12T13:40z
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T13:40:00+00:00.

    “2025-06-12T21:40”
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12/06/2025
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.

    2025-06-31T10:00
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.

    2025-06-12T25:10
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00."
  `);
  expect(
    await said({
      'publication.yaml': publicationText({ timeZone: 'Europe/Berlin' }),
      [storyFile]: storyText({
        updated: '2025-03-01T10:00',
        corrections: '[{ date: 13.06.2025, text: So. }]',
      }),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The field "updated" is a time without a UTC offset, so nobody knows when it is.
      found  2025-03-01T10:00
      do     Write 2025-03-01T10:00:00+01:00 by the clock of Europe/Berlin.

    stories/2025/06/first.mdx:8:23
      The field "date" in entry 1 of "corrections" is not a day of the calendar, written like 2025-06-12.
      found  13.06.2025
      do     Write 2025-06-13."
  `);
  expect(
    await said({
      'publication.yaml': publicationText({ timeZone: 'Mars/Base' }),
      [storyFile]: storyText({ published: '2025-03-01T10:00' }),
    }),
  ).toMatchInlineSnapshot(`
    "publication.yaml:6:11
      The field "timeZone" is not a time zone.
      found  Mars/Base
      do     Write a time zone of the IANA database, like Asia/Shanghai.

    stories/2025/06/first.mdx:5:12
      The field "published" is a time without a UTC offset, so nobody knows when it is.
      found  2025-03-01T10:00
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00."
  `);
});

const ofBody = async (body: string): Promise<string> =>
  (await said({ [storyFile]: storyText({}, body) })).replaceAll(/ +found .*\n/g, '');

test('a tag that is closed where the parser does not look for it', async () => {
  expect(
    await each(ofBody, [
      '<details><summary>A</summary>\n\nB\n\n</details>\n',
      '<details>A\n</details>\n',
      '<Note>A\n\n- b\n\nC</Note>\n',
      '<Note>\nA\n\nB</Note>\n',
      'Text <b>a\n\nb</b>\n',
      '> <details>\n\nB\n\n</details>\n',
      '- a\n  <Note>\n- b\n  </Note>\n',
      '<div>\n\n<div>A\n\n</div>\n\n</div>\n',
      '<Details>\n\nA\n\n</details>\n',
      '<details>A <details/>\n\n</detailsX>\n',
      '<details>\n\nA\n',
    ]),
  ).toMatchInlineSnapshot(`
    "<details><summary>A</summary>

    B

    </details>

    stories/2025/06/first.mdx:9:1
      <details> shares its line with text, so that </details> in line 13 does not close it.
      do     Put <details> and </details> on lines of their own, with empty lines between them and the text.

    <details>A
    </details>

    stories/2025/06/first.mdx:9:1
      <details> shares its line with text, so that </details> in line 10 does not close it.
      do     Put <details> and </details> on lines of their own, with empty lines between them and the text.

    <Note>A

    - b

    C</Note>

    stories/2025/06/first.mdx:9:1
      <Note> shares its line with text, so that </Note> in line 13 does not close it.
      do     Put <Note> and </Note> on lines of their own, with empty lines between them and the text.

    <Note>
    A

    B</Note>

    stories/2025/06/first.mdx:12:2
      </Note> shares its line with text, and <Note> did not.
      do     Put <Note> and </Note> on lines of their own.

    Text <b>a

    b</b>

    stories/2025/06/first.mdx:9:6
      <b> stands in one paragraph, and </b> in line 11 in another.
      do     Close <b> where its paragraph ends, and open it again in the next.

    > <details>

    B

    </details>

    stories/2025/06/first.mdx:9:3
      <details> stands in a quote, and </details> in line 13 outside of it.
      do     Begin every line down to </details> with >, or put both tags outside the quote.

    - a
      <Note>
    - b
      </Note>

    stories/2025/06/first.mdx:10:3
      <Note> stands in a list entry, and </Note> in line 12 outside of it.
      do     Indent every line down to </Note> as far as <Note>, or put both tags outside the list.

    <div>

    <div>A

    </div>

    </div>

    stories/2025/06/first.mdx:11:1
      <div> shares its line with text, so that </div> in line 13 does not close it.
      do     Put <div> and </div> on lines of their own, with empty lines between them and the text.

    <Details>

    A

    </details>

    stories/2025/06/first.mdx:13:1
      </details> is written otherwise than <Details>, which it is to close.
      do     Write both names alike; those of HTML are small.

    <details>A <details/>

    </detailsX>

    stories/2025/06/first.mdx:9:1
      The tag <details> is not closed in its paragraph.
      do     Close it with </details>, or with /> where nothing stands inside; write a plain < as \\<.

    <details>

    A

    stories/2025/06/first.mdx:9:1
      The tag <details> is not closed.
      do     Close it with </details>, or with /> where nothing stands inside; write a plain < as \\<."
  `);
  for (const good of [
    '<details>\n\n<summary>A</summary>\n\nB\n\n</details>\n',
    '<details>\n<summary>A</summary>\n\nB\n\n</details>\n',
    '<Note>\n\nA\n\n- b\n\nC\n\n</Note>\n',
    '> <details>\n>\n> B\n>\n> </details>\n',
  ]) {
    expect(await ofBody(good)).toBe('');
  }
});

test('words that were pasted with their looks are told once for each passage', async () => {
  expect(
    await each(ofBody, [
      '<p class="MsoNormal" style="margin:0">A <o:p></o:p></p>\n\n<p style="x" align="left">B</p>\n',
      '<p style="x">A</p>\n\nText.\n\n<p style="x">B</p>\n',
      'Text <span style="font-size:12pt">A</span> b <font color="red">c</font>\n',
      '<div class=WordSection1>\n\n<p class=MsoNormal>A<o:p></o:p></p>\n\n</div>\n',
      '<!--[if gte mso 9]><xml></xml><![endif]-->\n',
      '<meta charset="utf-8"><span>A</span>\n',
      '<P CLASS="MsoNormal">A<br>B</P>\n',
      '<table border="1"><tbody><tr><td width="3">a</td></tr></tbody></table>\n',
      '<a href="https://a.example" target="_blank" class="x">A</a>\n',
      'A.[^1]\n\n[^1]: <span style="x">B</span>\n',
      '> <span style="x">B</span>\n',
    ]),
  ).toMatchInlineSnapshot(`
    "<p class="MsoNormal" style="margin:0">A <o:p></o:p></p>

    <p style="x" align="left">B</p>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <p style="x">A</p>

    Text.

    <p style="x">B</p>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    stories/2025/06/first.mdx:13:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    Text <span style="font-size:12pt">A</span> b <font color="red">c</font>

    stories/2025/06/first.mdx:9:6
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <div class=WordSection1>

    <p class=MsoNormal>A<o:p></o:p></p>

    </div>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <!--[if gte mso 9]><xml></xml><![endif]-->

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <meta charset="utf-8"><span>A</span>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <P CLASS="MsoNormal">A<br>B</P>

    stories/2025/06/first.mdx:9:28
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <table border="1"><tbody><tr><td width="3">a</td></tr></tbody></table>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    <a href="https://a.example" target="_blank" class="x">A</a>

    stories/2025/06/first.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    A.[^1]

    [^1]: <span style="x">B</span>

    stories/2025/06/first.mdx:11:7
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    > <span style="x">B</span>

    stories/2025/06/first.mdx:9:3
      Words were pasted here with the styling of a word processor or a web page.
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown."
  `);
  expect(await ofBody('<a href="https://a.example" target="_blank">A</a>\n'))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:29
      <a> may not carry "target" in a story.
      do     Leave it out; plain HTML may carry cite, colspan, datetime, dir, headers, href, hreflang, id, lang, open, reversed, rowspan, scope, start, title, translate, value."
  `);
});

test('an image whose name is written otherwise than that of the file', async () => {
  const [composed, decomposed] = ['kr\u00e4ne', 'kra\u0308ne'];
  expect(
    await said({
      [`stories/2025/06/${decomposed}.png`]: onePixel,
      [`stories/2025/06/${composed}/map.png`]: onePixel,
      [storyFile]: storyText(
        { image: `\n  src: ./${composed}.png\n  alt: A\n  credit: B` },
        `![a](./${composed}.png)\n\n![a](./${decomposed}/map.png)\n\n![a](./Map.png) ![a](./mpa.png) ![a](./other.png) ![a](../06/map.PNG)\n`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:8
      A name that looks the same is there, but its letters are made of other characters: kra(U+0308)ne.png.
      found  ./kräne.png
      do     Rename it to krane.png, and write that name in the path too.

    stories/2025/06/first.mdx:13:1
      A name that looks the same is there, but its letters are made of other characters: kra(U+0308)ne.png.
      found  ./kräne.png
      do     Rename it to krane.png, and write that name in the path too.

    stories/2025/06/first.mdx:15:1
      A name that looks the same is there, but its letters are made of other characters: kr(U+00E4)ne.
      found  ./kräne/map.png
      do     Rename it to krane, and write that name in the path too.

    stories/2025/06/first.mdx:17:1
      The image is missing.
      found  ./Map.png
      do     Did you mean "./map.png"?

    stories/2025/06/first.mdx:17:17
      The image is missing.
      found  ./mpa.png
      do     Did you mean "./map.png"?

    stories/2025/06/first.mdx:17:33
      The image is missing.
      found  ./other.png
      do     Save it there, or correct the path; small and capital letters differ.

    stories/2025/06/first.mdx:17:51
      The image is missing.
      found  ../06/map.PNG
      do     Did you mean "./map.png"?"
  `);
});

test('what YAML made of a sign is told once, and not as empty too', async () => {
  for (const value of ['&c', '&c d', '!Yard', '!!str', '[&c]', '\n  - &c']) {
    const field = value.includes('[') || value.includes('-') ? 'topics' : 'headline';
    const words = await said({ [storyFile]: storyText({ [field]: value }) });
    expect(words).not.toContain('is empty');
    expect(words.match(/^stories/gm)).toHaveLength(1);
  }
  expect(await said({ [storyFile]: storyText({ headline: '', kicker: '&c' }) })).toContain(
    'is empty',
  );
});

test('a tag with several attributes that it may not carry is one problem', async () => {
  const tag = '<a target="_blank" rel="noopener" href="/about/">Us</a>';
  expect(await said({ [storyFile]: storyText({}, `Text ${tag}\n`) })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:9
      <a> may not carry "target", "rel" in a story.
      found  target= rel=
      do     Leave them out; plain HTML may carry cite, colspan, datetime, dir, headers, href, hreflang, id, lang, open, reversed, rowspan, scope, start, title, translate, value."
  `);
});
