import { expect, test } from 'vitest';
import { describeProblems } from '../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from './readNewsroom.ts';

async function read(changes: Files): Promise<string> {
  return describeProblems((await readNewsroom(await newsroomFolder(changes))).problems);
}

test('text that nobody sees, or that turns round what follows it', async () => {
  const story = storyText(
    {
      headline: '\u200B\u2060',
      standfirst: '"It went \\u202Ebackwards."',
      kicker: '\u3164',
      sources: '[{ name: "Rail\\u2067ways" }]',
      corrections: '[{ date: 2025-06-13, text: \u2800 }]',
    },
    '<Note title="A \u202Enote">\n\nWords.\n\n</Note>\n',
  );
  const lists = {
    'sections.yaml': '- id: rail\n  name: \u00AD\n- id: trade\n  name: Trade\n',
    'authors.yaml': '- id: rail-desk\n  name: The Desk\n  bio: "We\\u202A"\n',
  };
  expect(await read({ [storyFile]: story, ...lists })).toMatchInlineSnapshot(`
    "authors.yaml:3:8
      The field "bio" in entry 1 holds an invisible character (U+202A) that turns round what follows.
      found  We\\u202A
      do     Delete it; retype the words on both sides if you cannot see it.

    sections.yaml:2:9
      The field "name" in entry 1 holds nothing that a reader can see.
      found  \\u00AD
      do     Write it anew.

    stories/2025/06/first.mdx:2:11
      The field "headline" holds nothing that a reader can see.
      found  \\u200B\\u2060
      do     Write it anew.

    stories/2025/06/first.mdx:3:13
      The field "standfirst" holds an invisible character (U+202E) that turns round what follows.
      found  It went \\u202Ebackwards.
      do     Delete it; retype the words on both sides if you cannot see it.

    stories/2025/06/first.mdx:7:9
      The field "kicker" holds nothing that a reader can see.
      found  \\u3164
      do     Write it anew.

    stories/2025/06/first.mdx:8:19
      The field "name" in entry 1 of "sources" holds an invisible character (U+2067) that turns round what follows.
      found  Rail\\u2067ways
      do     Delete it; retype the words on both sides if you cannot see it.

    stories/2025/06/first.mdx:9:41
      The field "text" in entry 1 of "corrections" holds nothing that a reader can see.
      found  \\u2800
      do     Write it anew.

    stories/2025/06/first.mdx:12:7
      The "title" of <Note> holds an invisible character (U+202E) that turns round what follows.
      found  A \\u202Enote
      do     Delete it; retype the words on both sides if you cannot see it.

    8 problems in 3 files."
  `);
});

test('addresses that hold a user name or a password', async () => {
  const address = 'https://desk:secret@gauge.example/a';
  const story = storyText(
    { sources: `[{ name: A, url: "${address}" }]` },
    `[One](${address}), ${address}, [two][2] and <a href="${address}">three</a>.\n\n[2]: ${address}\n`,
  );
  const publication = publicationText({
    url: 'https://desk@gauge.example',
    websub: 'https://:secret@hub.example/',
    indexnow: '{ key: abcdefgh, endpoint: "https://desk:secret@index.example" }',
  });
  const authors = `- id: rail-desk\n  name: The Desk\n  url: ${address}\n`;
  expect(
    await read({
      [storyFile]: story,
      'publication.yaml': publication,
      'authors.yaml': authors,
    }),
  ).toMatchInlineSnapshot(`
    "authors.yaml:3:8
      The field "url" in entry 1 holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    publication.yaml:4:6
      The field "url" holds a user name or a password.
      found  https://desk@gauge.example
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    publication.yaml:10:9
      The field "websub" holds a user name or a password.
      found  https://:secret@hub.example/
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    publication.yaml:11:38
      The field "indexnow.endpoint" holds a user name or a password.
      found  https://desk:secret@index.example
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    stories/2025/06/first.mdx:7:27
      The field "url" in entry 1 of "sources" holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    stories/2025/06/first.mdx:10:1
      The link holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    stories/2025/06/first.mdx:10:45
      The link holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    stories/2025/06/first.mdx:10:82
      The link holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    stories/2025/06/first.mdx:10:95
      The link holds a user name or a password.
      found  https://desk:secret@gauge.example/a
      do     Remove what stands before the @: all readers would see it, and some browsers warn of it.

    9 problems in 3 files."
  `);
});

test('a site below a path that is not of plain letters', async () => {
  const publication = (url: string): Promise<string> =>
    read({ 'publication.yaml': publicationText({ url }) });
  expect(await publication('https://gauge.example/köln/')).toMatchInlineSnapshot(`
    "publication.yaml:4:6
      The field "url" has a path that a site cannot stand under.
      found  https://gauge.example/köln/
      do     Write the path with letters from a to z, digits, hyphens, dots and underscores.

    1 problem in 1 file."
  `);
  expect(await publication('https://gauge.example/k%C3%B6ln')).toContain('cannot stand under');
  expect(await publication('https://bücher.example/news/')).toBe('');
});
