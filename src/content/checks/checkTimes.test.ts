import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { placeIn } from '../../tools/fixtures/placeIn.ts';
import { readNewsroom } from '../readNewsroom.ts';

/** In Shanghai, where the newsroom is, it is 04:30 of 15 June. */
const now = new Date('2025-06-14T20:30:00Z');

async function judge(fields: Readonly<Record<string, string>>) {
  const story = storyText(fields);
  const folder = await newsroomFolder({ [storyFile]: story });
  const { problems } = await readNewsroom({ ...folder, now });
  return { story, problems, words: describeProblems(problems) };
}

test('an update that is still to come', async () => {
  const { story, problems, words } = await judge({ updated: '2025-06-15T04:30:01+08:00' });
  expect(problems).toMatchObject([placeIn(story, '2025-06-15T04:30:01')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The story was updated at a time that is still to come.
      found  updated 2025-06-15T04:30:01+08:00, now 2025-06-15T04:30:00+08:00
      do     Write when it was updated, or remove "updated".

    1 problem in 1 file."
  `);
});

test('a correction of a day that is still to come', async () => {
  const { story, problems, words } = await judge({
    corrections:
      '\n  - date: 2025-06-15\n    text: Two went.\n  - date: 2025-06-16\n    text: Three went.',
  });
  expect(problems).toMatchObject([placeIn(story, '2025-06-16')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:11
      The story was corrected on a day that is still to come.
      found  corrected 2025-06-16, now 2025-06-15 (Asia/Shanghai)
      do     Write the day on which it was corrected.

    1 problem in 1 file."
  `);
});

test('a scheduled story is updated and corrected no later than it is published', async () => {
  const published = '2025-06-20T21:40:00+08:00';
  const good = await judge({
    published,
    updated: published,
    corrections: '\n  - date: 2025-06-20\n    text: Two will go.',
  });
  expect(good.words).toBe('');
  const { words } = await judge({
    published,
    updated: '2025-06-21T09:00:00+08:00',
    corrections: '\n  - date: 2025-06-21\n    text: Two will go.',
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The story was updated at a time that is still to come.
      found  updated 2025-06-21T09:00:00+08:00, published 2025-06-20T21:40:00+08:00
      do     Write when it was updated, or remove "updated".

    stories/2025/06/first.mdx:9:11
      The story was corrected on a day that is still to come.
      found  corrected 2025-06-21, published 2025-06-20 (Asia/Shanghai)
      do     Write the day on which it was corrected.

    2 problems in 1 file."
  `);
});

test.each([
  ['the moment itself, in another zone', { updated: '2025-06-14T16:30:00-04:00' }],
  [
    'the day that has begun in the newsroom',
    { corrections: '\n  - date: 2025-06-15\n    text: Two.' },
  ],
  [
    'a source that is dated ahead, as the issue of a month is',
    { sources: '\n  - name: A monthly\n    date: 2025-07-01' },
  ],
])('%s is right', async (_, fields) => {
  expect((await judge(fields)).words).toBe('');
});

test('a newsroom that does not say its zone may be where the day begins first', async () => {
  const corrections = (date: string): string => `\n  - date: ${date}\n    text: Two went.`;
  const file = async (date: string): Promise<string[]> => {
    const folder = await newsroomFolder({
      'publication.yaml': 'name: The Gauge\n',
      [storyFile]: storyText({ corrections: corrections(date) }),
    });
    const { problems } = await readNewsroom({ ...folder, now: new Date('2025-06-14T10:30:00Z') });
    return problems.flatMap(({ file, found = '' }) => (file === storyFile ? found : []));
  };
  expect(await file('2025-06-15')).toEqual([]);
  expect(await file('2025-06-16')).toHaveLength(1);
});
