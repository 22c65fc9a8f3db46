import { expect, test } from 'vitest';
import { storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { saidOf, saidOfEach } from '../../tools/fixtures/newsroomRead.ts';

const ofHeadline = async (headline: string): Promise<string> =>
  (await saidOf({ [storyFile]: storyText({ headline }) })).replaceAll(/ +found .*\n/g, '');

test('a headline between curly quotation marks, and quotation marks that end too early', async () => {
  expect(
    await saidOfEach(ofHeadline, [
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
    await saidOf({
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
  expect(await saidOfEach(ofHeadline, [...markdown, ...signs])).toMatchInlineSnapshot(`
    "**Yard** opens
    stories/2025/06/first.mdx:2:11
      The text begins with *, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard opens"

    *Yard*
    stories/2025/06/first.mdx:2:11
      The text begins with *, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    \`Yard\`
    stories/2025/06/first.mdx:2:11
      The text begins with \`, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    # Yard
    stories/2025/06/first.mdx:2:1
      The text begins with #, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    > Yard
    stories/2025/06/first.mdx:2:11
      The text begins with >, which YAML keeps for itself.
      do     Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "Yard"

    [Yard](/x/): open
    stories/2025/06/first.mdx:2:11
      The text begins with [, which YAML keeps for itself.
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
      The text begins with [, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "[Yard] opens"

    [Yard]
    stories/2025/06/first.mdx:2:1
      The field "headline" is a list, not text.
      do     Write it without brackets: Yard

    {Yard}
    stories/2025/06/first.mdx:2:1
      The field "headline" is a set of fields, not text.
      do     Put a text between straight quotation marks: "{Yard}"

    | Yard
    stories/2025/06/first.mdx:2:11
      The text begins with |, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "| Yard"

    & Yard
    stories/2025/06/first.mdx:2:11
      The text begins with &, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "& Yard"

    ! Yard
    stories/2025/06/first.mdx:2:11
      The text begins with !, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "! Yard"

    : Yard
    stories/2025/06/first.mdx:2:11
      The text begins with :, which YAML keeps for itself.
      do     Put the text between straight quotation marks: ": Yard"

    ] Yard
    stories/2025/06/first.mdx:2:11
      The text begins with ], which YAML keeps for itself.
      do     Put the text between straight quotation marks: "] Yard"

    - Yard
    stories/2025/06/first.mdx:2:11
      The text begins with -, which YAML keeps for itself.
      do     Put the text between straight quotation marks: "- Yard"; a list begins on the line below

    [Yard
    stories/2025/06/first.mdx:2:11
      A bracket is opened and never closed.
      do     Close it, as in [CN, KZ]; put a text that only starts so between double quotes."
  `);
});

test('what YAML made of a sign is told once, and not as empty too', async () => {
  for (const value of ['&c', '&c d', '!Yard', '!!str', '[&c]', '\n  - &c']) {
    const field = value.includes('[') || value.includes('-') ? 'topics' : 'headline';
    const words = await saidOf({ [storyFile]: storyText({ [field]: value }) });
    expect(words).not.toContain('is empty');
    expect(words.match(/^stories/gm)).toHaveLength(1);
  }
  expect(await saidOf({ [storyFile]: storyText({ headline: '', kicker: '&c' }) })).toContain(
    'is empty',
  );
});
