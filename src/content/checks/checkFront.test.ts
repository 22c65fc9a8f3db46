import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const stories: Files = {
  [storyFile]: storyText(),
  'stories/2025/06/second.mdx': storyText(),
  'stories/2025/06/draft.mdx': storyText({ draft: 'true' }),
  'stories/2025/06/later.mdx': storyText({ published: '2025-06-20T08:00:00+08:00' }),
};

async function read(front: string, files: Files = stories) {
  const { newsroom, problems } = await readNewsroom(
    await newsroomFolder({ ...files, 'front.yaml': front }),
  );
  return {
    front: newsroom.front,
    told: describeProblems(problems),
    notes: describeProblems(newsroom.notes, 'warning'),
  };
}

test('everything that an editor may want of the front page', async () => {
  const { front, told, notes } = await read(`
lead: 2025/06/first
pins:
  - story: 2025/06/second
    place: 2
    until: 2025-06-15T08:00:00+08:00
breaking:
  text: The border is closed
  link: /stories/2025/06/first/
  until: 2025-06-15T08:00:00+08:00
sections:
  - id: trade
    stories: 5
  - id: rail
figures:
  - label: Trips through Alashankou
    value: 8,165
    change: +6.3%
    source: Xinhua
    url: https://example.org/page
    asOf: 2025-06-14
    every: month
  - { label: Euro, value: '$1.16', change: '0', source: ECB, asOf: 2025-06-12 }
`);
  expect(told).toBe('');
  expect(notes).toBe('');
  expect(front).toMatchObject({
    lead: '2025/06/first',
    pins: [{ story: '2025/06/second', place: 2, until: new Date('2025-06-15T00:00:00Z') }],
    sections: [
      { id: 'trade', stories: 5 },
      { id: 'rail', stories: 3 },
    ],
    figures: [{ value: '8,165', change: '+6.3%' }, { change: '0' }],
  });
});

test.each(['', '# lead: 2025/06/first\n', '{}\n'])(
  'a front.yaml of %j says nothing',
  async (text) => {
    expect(await read(text)).toEqual({
      front: { beside: [], pins: [], figures: [] },
      told: '',
      notes: '',
    });
  },
);

test('what stands beside the lead is there, is public and stands with a lead', async () => {
  const { told } = await read(
    'lead: 2025/06/first\nbeside: [2025/06/secnd, 2025/06/draft, 2025/06/first]\n',
  );
  expect(told).toMatchInlineSnapshot(`
    "front.yaml:2:10
      The story beside the lead is not there.
      found  2025/06/secnd
      do     Did you mean "2025/06/second"?

    front.yaml:2:25
      The story beside the lead is a draft, which readers do not see.
      found  2025/06/draft
      do     Publish the draft first, name another story, or remove the line.

    front.yaml:2:40
      The story has a place on the front page already.
      found  2025/06/first
      do     Name it once: nothing is printed twice there.

    3 problems in 1 file."
  `);
  const { told: leaderless } = await read('beside:\n  - 2025/06/second\n  - 2025/06/first\n');
  expect(leaderless).toMatchInlineSnapshot(`
    "front.yaml:1:1
      Stories are put beside the lead, but no lead is named.
      found  2025/06/second, 2025/06/first
      do     Add a line "lead: …" with the story that they belong to, or remove beside.

    1 problem in 1 file."
  `);
  const { told: tooMany } = await read(
    'lead: 2025/06/first\nbeside: [2025/06/a, 2025/06/b, 2025/06/c, 2025/06/d]\n',
  );
  expect(tooMany).toMatchInlineSnapshot(`
    "front.yaml:2:1
      The field "beside" is too long.
      found  [2025/06/a, 2025/06/b, 2025/06/c, 2025/06/d]
      do     Write a list of up to 3 story ids that stand with the lead.

    1 problem in 1 file."
  `);
});

test('stories that are not there, drafts, and one that is named twice', async () => {
  const { told } = await read(`
lead: 2025/06/fist
pins:
  - { story: 2025/06/draft, place: 1, until: 2025-06-15T08:00:00+08:00 }
  - { story: /stories/2025/06/second/, place: 2, until: 2025-06-15T08:00:00+08:00 }
  - { story: 2025/06/first, place: 3, until: 2025-06-15T08:00:00+08:00 }
  - { story: 2025/06/first, place: 4, until: 2025-06-15T08:00:00+08:00 }
`);
  expect(told).toMatchInlineSnapshot(`
    "front.yaml:2:7
      The lead is not there.
      found  2025/06/fist
      do     Did you mean "2025/06/first"?

    front.yaml:4:14
      The pinned story is a draft, which readers do not see.
      found  2025/06/draft
      do     Publish the draft first, name another story, or remove the line.

    front.yaml:5:14
      The pinned story is not there.
      found  /stories/2025/06/second/
      do     Did you mean "2025/06/second"?

    front.yaml:7:14
      The story has a place on the front page already.
      found  2025/06/first
      do     Name it once: nothing is printed twice there.

    4 problems in 1 file."
  `);
  expect((await read('lead: 2025/06/draft\n')).told).toMatchInlineSnapshot(`
    "front.yaml:1:7
      The lead is a draft, which readers do not see.
      found  2025/06/draft
      do     Publish the draft first, name another story, or remove the line.

    1 problem in 1 file."
  `);
});

test('two stories in one place, unless one goes before the other comes', async () => {
  const pins = (untilFirst: string) => `
pins:
  - { story: 2025/06/first, place: 1, until: ${untilFirst} }
  - { story: 2025/06/later, place: 1, until: 2025-06-25T08:00:00+08:00 }
`;
  expect((await read(pins('2025-06-20T08:00:00+08:00'))).told).toBe('');
  expect((await read(pins('2025-06-20T08:00:01+08:00'))).told).toMatchInlineSnapshot(`
    "front.yaml:4:36
      2025/06/first is pinned to that place at the same time.
      found  place: 1
      do     Give one of the two another place.

    1 problem in 1 file."
  `);
});

test('what waits for its story and what has ended are told, and are no mistakes', async () => {
  const { told, notes } = await read(`
lead: 2025/06/later
pins:
  - { story: 2025/06/gone, place: 1, until: 2025-06-14T20:00:00+08:00 }
breaking: { text: It is over, link: /nowhere/, until: 2025-06-01T08:00:00+08:00 }
`);
  expect(told).toBe('');
  expect(notes).toMatchInlineSnapshot(`
    "front.yaml:2:7
      The lead is scheduled for 2025-06-20T08:00:00+08:00.
      found  2025/06/later
      do     Until then the front page is made as if the line were not there.

    front.yaml:4:45
      The pin has ended.
      found  2025-06-14T20:00:00+08:00
      do     Remove it, or write a later time.

    front.yaml:5:55
      The breaking line has ended.
      found  2025-06-01T08:00:00+08:00
      do     Remove it, or write a later time.

    3 warnings in 1 file."
  `);
});

test('sections that are not there or stand twice', async () => {
  const { told } = await read(`
sections:
  - id: trde
  - id: rail
  - id: rail
`);
  expect(told).toMatchInlineSnapshot(`
    "front.yaml:3:9
      The section is not in sections.yaml.
      found  trde
      do     Did you mean "trade"?

    front.yaml:5:9
      The section stands in the list already.
      found  rail
      do     Remove one of the two.

    2 problems in 1 file."
  `);
});

test.each([
  ['/stories/2025/06/first/', ''],
  ['/topics/borders/', ''],
  ['https://example.org/live', ''],
  ['/stories/2025/06/fist/', 'The link leads nowhere.'],
  ['/stories/2025/06/draft/', 'The link leads to a draft, which readers do not see.'],
  ['/stories/2025/06/later/', 'The link leads to a story that is scheduled for'],
  ['2025/06/first', 'The link is neither a web address nor a path from the root of the site.'],
  ['javascript:alert(1)', 'A link that begins with "javascript:" cannot be followed'],
])('a breaking line that leads to %s', async (link, fault) => {
  const { told } = await read(
    `breaking:\n  text: News\n  link: '${link}'\n  until: 2025-06-15T08:00:00+08:00\n`,
  );
  expect(told.split('\n')[0]).toBe(fault === '' ? '' : 'front.yaml:3:9');
  expect(told).toContain(fault);
});

test('mistakes in the fields', async () => {
  const { told } = await read(`
led: 2025/06/first
pins:
  - story: 2025/06/first
    place: 13
breaking:
  text: News
  until: 2025-06-15T08:00
figures:
  - { label: Trips, value: 8165, change: 6.3%, source: Xinhua, asOf: 2025-06-15, every: year }
  - { label: Trips, value: 7, change: +6.30, source: Xinhua, date: 2025-06-12 }
`);
  expect(told).toMatchInlineSnapshot(`
    "front.yaml:2:1
      The field "led" is not known.
      found  led:
      do     Did you mean "lead"?

    front.yaml:4:5
      The field "until" in entry 1 of "pins" is missing.
      do     Add "until:" with the time at which it ends, in ISO 8601 with a UTC offset, like 2025-06-14T08:00:00+08:00.

    front.yaml:5:12
      The field "place" in entry 1 of "pins" is not a whole number from 1 to 12.
      found  13
      do     Write a place in the list of the latest, from 1 to 12.

    front.yaml:8:10
      The field "breaking.until" is a time without a UTC offset, so nobody knows when it is.
      found  2025-06-15T08:00
      do     Write 2025-06-15T08:00:00+08:00 by the clock of Asia/Shanghai.

    front.yaml:10:28
      The field "value" in entry 1 of "figures" is a number, not text.
      found  8165
      do     Put it between double quotes: "8165".

    front.yaml:10:42
      The field "change" in entry 1 of "figures" does not say by a sign whether it is more or less.
      found  6.3%
      do     Write the change with its sign, like "+6.3%" or "-0.4"; no change is "0".

    front.yaml:10:89
      The field "every" in entry 1 of "figures" is none of day, week, month.
      found  year
      do     Write one of day, week, month.

    front.yaml:11:5
      The field "asOf" in entry 2 of "figures" is missing.
      do     Add "asOf:" with the day that the figure is of, like 2025-06-12.

    front.yaml:11:28
      The field "value" in entry 2 of "figures" is a number, not text.
      found  7
      do     Put it between double quotes: "7".

    front.yaml:11:39
      The field "change" in entry 2 of "figures" is a number, not text.
      found  +6.30
      do     Put it between double quotes: "+6.30".

    front.yaml:11:62
      The field "date" in entry 2 of "figures" is not known.
      found  date:
      do     Did you mean "asOf"?

    11 problems in 1 file."
  `);
  const ahead = `figures:\n  - { label: A, value: '1', source: B, asOf: 2025-06-15 }\n`;
  expect((await read(ahead)).told).toMatchInlineSnapshot(`
    "front.yaml:2:46
      The figure is of a day that is still to come.
      found  asOf: 2025-06-15, today 2025-06-14 (Asia/Shanghai)
      do     Write the day that it is of.

    1 problem in 1 file."
  `);
});

const withSeries = (value: string, series: string): string =>
  `figures:\n  - { label: A, value: '${value}', source: B, asOf: 2025-06-12, series: ${series} }\n`;

test('a series that is none, or that holds what cannot be drawn', async () => {
  const told = async (series: string) => (await read(withSeries('8,165', series))).told;
  expect(await told(`[7681, '7,900', n/a, ~, 8165]`)).toMatchInlineSnapshot(`
    "front.yaml:2:77
      Entry 2 of "series" in entry 1 of "figures" is text, not a number.
      found  7,900
      do     Write a number without a unit or separators of thousands, like 8165 or -0.4.

    front.yaml:2:86
      Entry 3 of "series" in entry 1 of "figures" is text, not a number.
      found  n/a
      do     Write a number without a unit or separators of thousands, like 8165 or -0.4.

    front.yaml:2:91
      Entry 4 of "series" in entry 1 of "figures" is empty.
      do     Write a number without a unit or separators of thousands, like 8165 or -0.4.

    3 problems in 1 file."
  `);
  expect(await told('[8165]')).toMatchInlineSnapshot(`
    "front.yaml:2:62
      The field "series" in entry 1 of "figures" has fewer than two values, which are no series.
      found  [8165]
      do     Write a list of 2 to 60 numbers, like [7681, 8020, 8165], the figure itself last.

    1 problem in 1 file."
  `);
  expect(await told('[]')).toContain('has fewer than two values');
  expect(await told(`[${'1, '.repeat(60)}8165]`)).toContain('has more than 60 values.');
  expect(await told(`[${'1, '.repeat(59)}8165]`)).toBe('');
  expect(await told('[1e16, .inf, 8165]')).toMatchInlineSnapshot(`
    "front.yaml:2:71
      Entry 1 of "series" in entry 1 of "figures" is too large to be drawn.
      found  1e16
      do     Write a number without a unit or separators of thousands, like 8165 or -0.4.

    front.yaml:2:77
      Entry 2 of "series" in entry 1 of "figures" is Infinity, not a number.
      found  .inf
      do     Write a number without a unit or separators of thousands, like 8165 or -0.4.

    2 problems in 1 file."
  `);
  expect(await told('rising')).toContain('is text, not a list.');
});

test('the days of a series are as many as its values, follow each other, and end with the figure’s', async () => {
  const told = async (days: string) => (await read(withSeries('3', `[1, 3], days: ${days}`))).told;
  expect(await told('[2025-05-26, 2025-06-12]')).toBe('');
  expect(await told('[2025-06-12]')).toMatchInlineSnapshot(`
    "front.yaml:2:74
      The series and its days are not the same in number: 2 and 1.
      found  2025-06-12
      do     Write a day for each value of "series", in the same order.

    1 problem in 1 file."
  `);
  expect(await told('[2025-06-12, 2025-06-12]')).toMatchInlineSnapshot(`
    "front.yaml:2:74
      The days of the series do not follow each other.
      found  2025-06-12, 2025-06-12
      do     Begin with the oldest, each with its value; every day once.

    1 problem in 1 file."
  `);
  expect(await told('[2025-05-26, 2025-06-11]')).toMatchInlineSnapshot(`
    "front.yaml:2:74
      The days of the series do not end with the day of the figure, 2025-06-12.
      found  2025-05-26, 2025-06-11
      do     Write the figure’s own day last, or correct "asOf".

    1 problem in 1 file."
  `);
  expect(await told('[2025-05-26, June]')).toMatchInlineSnapshot(`
    "front.yaml:2:93
      Entry 2 of "days" in entry 1 of "figures" is not a day of the calendar, written like 2025-06-12.
      found  June
      do     Write a day, like 2025-06-12.

    1 problem in 1 file."
  `);
});

test('a series ends with the figure beside which it stands', async () => {
  expect((await read(withSeries('8,165', '[7681, 8,165]'))).told).toMatchInlineSnapshot(`
    "front.yaml:2:79
      The series ends with another number than the figure, which is 8,165.
      found  165
      do     End it with the figure’s own value, without separators of thousands, or correct the figure.

    1 problem in 1 file."
  `);
});

test.each([
  ['8,165', '8156', false],
  ['8,165 trips', '8165', true],
  ['8,165 trips', '8156', false],
  ['€41.20', '41.2', true],
  ['€41.20', '41.21', false],
  ['41%', '41.4', true],
  ['41%', '0.41', false],
  ['−0.4', '-0.4', true],
  ['US$16.4 million', '16400000', true],
  ['US$16.4 million', '16.4', true],
  ['US$16.4 million', '17', false],
  ['12万', '120400', true],
  ['12', '120000', false],
  ['3 of 12', '3', true],
  ['none', '0', true],
])('a figure of %s may have a series that ends with %s: %s', async (value, last, may) => {
  const { told } = await read(withSeries(value, `[1, ${last}]`));
  expect(told === '').toBe(may);
});

test('a story that was taken back is told of wherever the front page names it, and stops no build', async () => {
  const gone = { withdrawn: '{ date: 2025-06-13, reason: The customs took its figures back. }' };
  const { told, notes } = await read(
    'lead: 2025/06/second\nbeside: [2025/06/first]\nbreaking:\n  text: The border is closed\n  link: /stories/2025/06/second/\n  until: 2025-06-15T08:00:00+08:00\n',
    { ...stories, 'stories/2025/06/second.mdx': storyText(gone) },
  );
  expect(told).toBe('');
  expect(notes).toMatchInlineSnapshot(`
    "front.yaml:1:7
      The lead was withdrawn.
      found  2025/06/second
      do     Name another story, or remove the line.

    front.yaml:5:9
      The story of the breaking line was withdrawn.
      found  /stories/2025/06/second/
      do     Name another story, or remove the line.

    2 warnings in 1 file."
  `);
});
