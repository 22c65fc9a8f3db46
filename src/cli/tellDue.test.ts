import { expect, test } from 'vitest';
import { type Files, newsroomFolder, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { tellDue } from './tellDue.ts';

/** The folder of a newsroom with stories of one field each, by their names. */
async function newsroom(stories: Readonly<Record<string, string>>, others: Files = {}) {
  const written = Object.entries(stories).map(([name, fields]): [string, string] => [
    `stories/2026/11/${name}.mdx`,
    storyText({ headline: name, published: null }).replace('\n---\n\n', `\n${fields}$&`),
  ]);
  return (await newsroomFolder({ ...Object.fromEntries(written), ...others })).contentDir;
}

async function told(
  stories: Readonly<Record<string, string>>,
  now: string,
  ...typed: string[]
): Promise<{ isDue: boolean; text: string }> {
  const contentDir = await newsroom(stories);
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const isDue = tellDue({ contentDir, now: new Date(now) }, { root: contentDir, print }, typed);
  return { isDue, text: lines.join('\n') };
}

const stories = {
  later: 'published: 2026-11-28T09:30:00+08:00',
  sooner: 'published: 2026-11-27T23:00:00Z',
  'in-quotes': 'published: "2026-11-29T00:00:00+08:00" # a Sunday',
  draft: 'published: 2026-11-27T09:30:00+08:00\ndraft: true',
  out: 'published: 2026-11-20T09:30:00+08:00',
};

test('what is due next, by the clock of the publication and of the world', async () => {
  const { isDue, text } = await told(stories, '2026-11-26T12:00:00Z');
  expect(isDue).toBe(true);
  expect(text).toMatchInlineSnapshot(`
    "28 November 2026 at 07:00 GMT+8 (2026-11-27T23:00:00Z): sooner
      stories/2026/11/sooner.mdx
    28 November 2026 at 09:30 GMT+8 (2026-11-28T01:30:00Z): later
      stories/2026/11/later.mdx
    29 November 2026 at 00:00 GMT+8 (2026-11-28T16:00:00Z): in-quotes
      stories/2026/11/in-quotes.mdx
    3 stories are scheduled."
  `);
});

test('nothing is scheduled', async () => {
  expect((await told({}, '2026-11-26T12:00:00Z')).text).toBe('No stories are scheduled.');
});

test('for machines', async () => {
  const { text } = await told(stories, '2026-11-27T23:00:00Z', '--json');
  expect(JSON.parse(text)).toMatchInlineSnapshot(`
    {
      "next": "2026-11-28T01:30:00.000Z",
      "now": "2026-11-27T23:00:00.000Z",
      "scheduled": [
        {
          "file": "stories/2026/11/later.mdx",
          "headline": "later",
          "id": "2026/11/later",
          "local": "2026-11-28T09:30:00+08:00",
          "published": "2026-11-28T01:30:00.000Z",
        },
        {
          "file": "stories/2026/11/in-quotes.mdx",
          "headline": "in-quotes",
          "id": "2026/11/in-quotes",
          "local": "2026-11-29T00:00:00+08:00",
          "published": "2026-11-28T16:00:00.000Z",
        },
      ],
      "timeZone": "Asia/Shanghai",
    }
  `);
});

test.each([
  ['a story that came due', '2026-11-27T22:59:59Z', '2026-11-27T23:00:00Z', true],
  ['the moment itself was told before', '2026-11-27T23:00:00Z', '2026-11-27T23:10:00Z', false],
  ['a draft never comes due', '2026-11-27T01:00:00Z', '2026-11-27T02:00:00Z', false],
  ['a story between quotes', '2026-11-28T15:00:00Z', '2026-11-28T16:30:00Z', true],
  ['one that is no news any more', '2026-11-22T01:29:00Z', '2026-11-22T01:31:00Z', true],
  ['long after all of it', '2026-12-20T00:00:00Z', '2026-12-21T00:00:00Z', false],
  ['a timetable that was late by days', '2026-11-21T00:00:00Z', '2026-11-25T00:00:00Z', true],
])('%s', async (_, since, now, expected) => {
  const { isDue, text } = await told(stories, now, '--since', since);
  expect(isDue).toBe(expected);
  expect(text).toMatch(expected ? /^The site is to be built again\./ : /^Nothing has come due\./);
});

test.each([
  ['not at all', 'kicker: None'],
  ['without an offset', 'published: 2026-11-28T09:30:00'],
  ['as no time', 'published: tomorrow'],
])('a story that says %s when it comes out is a problem', async (_, field) => {
  await expect(told({ ...stories, wrong: field }, '2026-11-26T12:00:00Z')).rejects.toThrow(
    'stories/2026/11/wrong.mdx:',
  );
});

test('what it does not take', async () => {
  for (const typed of [['--since', 'yesterday'], ['--soon'], ['now']])
    await expect(told({}, '2026-11-26T12:00:00Z', ...typed)).rejects.toThrow(
      `"${typed.join(' ')}" is not what "npm run due" takes.`,
    );
});

const midnight = '2026-11-27T00:00:00+08:00';

/** Since the evening before. */
function expectDueAtMidnight(contentDir: string): void {
  const isDueAt = (now: Date): boolean =>
    tellDue({ contentDir, now }, { root: contentDir, print: () => undefined }, [
      '--since',
      '2026-11-26T15:00:00Z',
    ]);
  expect(isDueAt(new Date(Date.parse(midnight) - 1))).toBe(false);
  expect(isDueAt(new Date(midnight))).toBe(true);
}

test.each([
  ['a pin', `pins: [{ story: 2026/11/out, place: 1, until: ${midnight} }]`],
  ['the breaking line', `breaking: { text: News, until: ${midnight} }`],
  ['a figure', "figures: [{ label: A, value: '1', source: B, asOf: 2026-11-25, every: day }]"],
])('%s whose time on the front page ends changes the site', async (_what, front) => {
  expectDueAtMidnight(await newsroom({}, { 'front.yaml': front }));
});

const event = 'id: hearing, name: The hearing, date: 2026-11-26';
test.each([
  ['calendar.yaml', `- { ${event}, source: The court, asOf: 2026-11-01 }\n`, {}],
  ['an old story', null, { old: `published: 2026-01-05T09:30:00+08:00\ndates: [{ ${event} }]` }],
])('an event of %s that is past changes the site', async (_where, calendar, old) => {
  expectDueAtMidnight(await newsroom(old, { 'calendar.yaml': calendar }));
});
