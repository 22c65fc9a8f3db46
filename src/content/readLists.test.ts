import { expect, test } from 'vitest';
import { newsroomRead } from '../tools/fixtures/newsroomRead.ts';

test('lists that are none, or whose entries are bad', async () => {
  const { words } = await newsroomRead({
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
  const { words } = await newsroomRead({ 'sections.yaml': '[]\n' });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:4:10
      The section is not in sections.yaml.
      found  rail
      do     Add it to sections.yaml, which has no entry yet.

    1 problem in 1 file."
  `);
});

test('synonyms that are none, or stand twice', async () => {
  const { words } = await newsroomRead({
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
  const { words } = await newsroomRead({
    'synonyms.yaml': '- [Horgos, Khorgos]\n- [RMB]\n- [CRE, khorgos]\n',
  });
  expect(words).toMatchInlineSnapshot(`
    "synonyms.yaml:2:3
      Entry 2 has no two words that could mean the same.
      found  [RMB]
      do     Add a word that means the same, or remove the list.

    synonyms.yaml:3:9
      Entry 2 of entry 3 stands in the file already.
      found  khorgos
      do     Remove it here, or put all words that mean the same into one list.

    2 problems in 1 file."
  `);
});
