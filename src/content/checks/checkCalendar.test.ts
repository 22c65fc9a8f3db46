import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const stories = {
  [storyFile]: storyText(),
  'stories/2025/06/draft.mdx': storyText({ draft: 'true' }),
};

async function told(calendar: string, files: Readonly<Record<string, string>> = stories) {
  const { problems } = await readNewsroom(
    await newsroomFolder({ ...files, 'calendar.yaml': calendar }),
  );
  return describeProblems(problems);
}

test('a calendar without a mistake, and one of nothing', async () => {
  expect(
    await told(`
- { id: day, name: A day, date: 2025-07-01, source: S, asOf: 2025-06-14, story: 2025/06/first }
- { id: time, name: A time, date: 2025-07-01T10:00:00+08:00, until: 2025-07-01T11:00:00+08:00, source: S, asOf: 2025-06-12 }
- { id: moved, name: It moved, date: 2025-07-05, movedFrom: [2025-07-05, 2025-07-01], topics: [borders], countries: [KZ], source: S, asOf: 2025-06-12 }
`),
  ).toBe('');
  expect(await told('[]\n')).toBe('');
});

test('what every field says wrongly', async () => {
  expect(
    await told(`
- { id: one, name: No day, date: soon, source: S, asOf: 2025-06-12 }
- { id: two, title: Other names, when: 2025-07-01, source: S, asOf: 2025-06-12 }
- { id: three, name: No zone, date: 2025-07-01T10:00, source: S, asOf: 2025-06-12 }
- { id: four, name: No such day, date: 2025-02-30, source: S }
- { id: five, name: Ends first, date: 2025-07-02, until: 2025-07-01, source: S, asOf: 2025-06-12 }
- { id: six, name: Mixed, date: 2025-07-02, until: 2025-07-03T10:00:00+08:00, source: S, asOf: 2025-06-12 }
- { id: seven, name: Unmoved, date: 2025-07-02, movedFrom: [2025-07-02], source: S, asOf: 2025-06-12 }
- { id: one, name: Twice, date: 2025-07-02, source: S, asOf: 2025-06-12 }
`),
  ).toMatchInlineSnapshot(`
    "calendar.yaml:2:34
      The field "date" in entry 1 is neither a day of the calendar nor a time with a UTC offset.
      found  soon
      do     Write a day, like 2025-06-12, or a time with a UTC offset, like 2025-06-12T21:40:00+08:00.

    calendar.yaml:3:3
      The field "name" in entry 2 is missing.
      do     Add "name:" with what happens, 1 to 140 characters.

    calendar.yaml:3:3
      The field "date" in entry 2 is missing.
      do     Add "date:" with a day, like 2025-06-12, or a time with a UTC offset, like 2025-06-12T21:40:00+08:00.

    calendar.yaml:3:14
      The field "title" in entry 2 is not known.
      found  title:
      do     Did you mean "name"?

    calendar.yaml:3:34
      The field "when" in entry 2 is not known.
      found  when:
      do     Did you mean "date"?

    calendar.yaml:4:37
      The field "date" in entry 3 is a time without a UTC offset, so nobody knows when it is.
      found  2025-07-01T10:00
      do     Write 2025-07-01T10:00:00+08:00 by the clock of Asia/Shanghai.

    calendar.yaml:5:3
      The field "asOf" in entry 4 is missing.
      do     Add "asOf:" with the day on which the source said so or was last seen to, like 2025-06-12.

    calendar.yaml:5:40
      The field "date" in entry 4 is neither a day of the calendar nor a time with a UTC offset.
      found  2025-02-30
      do     Write a day, like 2025-06-12, or a time with a UTC offset, like 2025-06-12T21:40:00+08:00.

    calendar.yaml:6:58
      The field "until" in entry 5 does not come after date.
      found  2025-07-01
      do     Write a later one, or remove the line.

    calendar.yaml:7:52
      The field "until" in entry 6 is not of the same kind as date.
      found  2025-07-03T10:00:00+08:00
      do     Write two days, or two times.

    calendar.yaml:8:49
      The field "movedFrom" in entry 7 ends with the date that it has now.
      found  [2025-07-02]
      do     Write the dates that it had before.

    calendar.yaml:9:9
      The id stands in the list already.
      found  one
      do     Give this entry another id, or remove it.

    12 problems in 1 file."
  `);
});

test('topics and stories that are not there, drafts, and what is said to be said tomorrow', async () => {
  expect(
    await told(`
- id: one
  name: One
  date: 2025-07-01
  topics: [borders, bordres]
  story: 2025/06/fist
  source: S
  asOf: 2025-06-15
- { id: two, name: Two, date: 2025-07-01, story: 2025/06/draft, source: S, asOf: 2025-06-14 }
`),
  ).toMatchInlineSnapshot(`
    "calendar.yaml:5:21
      The topic is not in topics.yaml.
      found  bordres
      do     Did you mean "borders"?

    calendar.yaml:6:10
      The story is not there.
      found  2025/06/fist
      do     Did you mean "2025/06/first"?

    calendar.yaml:8:9
      The source is of a day that is still to come.
      found  asOf: 2025-06-15, today 2025-06-14 (Asia/Shanghai)
      do     Write the day on which it said so.

    calendar.yaml:9:50
      The story is a draft, which readers do not see.
      found  2025/06/draft
      do     Publish the draft first, name another story, or remove the line.

    4 problems in 1 file."
  `);
});

test('the dates of a story are read as those of the calendar', async () => {
  const dates = `
  - { id: one, name: One, date: 2025-07-01, until: 2025-06-30 }
  - { id: one, name: Two, date: 2025-07-01T10:00:00+08:00 }
  - { id: two, name: Three, date: 2025-07-01, source: Us }`;
  expect(await told('[]', { [storyFile]: storyText({ dates }) })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:52
      The field "until" in entry 1 of "dates" does not come after date.
      found  2025-06-30
      do     Write a later one, or remove the line.

    stories/2025/06/first.mdx:10:47
      The field "source" in entry 3 of "dates" is not known.
      found  source:
      do     Remove it, or use one of: id, name, date, until, place, description, movedFrom, withdrawn.

    2 problems in 1 file."
  `);
});

test('of the dates of a story each has an id of its own', async () => {
  const dates = '[{ id: a, name: A, date: 2025-07-01 }, { id: a, name: B, date: 2025-07-02 }]';
  expect(await told('[]', { [storyFile]: storyText({ dates }) })).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:53
      The field "id" in entry 2 of "dates" stands in the list already.
      found  a
      do     Give this entry another id, or remove it.

    1 problem in 1 file."
  `);
});

test('links lead to the calendars that are there', async () => {
  const body =
    'See [dates](/topics/borders/calendar.ics), [more](/calendar.ics), [none](/topics/rail/calendar.ics).';
  const files = { [storyFile]: storyText({ topics: '[borders]' }, body) };
  const calendar =
    '- { id: a, name: A, date: 2025-07-01, topics: [borders], source: S, asOf: 2025-06-12 }';
  expect(await told(calendar, files)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:67
      The link leads nowhere.
      found  /topics/rail/calendar.ics
      do     Did you mean "/topics/borders/calendar.ics"?

    1 problem in 1 file."
  `);
});

test('an event whose story was taken back is told of and stops no build; one called off tomorrow is a mistake', async () => {
  const withdrawn = '{ date: 2025-06-13, reason: The customs took its figures back. }';
  const { newsroom, problems } = await readNewsroom(
    await newsroomFolder({
      [storyFile]: storyText({ withdrawn }),
      'calendar.yaml':
        '- { id: a, name: A, date: 2025-07-01, source: S, asOf: 2025-06-12, story: 2025/06/first }',
    }),
  );
  expect(problems).toEqual([]);
  expect(describeProblems(newsroom.notes, 'warning')).toMatchInlineSnapshot(`
    "calendar.yaml:1:75
      The story was withdrawn.
      found  2025/06/first
      do     Name another story, or remove the line; see whether the date still stands.

    1 warning in 1 file."
  `);
  expect(
    await told(
      '- { id: a, name: A, date: 2025-07-01, source: S, asOf: 2025-06-12, withdrawn: { date: 2025-06-30, reason: R } }',
    ),
  ).toMatchInlineSnapshot(`
    "calendar.yaml:1:87
      It was called off on a day that is still to come.
      found  withdrawn 2025-06-30, today 2025-06-14 (Asia/Shanghai)
      do     Write the day on which it was called off.

    1 problem in 1 file."
  `);
});
