import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { editionOf } from '../editionOf.ts';
import { readNewsroom } from '../readNewsroom.ts';

const good = {
  src: './trips.csv',
  form: 'line',
  title: 'Trips through the port',
  unit: 'trips',
  alt: 'The trips rose from 3,000 to 8,165.',
  source: 'The railway',
  asOf: '2025-06-12',
};

const csv = 'day,trips,reported\n2025-05-26,3000,"over 3,000"\n2025-06-12,8165,\n';

/** A chart; null leaves an attribute out. */
function chart(changes: Readonly<Record<string, string | null>> = {}): string {
  const written: Readonly<Record<string, string | null>> = {
    ...good,
    columns: 'trips',
    ...changes,
  };
  const attributes = Object.entries(written);
  return `<Chart\n${attributes.flatMap(([name, value]) => (value === null ? [] : [`  ${name}="${value}"\n`])).join('')}/>\n`;
}

async function read(body: string, files: Files = {}) {
  const folder = await newsroomFolder({
    [storyFile]: storyText({}, body),
    'stories/2025/06/trips.csv': csv,
    ...files,
  });
  return { folder, ...(await readNewsroom(folder)) };
}

async function told(body: string, table?: string): Promise<string> {
  const files = table === undefined ? {} : { 'stories/2025/06/trips.csv': table };
  return describeProblems((await read(body, files)).problems);
}

test('a chart gets its table, and the file comes to stand below the page, as a link to it has it', async () => {
  const body = `${chart({ labels: 'reported' })}\n${chart({ src: 'data/shared.csv' })}\n[The figures](./trips.csv).\n`;
  const { newsroom, problems, folder } = await read(body, { 'data/shared.csv': csv });
  expect(problems).toEqual([]);
  const { copied, stories } = editionOf(newsroom, folder, '/', false);
  expect([...copied]).toEqual([
    ['/stories/2025/06/first/trips.csv', join(folder.contentDir, 'stories/2025/06/trips.csv')],
    ['/stories/2025/06/first/shared.csv', join(folder.contentDir, 'data/shared.csv')],
  ]);
  expect(
    stories[0]?.data.bodyCharts?.map(({ name, table, attributes }) => [
      name,
      table.file,
      table.columns,
      table.rows.length,
      attributes['labels'],
    ]),
  ).toEqual([
    ['trips.csv', 'stories/2025/06/trips.csv', ['day', 'trips', 'reported'], 2, 'reported'],
    ['shared.csv', 'data/shared.csv', ['day', 'trips', 'reported'], 2, undefined],
  ]);
});

test('a story without a chart knows of none', async () => {
  const { newsroom, folder } = await read('A train went.\n');
  expect(editionOf(newsroom, folder, '/', false).stories[0]?.data).not.toHaveProperty('bodyCharts');
});

test('what a chart says wrongly is told at its attribute, all at once', async () => {
  const wrong = {
    form: 'lines',
    columns: 'trip, day',
    labels: 'report',
    asOf: '12 June 2025',
    url: 'example.org',
    unit: null,
  };
  expect(await told(chart(wrong))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:1
      <Chart> lacks "unit".
      found  <Chart>
      do     Write unit="…": in what, like trips, % or million tonnes.

    stories/2025/06/first.mdx:11:3
      A chart has no form "lines".
      found  lines
      do     Use: bar, line, slope, dot, multiples, tiles.

    stories/2025/06/first.mdx:15:3
      The day of "asOf" is not a day of the calendar, written like 2025-06-12.
      found  12 June 2025
      do     Write 2025-06-12.

    stories/2025/06/first.mdx:16:3
      The file has no column "trip".
      found  trip
      do     Did you mean "trips"?

    stories/2025/06/first.mdx:16:3
      The column "day" is the first one, which says what each row is.
      found  day
      do     Use one of: trips, reported.

    stories/2025/06/first.mdx:17:3
      The file has no column "report".
      found  report
      do     Did you mean "reported"?

    stories/2025/06/first.mdx:18:3
      The address of the source is not a whole web address.
      found  example.org
      do     Write a whole web address, like https://example.org/page.

    7 problems in 1 file."
  `);
  expect(await told(chart({ form: 'pie' }))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:3
      A chart has no form "pie".
      found  pie
      do     Use: bar, line, slope, dot, multiples, tiles.

    1 problem in 1 file."
  `);
  expect(await told(chart({ src: null, forn: 'bar' }))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:1
      <Chart> lacks "src".
      found  <Chart>
      do     Write src="…": the path of its figures from the story, like ./trips.csv, or data/trips.csv.

    stories/2025/06/first.mdx:17:3
      <Chart> has no attribute "forn".
      found  forn=
      do     Did you mean "form"?

    2 problems in 1 file."
  `);
});

test.each([
  ['./trips.xlsx'],
  ['trips.csv'],
  ['https://example.org/trips.csv'],
  ['./trip.csv'],
  ['data/trips.csv'],
  ['../../../../trips.csv'],
  ['./.trips.csv'],
  ['data/.kept/trips.csv'],
])('a path that leads to no figures, %s, is told where it is written', async (src) => {
  expect(await told(chart({ src }))).toMatchSnapshot();
});

test('what a cell holds wrongly is told at its line and column, all at once', async () => {
  const table = `day,trips,reported
2025-05-26,"3,000","over 3,000"
2025-06-01,3.100,
01/06/2025,n/a,"a ""quoted"", and long, name that has no room in a chart at all"
2025-06-02,"3.200,5",
2025-05-30,4000 trips,
2025-06-12,8 165,
2025-06-12,−4,
,8165,
`;
  expect(await told(chart({ labels: 'reported' }), table)).toMatchInlineSnapshot(`
    "stories/2025/06/trips.csv:2:12
      The value is no number.
      found  3,000
      do     Write 3000.

    stories/2025/06/trips.csv:4:1
      The row is not a day, as other rows are.
      found  01/06/2025
      do     Write it like 2025-06-12.

    stories/2025/06/trips.csv:4:12
      The value is no number.
      found  n/a
      do     Leave the cell empty where there is no value.

    stories/2025/06/trips.csv:4:16
      The name has more than 40 characters, for which a chart has no room.
      found  a "quoted", and long, name that has no room in a chart at all
      do     Write it shorter.

    stories/2025/06/trips.csv:5:12
      The value is no number.
      found  3.200,5
      do     Write 3200.5.

    stories/2025/06/trips.csv:6:1
      The day is earlier than the one above.
      found  2025-05-30
      do     Put the rows into the order of time, the oldest first.

    stories/2025/06/trips.csv:6:12
      The value is no number.
      found  4000 trips
      do     Write the number alone; its unit belongs into "unit", and words into a column named by "labels".

    stories/2025/06/trips.csv:7:12
      The value is no number.
      found  8 165
      do     Write 8165.

    stories/2025/06/trips.csv:8:1
      A row "2025-06-12" stands above already.
      found  2025-06-12
      do     Keep one of the two.

    stories/2025/06/trips.csv:8:12
      The value is no number.
      found  −4
      do     Write -4.

    stories/2025/06/trips.csv:9:1
      The row has no name.
      do     Write into the first cell what the row is.

    11 problems in 1 file."
  `);
});

test.each([
  ['nothing', ''],
  ['semicolons', 'day;trips\n2025-05-26;3000\n2025-05-27;3000\n'],
  ['a single column', 'day\n2025-05-26\n'],
  ['columns without a name, or with the same', 'day,trips,,trips\n2025-05-26,1,2,3\n'],
  ['rows of other lengths', 'day,trips\n2025-05-26,3,000\n2025-05-27\n'],
  ['a quotation mark that stays open', 'day,trips\n"2025-05-26,1\n2025-05-27,2\n'],
  ['a quotation mark within a cell', 'day,trips\n2025-05-26,1\n2025"05-27,2\n'],
  ['a single row', 'day,trips\n2025-05-26,1\n'],
  ['what git left of two versions', 'day,trips\n<<<<<<< HEAD\n2025-05-26,1\n=======\n>>>>>>> x\n'],
])('a file that holds %s is told', async (_, table) => {
  expect(await told(chart(), table)).toMatchSnapshot();
});

test('a table that a chart cannot show is told with what it can', async () => {
  const rows = Array.from({ length: 31 }, (_, row) => `Port ${row},${row},${row}`).join('\n');
  expect(await told(chart({ form: 'bar', columns: null }), `port,2024,2025\n${rows}\n`))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:3
      A chart of the form "bar" shows 1 column of values, not 2.
      found  2024, 2025
      do     Name those that it is to show in columns="…", or choose another form.

    stories/2025/06/trips.csv:32:1
      A chart of the form "bar" shows 1 to 30 rows, not 31.
      found  Port 30
      do     Keep the rows that the story is about, and link to the whole as a file beside the story.

    2 problems in 2 files."
  `);
});

test('lines of Windows, empty lines and rows, spaces and a byte order mark are no mistake', async () => {
  const table =
    '\uFEFFday , trips,reported\r\n\r\n2025-05-26, 3000 ,"over 3,000"\r\n,,\r\n2025-06-12,8165,\r\n\r\n';
  expect(await told(chart(), table)).toBe('');
});

test('names that look like years among others are names, but for a line', async () => {
  const table = 'when,trips\n2024,1\n2023,2\nin all,3\n';
  expect(await told(chart({ form: 'bar' }), table)).toBe('');
  expect(await told(chart(), table)).toMatchInlineSnapshot(`
    "stories/2025/06/trips.csv:3:1
      The year is earlier than the one above.
      found  2023
      do     Put the rows into the order of time, the oldest first.

    stories/2025/06/trips.csv:4:1
      The row is not a year, as other rows are.
      found  in all
      do     Write it like 2025.

    2 problems in 1 file."
  `);
});

test('the first row of a line is a slip too where all others are of one step', async () => {
  expect(await told(chart(), 'when,trips\n2026-02-30,1\n2026-03-01,2\n2026-03-02,3\n'))
    .toMatchInlineSnapshot(`
    "stories/2025/06/trips.csv:2:1
      The row is not a day, as other rows are.
      found  2026-02-30
      do     Write it like 2025-06-12.

    1 problem in 1 file."
  `);
  expect(await told(chart(), 'when,trips\nin March,1\n2026-04,2\nin May,3\n')).toBe('');
});

test('a mistake of a file is told once, however many charts show it', async () => {
  const { problems } = await read(`${chart()}\n${chart()}`, {
    'stories/2025/06/trips.csv': 'day,trips\n2025-05-26,x\n2025-05-27,1\n',
  });
  expect(problems).toHaveLength(1);
});

test('a file that is remembered is told of as one that is read', async () => {
  const { newsroom, problems, folder } = await read(chart({ form: 'bar', columns: 'reported' }));
  expect(describeProblems(problems)).toContain('stories/2025/06/trips.csv:2:17');
  const tables = { recognise: (path: string) => newsroom.tables.get(path), keep: () => undefined };
  expect((await readNewsroom(folder, { tables })).problems).toEqual(problems);
});

test('a chart in a text that holds code is judged as any other, from what stands in quotes', async () => {
  expect(await told(`${chart()}\n{1 + 1}\n`)).toBe('');
  expect(await told(`${chart({ columns: 'wagons' })}\n{1 + 1}\n`)).toContain('wagons');
  expect(await told('<Chart {...facts} src={`./trips.csv`} />\n\nexport const facts = {};\n'))
    .toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:1
      <Chart> takes attributes from code.
      found  {...
      do     What it shows is checked before any code runs. Write each of them in the tag, in quotes.

    stories/2025/06/first.mdx:9:19
      The "src" of <Chart> is code.
      found  src={
      do     What it shows is checked before any code runs. Write src="…": the path of its figures from the story, like ./trips.csv, or data/trips.csv.

    2 problems in 1 file."
  `);
});

test('a file as large as no chart needs is told with the limit', async () => {
  const table = `day,trips\n${'2025-05-26,1\n'.repeat(20_000)}`;
  expect(await told(chart(), table)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:3
      The file is too large: 260,010 bytes, where 200,000 is the most.
      found  ./trips.csv
      do     Keep what the chart shows in a file of its own, and link to the whole as a file beside the story.

    1 problem in 1 file."
  `);
});

test('no file may stand where the data package comes to, nor two tables under one name', async () => {
  const body = `${chart()}\n${chart({ src: 'data/trips.csv' })}\n[x](./datapackage.json)\n`;
  const { problems } = await read(body, {
    'data/trips.csv': csv,
    'stories/2025/06/datapackage.json': '{}',
  });
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "data/trips.csv:1:1
      The file takes the place of stories/2025/06/trips.csv.
      found  /stories/2025/06/first/trips.csv
      do     Rename it, or move it to another folder of data/.

    stories/2025/06/datapackage.json:1:1
      The file takes the place of what tells of the charts of stories/2025/06/first.mdx.
      found  /stories/2025/06/first/datapackage.json
      do     Rename it, or move it to another folder of stories/.

    2 problems in 2 files."
  `);
});

test('a chart is of the language of its text', async () => {
  const { newsroom, folder } = await read(chart(), {
    'publication.yaml': publicationText({ language: 'de' }),
  });
  expect(editionOf(newsroom, folder, '/', false).stories).toHaveLength(1);
});

test('where semicolons part the cells, nothing is said of decimal commas', async () => {
  expect(await told(chart(), 'day;trips\n2025-05-26;10,5\n2025-06-12;20,1\n'))
    .toMatchInlineSnapshot(`
    "stories/2025/06/trips.csv:1:1
      The cells of the file are separated by semicolons, not by commas.
      found  day;trips
      do     Save it as CSV with commas between the cells.

    1 problem in 1 file."
  `);
});

test('a chart of no value, or of a day to come, is no chart', async () => {
  expect(await told(chart(), 'day,trips\n2025-05-26,\n2025-06-12,\n')).toMatchInlineSnapshot(`
    "stories/2025/06/trips.csv:1:5
      No row has a value, so that there is nothing to draw.
      found  trips
      do     Write the values below the names of their columns, or take the chart out.

    1 problem in 1 file."
  `);
  expect(await told(chart({ asOf: '2026-06-12' }))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:16:3
      The figures are of a day that is still to come: it is 2025-06-14.
      found  2026-06-12
      do     Write the day that they are of.

    1 problem in 1 file."
  `);
});
