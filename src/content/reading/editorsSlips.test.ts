import { expect, test } from 'vitest';
import { publicationText, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { saidOf, saidOfEach } from '../../tools/fixtures/newsroomRead.ts';

const conflict = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> desk/night\n`;

test('what git could not merge is the one problem of its file, wherever it stands', async () => {
  expect(
    await saidOf({
      'publication.yaml': `${publicationText()}${conflict('code: allowed\n', 'code: forbidden\n')}`,
      'sections.yaml': `- id: rail\n  name: Rail\n${conflict('- id: a\n', '- id: b\n')}`,
      'topics.yaml': conflict('- id: borders\n  name: Borders\n', '[]\n'),
      'synonyms.yaml': conflict('- [a, b]\n', '- [c, d]\n'),
      [storyFile]: storyText({ kicker: `A\n${conflict('draft: true\n', 'draft: false\n')}x: y` }),
      'stories/2025/06/second.mdx': storyText({}, `One.\n${conflict('Two.\n', '> Three\n')}`),
      'stories/2025/06/third.mdx': conflict(storyText(), storyText({ headline: 'B' })),
    }),
  ).toMatchInlineSnapshot(`
    "publication.yaml:10:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    sections.yaml:3:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/first.mdx:8:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/second.mdx:10:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    stories/2025/06/third.mdx:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    synonyms.yaml:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.

    topics.yaml:1:1
      Two versions of the text stand here, which git could not merge.
      found  <<<<<<< HEAD
      do     Keep the version that is right, and remove the other one and the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>."
  `);
});

test('a time without an offset, or written as elsewhere, is shown completed in the zone', async () => {
  const ofTime = async (published: string): Promise<string> =>
    (await saidOf({ [storyFile]: storyText({ published }) })).replaceAll(/ +found .*\n/g, '');
  expect(
    await saidOfEach(ofTime, [
      '2025-06-12T21:40',
      '2025-06-12',
      '2025-06-12 21:40:30',
      '2025-06-12T10.30',
      '2025-06-11T24:00',
      '2025-6-12 9:40 pm',
      '12.06.2025, 21:40',
      '12 June 2025',
      'June 12, 2025 at 21:40',
      '2025/06/12T21h40',
      '2025-06-12T21:40+0800',
      '2025-06-12T13:40z',
      '“2025-06-12T21:40”',
      '12/06/2025',
      '2025-06-31T10:00',
      '2025-06-12T25:10',
    ]),
  ).toMatchInlineSnapshot(`
    "2025-06-12T21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is a time without a UTC offset, so nobody knows when it is.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025-06-12
    stories/2025/06/first.mdx:5:12
      The field "published" has a day and no time.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    2025-06-12 21:40:30
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:30+08:00 by the clock of Asia/Shanghai.

    2025-06-12T10.30
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T10:30:00+08:00 by the clock of Asia/Shanghai.

    2025-06-11T24:00
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai.

    2025-6-12 9:40 pm
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12.06.2025, 21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12 June 2025
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    June 12, 2025 at 21:40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025/06/12T21h40
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    2025-06-12T21:40+0800
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00.

    2025-06-12T13:40z
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T13:40:00+00:00.

    “2025-06-12T21:40”
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write 2025-06-12T21:40:00+08:00 by the clock of Asia/Shanghai.

    12/06/2025
    stories/2025/06/first.mdx:5:12
      The field "published" is not a time in ISO 8601.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.

    2025-06-31T10:00
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00.

    2025-06-12T25:10
    stories/2025/06/first.mdx:5:12
      The field "published" is a time that no calendar or clock shows.
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00."
  `);
  expect(
    await saidOf({
      'publication.yaml': publicationText({ timeZone: 'Europe/Berlin' }),
      [storyFile]: storyText({
        updated: '2025-03-01T10:00',
        corrections: '[{ date: 13.06.2025, text: So. }]',
      }),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The field "updated" is a time without a UTC offset, so nobody knows when it is.
      found  2025-03-01T10:00
      do     Write 2025-03-01T10:00:00+01:00 by the clock of Europe/Berlin.

    stories/2025/06/first.mdx:8:23
      The field "date" in entry 1 of "corrections" is not a day of the calendar, written like 2025-06-12.
      found  13.06.2025
      do     Write 2025-06-13."
  `);
  expect(
    await saidOf({
      'publication.yaml': publicationText({ timeZone: 'Mars/Base' }),
      [storyFile]: storyText({ published: '2025-03-01T10:00' }),
    }),
  ).toMatchInlineSnapshot(`
    "publication.yaml:6:11
      The field "timeZone" is not a time zone.
      found  Mars/Base
      do     Write a time zone of the IANA database, like Asia/Shanghai.

    stories/2025/06/first.mdx:5:12
      The field "published" is a time without a UTC offset, so nobody knows when it is.
      found  2025-03-01T10:00
      do     Write the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00."
  `);
});

test('an entry of a list within an entry of a list is named with both', async () => {
  expect(
    await saidOf({
      'watches.yaml':
        '- id: grain\n  name: Grain\n  description: Grain.\n  query: grain\n  countries: [KZ, Spain]\n',
      'places.yaml': '- id: a\n  name: A\n  kind: port\n  country: KZ\n  position: [138.7, -190]\n',
      [storyFile]: storyText({ section: '[rail]' }),
    }),
  ).toMatchInlineSnapshot(`
    "places.yaml:5:14
      Entry 1 of "position" in entry 1 is more than 90.
      found  138.7
      do     Write latitude and longitude in degrees, like [45.17, 82.57].

    places.yaml:5:21
      Entry 2 of "position" in entry 1 is less than -180.
      found  -190
      do     Write latitude and longitude in degrees, like [45.17, 82.57].

    stories/2025/06/first.mdx:4:1
      The field "section" is a list, not text.
      found  [rail]
      do     Write it without brackets: rail

    watches.yaml:5:19
      Entry 2 of "countries" in entry 1 is not a country code of ISO 3166-1.
      found  Spain
      do     Did you mean ES?"
  `);
});

test('a space that only looks like one is told as that, and hides nothing else', async () => {
  const nbsp = '\u00a0';
  expect(
    await saidOf({
      'sections.yaml': `- id:${nbsp}rail\n${nbsp} name: Rail\n`,
      'topics.yaml': `- id: borders\n  name: Borders${nbsp}and gauges\n`,
      [storyFile]: storyText().replace('section: rail', `section:${nbsp}raill`),
    }),
  ).toMatchInlineSnapshot(`
    "sections.yaml:1:6
      A no-break space, or another that only looks like a space, stands where YAML knows none but the plain one.
      do     Delete it, and type a plain space: on a Mac, without the Option key.

    sections.yaml:2:1
      A no-break space, or another that only looks like a space, stands where YAML knows none but the plain one.
      do     Delete it, and type a plain space: on a Mac, without the Option key.

    stories/2025/06/first.mdx:4:9
      A no-break space, or another that only looks like a space, stands where YAML knows none but the plain one.
      do     Delete it, and type a plain space: on a Mac, without the Option key.

    stories/2025/06/first.mdx:4:10
      The section is not in sections.yaml.
      found  raill
      do     Did you mean "rail"?"
  `);
});

test('the name of what has an id is told with the id, wherever an id is wanted', async () => {
  expect(
    await saidOf({
      'publication.yaml': `${publicationText()}kinds: [{ id: news, name: Жаңалық, plural: N, like: brief }]\nmenu: [{ topic: Астық }]\n`,
      'topics.yaml': '- { id: rail-freight, name: Rail freight }\n- { id: astyq, name: Астық }\n',
      'series.yaml': '- { id: corridor, name: Ұлы жол }\n',
      'places.yaml':
        '- { id: dostyk, name: Достық, kind: station, country: KZ, position: [45, 82], topics: [Астық] }\n',
      'watches.yaml': '- { id: grain, name: Grain, topics: [Астық], kinds: [Жаңалық] }\n',
      'front.yaml': 'sections: [{ id: RAIL }]\n',
      [storyFile]: storyText(
        {
          kind: 'Жаңалық',
          topics: '[Rail freight, астық, Астик]',
          authors: '[The Yard Desk]',
          series: 'Ұлы жол',
        },
        '<RouteMap stops="Достық, dostyk" title="A way" caption="B" />',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "front.yaml:1:18
      The section is written by its name, and not by its id.
      found  RAIL
      do     Write rail, which is the id of "RAIL".

    places.yaml:1:88
      The topic is written by its name, and not by its id.
      found  Астық
      do     Write astyq, which is the id of "Астық".

    publication.yaml:11:17
      The topic is written by its name, and not by its id.
      found  Астық
      do     Write astyq, which is the id of "Астық".

    stories/2025/06/first.mdx:6:11
      The author is written by its name, and not by its id.
      found  The Yard Desk
      do     Write rail-desk, which is the id of "The Yard Desk".

    stories/2025/06/first.mdx:7:7
      The kind is written by its name, and not by its id.
      found  Жаңалық
      do     Write news, which is the id of "Жаңалық".

    stories/2025/06/first.mdx:8:10
      The topic is written by its name, and not by its id.
      found  Rail freight
      do     Write rail-freight, which is the id of "Rail freight".

    stories/2025/06/first.mdx:8:24
      The topic is written by its name, and not by its id.
      found  астық
      do     Write astyq, which is the id of "астық".

    stories/2025/06/first.mdx:8:31
      The topic is not in topics.yaml.
      found  Астик
      do     Use one of: rail-freight, astyq; or add it to topics.yaml.

    stories/2025/06/first.mdx:9:9
      The series is written by its name, and not by its id.
      found  Ұлы жол
      do     Write corridor, which is the id of "Ұлы жол".

    stories/2025/06/first.mdx:12:11
      The stop "Достық" is written by its name, and not by its id.
      found  Достық
      do     Write dostyk, which is the id of "Достық".

    watches.yaml:1:38
      The topic is written by its name, and not by its id.
      found  Астық
      do     Write astyq, which is the id of "Астық".

    watches.yaml:1:54
      The kind is written by its name, and not by its id.
      found  Жаңалық
      do     Write news, which is the id of "Жаңалық"."
  `);
});

test('fields in the place of a text, and ids without their fields, are told as that', async () => {
  expect(
    await saidOf({
      'sections.yaml': '- rail\n- { id: sea, name: Sea }\n',
      'topics.yaml': '- { id: borders, name: Borders, description: { de: Grenzen } }\n',
      'places.yaml':
        '- { id: dostyk, name: Dostyk, kind: station, country: KZ, position: "45, 82" }\n',
      [storyFile]: storyText({ headline: '{what came in}' }),
    }),
  ).toMatchInlineSnapshot(`
    "places.yaml:1:69
      The field "position" in entry 1 is text, not a list.
      found  45, 82
      do     Write latitude and longitude in degrees, like [45.17, 82.57].

    sections.yaml:1:3
      Entry 1 is text, not a set of fields.
      found  rail
      do     Write an id, a name and, where wanted, a description.

    stories/2025/06/first.mdx:2:1
      The field "headline" is a set of fields, not text.
      found  {what came in}
      do     Put a text between straight quotation marks: "{what came in}"

    topics.yaml:1:33
      The field "description" in entry 1 is a set of fields, not text.
      found  { de: Grenzen }
      do     Write a sentence."
  `);
});
