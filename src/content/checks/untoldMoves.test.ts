import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { calendarFile } from '../../feeds/calendarFile.ts';
import { datedEvents } from '../../lists/ahead.ts';
import { newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { calendarEventSchema, storyDateSchema } from '../fields/calendar.ts';
import { readNewsroom } from '../readNewsroom.ts';

const place = {
  title: 'Dates ahead',
  publication: 'The Gauge',
  url: 'https://gauge.example',
  site: 'https://gauge.example',
  base: '/',
};
const rest = 'name: A hearing, source: S, asOf: 2025-06-12';

/**
 * What is said of an event after its date was changed.
 * @param before its date in the last edition; without, no edition stands.
 * @param lines of the event that matter here.
 * @param id of the last edition's event.
 */
async function notesOf(before: string | undefined, lines: string, id = 'hearing-of-a-court') {
  const entry = `- { ${rest}, id: hearing-of-a-court, ${lines} }\n`;
  const folder = await newsroomFolder({ 'calendar.yaml': entry });
  const lastSite = join(folder.contentDir, '..', 'dist');
  if (before !== undefined) {
    const event = { id, name: 'A hearing', date: before, source: 'S', asOf: '2025-06-12' };
    const events = datedEvents([calendarEventSchema().parse(event)], [], 'Asia/Shanghai');
    await mkdir(lastSite);
    await writeFile(join(lastSite, 'calendar.ics'), calendarFile(events, place));
  }
  const { newsroom, problems } = await readNewsroom({ ...folder, lastSite });
  expect(problems).toEqual([]);
  return describeProblems(newsroom.notes, 'warning');
}

test('a day that moved and does not say so is told, with the line that says it', async () => {
  expect(await notesOf('2025-07-01', 'date: 2025-07-05')).toMatchInlineSnapshot(`
    "calendar.yaml:1:81
      The last edition had another date, and nothing says that it moved: readers’ calendars may keep that one.
      found  date: 2025-07-05, before 2025-07-01
      do     Write "movedFrom: [2025-07-01]", unless the former date was a mistake.

    1 warning in 1 file."
  `);
  expect(await notesOf('2025-07-05', 'date: 2025-07-09, movedFrom: [2025-07-01]')).toContain(
    'Write "movedFrom: [2025-07-01, 2025-07-05]"',
  );
});

test('so is a time, by the clock of the newsroom, and a day that became one', async () => {
  const later = 'date: 2025-07-01T12:00:00+08:00';
  expect(await notesOf('2025-07-01T10:00:00+08:00', later)).toMatchInlineSnapshot(`
    "calendar.yaml:1:81
      The last edition had another date, and nothing says that it moved: readers’ calendars may keep that one.
      found  date: 2025-07-01T12:00:00+08:00, before 2025-07-01T10:00:00+08:00
      do     Write "movedFrom: [2025-07-01T10:00:00+08:00]", unless the former date was a mistake.

    1 warning in 1 file."
  `);
  expect(await notesOf('2025-07-01', later)).toContain('Write "movedFrom: [2025-07-01]"');
});

test.each([
  ['it says so', '2025-07-01', 'date: 2025-07-05, movedFrom: [2025-07-01]'],
  [
    'it says so in another zone',
    '2025-07-01T02:00:00Z',
    'date: 2025-07-05, movedFrom: [2025-07-01T10:00:00+08:00]',
  ],
  ['it did not move', '2025-07-01', 'date: 2025-07-01, until: 2025-07-03'],
  [
    'its time is written by another clock',
    '2025-07-01T02:00:00Z',
    'date: 2025-07-01T10:00:00+08:00',
  ],
  ['no edition stands', undefined, 'date: 2025-07-05'],
])('nothing is said where %s', async (_, before, lines) => {
  expect(await notesOf(before, lines)).toBe('');
});

test('nor of an event that the last edition did not have', async () => {
  expect(await notesOf('2025-07-01', 'date: 2025-07-05', 'another')).toBe('');
});

/**
 * What is said of the one date of a story that was on 1 July in the last edition.
 * @param written the date, and what goes with it.
 * @param id of the story now.
 */
async function notesOfStory(written: string, id = '2025/06/court', formerly = '[]') {
  const dates = `[{ id: hearing, name: A hearing, ${written} }]`;
  const folder = await newsroomFolder({
    [`stories/${id}.mdx`]: storyText({ dates, formerly }),
  });
  const lastSite = join(folder.contentDir, '..', 'dist');
  const before = storyDateSchema().parse({ id: 'hearing', name: 'A hearing', date: '2025-07-01' });
  const data = {
    headline: 'The court',
    published: new Date('2025-06-12T00:00:00Z'),
    formerly: [],
    topics: [],
    countries: [],
    dates: [before],
  };
  const events = datedEvents([], [{ id: '2025/06/court', data }], 'Asia/Shanghai');
  await mkdir(lastSite);
  await writeFile(join(lastSite, 'calendar.ics'), calendarFile(events, place));
  const { newsroom, problems } = await readNewsroom({ ...folder, lastSite });
  expect(problems).toEqual([]);
  return describeProblems(newsroom.notes, 'warning');
}

test('a date of a story that moved without a word is told in the story, wherever that stands now', async () => {
  expect(await notesOfStory('date: 2025-07-05')).toMatchInlineSnapshot(`
    "stories/2025/06/court.mdx:7:47
      The last edition had another date, and nothing says that it moved: readers’ calendars may keep that one.
      found  date: 2025-07-05, before 2025-07-01
      do     Write "movedFrom: [2025-07-01]", unless the former date was a mistake.

    1 warning in 1 file."
  `);
  const moved = ['2025/06/the-court', '[/stories/2025/06/court/]'] as const;
  expect(await notesOfStory('date: 2025-07-05', ...moved)).toContain(
    'Write "movedFrom: [2025-07-01]"',
  );
  expect(await notesOfStory('date: 2025-07-05, movedFrom: [2025-07-01]')).toBe('');
  expect(await notesOfStory('date: 2025-07-01', ...moved)).toBe('');
  expect(await notesOfStory('date: 2025-07-05', '2025/06/another')).toBe('');
});
