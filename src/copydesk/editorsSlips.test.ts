import { expect, test } from 'vitest';
import { describeProblems } from '../problems/problem.ts';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../testing/newsroomFolder.ts';
import { readNewsroom } from './readNewsroom.ts';

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
