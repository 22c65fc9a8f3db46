import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarEventSchema } from '../content/fields/calendar.ts';
import { ahead, datedEvents, type DatingStory } from '../lists/ahead.ts';
import { calendarFile } from './calendarFile.ts';

const timeZone = 'Asia/Shanghai';
const place = {
  title: 'The Gauge: Dates ahead',
  publication: 'The Gauge',
  url: 'https://gauge.example',
  feedId: undefined,
  site: 'https://gauge.example',
  base: '/',
};
const good = {
  id: 'one',
  name: 'A train goes',
  date: '2026-05-01',
  source: 'The yard',
  asOf: '2026-02-03',
};

function fileOf(fields: object, stories: readonly DatingStory[] = []): string {
  const event = calendarEventSchema().parse({ ...good, ...fields });
  return calendarFile(datedEvents([event], stories, timeZone), place);
}

/** As a reader's library tells it. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description, location, startDate, endDate } = new ICAL.Event(
      component,
    );
    const property = (name: string): string | undefined =>
      component.getFirstPropertyValue(name)?.toString();
    return {
      uid,
      sequence,
      summary,
      description,
      location,
      status: property('status'),
      url: property('url'),
      stamp: property('dtstamp'),
      isDay: startDate.isDate,
      start: startDate.toString(),
      end: endDate.toString(),
    };
  });
}

test('a day is a day everywhere, and ends with it', () => {
  expect(
    read(fileOf({ place: 'Yard 7; gate, left', description: 'It goes.\nThen it comes back.' })),
  ).toEqual([
    {
      uid: 'one@gauge.example',
      sequence: 0,
      summary: 'A train goes',
      description: 'It goes.\nThen it comes back.\nThe yard, 2026-02-03',
      location: 'Yard 7; gate, left',
      status: undefined,
      url: undefined,
      stamp: '2026-02-03T00:00:00Z',
      isDay: true,
      start: '2026-05-01',
      end: '2026-05-02',
    },
  ]);
  expect(read(fileOf({ until: '2026-05-31' }))[0]).toMatchObject({
    start: '2026-05-01',
    end: '2026-06-01',
  });
});

test('a time is that moment in every zone', () => {
  const date = '2026-10-25T02:30:00+01:00';
  expect(read(fileOf({ date, until: '2026-10-25T04:00:00+01:00' }))[0]).toMatchObject({
    isDay: false,
    start: '2026-10-25T01:30:00Z',
    end: '2026-10-25T03:00:00Z',
  });
  expect(read(fileOf({ date }))[0]).toMatchObject({ start: '2026-10-25T01:30:00Z' });
});

test('whoever moves an event or calls it off raises its number; its name stays', () => {
  const uid = 'one@gauge.example';
  const moved = { date: '2026-06-01', movedFrom: ['2026-05-01'] };
  const off = { ...moved, withdrawn: { date: '2026-04-02', reason: 'Snow.' } };
  expect(read(fileOf({}))[0]).toMatchObject({ uid, sequence: 0, status: undefined });
  expect(read(fileOf(moved))[0]).toMatchObject({ uid, sequence: 1, start: '2026-06-01' });
  expect(read(fileOf(off))[0]).toMatchObject({
    uid,
    sequence: 2,
    status: 'CANCELLED',
    stamp: '2026-04-02T00:00:00Z',
    description: 'Snow.\nThe yard, 2026-02-03',
  });
});

const story: DatingStory = {
  id: '2026/03/new-place',
  data: {
    headline: 'A train will go',
    published: new Date('2026-02-01T10:00:00Z'),
    formerly: ['/news/old/', '/stories/2026/02/old-place/'],
    topics: ['rail'],
    countries: ['CN'],
    dates: [{ id: 'talks', name: 'Talks', date: '2026-05-01', movedFrom: [] }],
  },
};

test('a date of a story keeps its name where the story moves, and leads to the story', () => {
  const [event] = datedEvents([], [story], timeZone);
  expect(event).toMatchObject({ topics: ['rail'], countries: ['CN'], isOfStory: true });
  expect(read(calendarFile(datedEvents([], [story], timeZone), place))[0]).toMatchObject({
    uid: '2026/02/old-place/talks@gauge.example',
    url: 'https://gauge.example/stories/2026/03/new-place/',
    stamp: '2026-02-01T10:00:00Z',
  });
  expect(read(fileOf({ story: story.id }, [story]))).toMatchObject([
    { summary: 'A train goes', url: 'https://gauge.example/stories/2026/03/new-place/' },
    { summary: 'Talks' },
  ]);
});

test('lines end and fold as the standard says, and the file is the same whenever it is written', () => {
  const file = fileOf({ name: 'Ф'.repeat(140), description: 'é, '.repeat(130) });
  const lines = file.split('\r\n');
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(file)[0]?.summary).toBe('Ф'.repeat(140));
  expect(fileOf({})).toBe(fileOf({}));
});

test('a title with what iCalendar means otherwise is read as it is', () => {
  const title = 'Rails; gauges, and \\ more';
  const file = calendarFile(datedEvents([calendarEventSchema().parse(good)], [], timeZone), {
    ...place,
    title,
    publication: 'A, B; C',
  });
  const calendar = ICAL.Component.fromString(file);
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(title);
});

test.each([
  ['2026-05-01', '2026-05-01T15:59:59Z', '2026-05-01T16:00:00Z'],
  ['2026-04-29', '2026-05-01T15:59:59Z', '2026-05-01T16:00:00Z', '2026-05-01'],
  ['2026-05-01T10:00:00Z', '2026-05-01T09:59:59Z', '2026-05-01T10:00:00Z'],
  ['2026-05-01T10:00:00Z', '2026-05-01T11:59:59Z', '2026-05-01T12:00:00Z', '2026-05-01T12:00:00Z'],
])('%s is ahead at %s and past at %s', (date, before, after, until?: string) => {
  const events = datedEvents([calendarEventSchema().parse({ ...good, date, until })], [], timeZone);
  expect(ahead(events, new Date(before), timeZone)).toHaveLength(1);
  expect(ahead(events, new Date(after), timeZone)).toHaveLength(0);
});

test('events stand in the order of time, days before the times of theirs', () => {
  const dates = [
    '2026-05-02',
    '2026-05-01T10:00:00+08:00',
    '2026-05-01',
    '2026-04-30T23:00:00+08:00',
  ];
  const events = dates.map((date, index) =>
    calendarEventSchema().parse({ ...good, id: `e${index}`, date }),
  );
  expect(datedEvents(events, [], timeZone).map(({ id }) => id)).toEqual(['e3', 'e2', 'e1', 'e0']);
});
