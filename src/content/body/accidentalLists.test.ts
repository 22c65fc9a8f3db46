import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { readBody } from './readBody.ts';

const words = (source: string) =>
  describeProblems(readBody(source, 'story.mdx', (target) => target).problems);

test.each([
  '1. One\n2. Two\n3. Three',
  '1. One\n1. Two\n1. Three',
  '5. Five\n6. Six',
  '12. Juni war ein Donnerstag.',
  '1. One\n\n<Note title="N">\n\nx\n\n</Note>\n\n2. Two',
  '1) One\n2) Two',
  '- One\n- Two\n  - Three\n\n- Four',
  '1. One\n   1. Inner\n   2. Inner\n2. Two',
  'What it carries:\n- ore\n- coal',
  '运送：\n1. 矿石\n2. 煤',
  'Text\n\n1. One\n2. Two',
  'A date: 3\\. Mai\n\n3\\. Mai\n12\\. Juni',
  '1. August Wilhelm\n2. Bertha',
  '1. Rail\n1. Road',
  'Called.[^1]\n\n[^1]: A note.',
])('what is meant as a list is one: %j', (source) => {
  expect(words(source)).toBe('');
});

test('numbers that nobody wrote', () => {
  const body = [
    '3. Mai\n12. Juni\n30. Juni',
    '4) a\n9) b\n17) c',
    '1. a\n2. b\n2. c',
    '> 2. a\n> 2. b',
    '- x\n  1. a\n  3. b',
    '<Note title="N">\n\n10. a\n12. b\n\n</Note>',
  ];
  expect(words(body.join('\n\nText\n\n'))).toMatchInlineSnapshot(`
    "story.mdx:2:1
      The numbers of a list do not count on: this item would be published as 4.
      found  12. Juni
      do     Number the items one after the other. Where they are no list, write 3\\. … 12\\.

    story.mdx:8:1
      The numbers of a list do not count on: this item would be published as 5.
      found  9) b
      do     Number the items one after the other. Where they are no list, write 4\\) … 9\\)

    story.mdx:15:1
      The numbers of a list do not count on: this item would be published as 3.
      found  2. c
      do     Number the items one after the other. Where they are no list, write 1\\. … 2\\.

    story.mdx:20:3
      The numbers of a list do not count on: this item would be published as 3.
      found  > 2. b
      do     Number the items one after the other. Where they are no list, write 2\\. … 2\\.

    story.mdx:26:3
      The numbers of a list do not count on: this item would be published as 2.
      found  3. b
      do     Number the items one after the other. Where they are no list, write 1\\. … 3\\.

    story.mdx:33:1
      The numbers of a list do not count on: this item would be published as 11.
      found  12. b
      do     Number the items one after the other. Where they are no list, write 10\\. … 12\\.

    6 problems in 1 file."
  `);
});

test.each([
  '1. Mai\n1. Juni',
  '1. Mai war ein Donnerstag.\n\n1. Juni war ein Sonntag.',
  '1. května\n1. června',
  '1. **maj**\n1. juni',
  '1. május\n1. június',
])('days of some months are no list: %j', (source) => {
  expect(words(source)).toContain('this item would be published as 2.');
});

test('lists in the middle of a paragraph', () => {
  const body = [
    'Der Zug fuhr am\n1. Mai 2025. Danach nicht.',
    'Zusammen sind es 5\n+ 3 Wagen.',
    'Von Mai\n- also spät - an.',
    '> Am\n> 1. Mai.',
    '- Ein Punkt.\n\n  Am\n  1. Mai.',
  ];
  expect(words(body.join('\n\n---\n\n'))).toMatchInlineSnapshot(`
    "story.mdx:2:1
      This line makes a list in the middle of a paragraph.
      found  1. Mai 2025. Danach nicht.
      do     Leave an empty line above a list. Where it is none, write 1\\.

    story.mdx:7:1
      This line makes a list in the middle of a paragraph.
      found  + 3 Wagen.
      do     Leave an empty line above a list. Where it is none, write \\+

    story.mdx:12:1
      This line makes a list in the middle of a paragraph.
      found  - also spät - an.
      do     Leave an empty line above a list. Where it is none, write \\-

    story.mdx:17:3
      This line makes a list in the middle of a paragraph.
      found  > 1. Mai.
      do     Leave an empty line above a list. Where it is none, write 1\\.

    story.mdx:24:3
      This line makes a list in the middle of a paragraph.
      found  1. Mai.
      do     Leave an empty line above a list. Where it is none, write 1\\.

    5 problems in 1 file."
  `);
});

test.each([
  'Die Strecke öffnete am\n1. Mai 2025.',
  '- Die Strecke öffnete am\n  1. Mai 2025.',
  '- Die **Strecke** öffnete am\n1. Mai 2025.',
  '> - Linja avattiin\n>   1. toukokuuta 2025.',
  '1. Vonal\n   1. május',
])('a line that begins with a day goes on in an item too: %j', (source) => {
  expect(words(source)).toContain('This line makes a list in the middle of a paragraph.');
});

test.each([
  '- Die Strecke öffnete:\n  1. Mai und Juni\n',
  '- Monate\n  1. Mai\n  2. Juni',
  '- Monate\n\n  1. Mai',
  '- Gleise\n  1. Spur\n',
])('and a list within an item is one: %j', (source) => {
  expect(words(source)).toBe('');
});
