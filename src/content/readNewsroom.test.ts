import { expect, test } from 'vitest';
import { storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { placeIn } from '../tools/fixtures/placeIn.ts';
import { newsroomRead } from '../tools/fixtures/newsroomRead.ts';

test('a newsroom without a mistake has no problem', async () => {
  const { newsroom, words } = await newsroomRead();
  expect(words).toBe('');
  expect(newsroom.stories.map(({ id }) => id)).toEqual(['2025/06/first']);
  expect(newsroom.publication?.name).toBe('The Gauge');
  expect(newsroom.sections.map(({ id }) => id)).toEqual(['rail', 'trade']);
});

test('a bad field', async () => {
  const story = storyText({ published: '2025-06-12' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-12')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:5:12
      The field "published" has a day and no time.
      found  2025-06-12
      do     Write 2025-06-12T00:00:00+08:00 by the clock of Asia/Shanghai, with the time of day in place of 00:00.

    1 problem in 1 file."
  `);
});

test('a missing field', async () => {
  const { words } = await newsroomRead({ [storyFile]: storyText({ standfirst: null }) });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:2:1
      The field "standfirst" is missing.
      do     Add "standfirst:" with the standfirst, 1 to 400 characters.

    1 problem in 1 file."
  `);
});

test('an unknown field', async () => {
  const story = storyText({ standfrist: 'What?' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, 'standfrist')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:1
      The field "standfrist" is not known.
      found  standfrist:
      do     Did you mean "standfirst"?

    1 problem in 1 file."
  `);
});

test('broken YAML', async () => {
  const story = storyText({ headline: 'Freight: a record' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, 'Freight')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:2:11
      A second colon stands in the line, or the next line is indented by mistake.
      found  headline: Freight: a record
      do     Put a text that holds a colon between double quotes; start every field at one column.

    1 problem in 1 file."
  `);
});

test('broken MDX', async () => {
  const story = storyText({}, 'One.\n\nTwo <b>three.\n');
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '<b>')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:5
      The tag <b> is not closed.
      found  Two <b>three.
      do     Close it with </b>, or with /> where nothing stands inside; write a plain < as \\<.

    1 problem in 1 file."
  `);
});

test('an unknown component', async () => {
  const story = storyText({}, 'One.\n\n<PulQuote>\nTwo.\n</PulQuote>\n');
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '<PulQuote>')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:1
      The component <PulQuote> is not known.
      found  <PulQuote>
      do     Did you mean <PullQuote>?

    1 problem in 1 file."
  `);
});

test('an unknown section, topic, author, country and readNext id', async () => {
  const story = storyText({
    section: 'rial',
    topics: '[borders, weather]',
    authors: '[rail-dsk]',
    countries: '[CN, UK]',
    readNext: '[2025/05/first]',
  });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual(
    ['UK', 'rial', 'weather', 'rail-dsk', '2025/05/first'].map((wrong) => placeIn(story, wrong)),
  );
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:4:10
      The section is not in sections.yaml.
      found  rial
      do     Did you mean "rail"?

    stories/2025/06/first.mdx:6:11
      The author is not in authors.yaml.
      found  rail-dsk
      do     Did you mean "rail-desk"?

    stories/2025/06/first.mdx:7:19
      The topic is not in topics.yaml.
      found  weather
      do     Use one of: borders; or add it to topics.yaml.

    stories/2025/06/first.mdx:8:17
      Entry 2 of "countries" is not a country code of ISO 3166-1.
      found  UK
      do     Did you mean GB?

    stories/2025/06/first.mdx:9:12
      readNext names a story that is not there.
      found  2025/05/first
      do     Did you mean "2025/06/first"?

    5 problems in 1 file."
  `);
});

test('an image that is missing', async () => {
  const story = storyText({ image: '\n  src: ./mpa.png\n  alt: A map\n  credit: Us' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, './mpa.png')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:8
      The image is missing.
      found  ./mpa.png
      do     Did you mean "./map.png"?

    1 problem in 1 file."
  `);
});

test('an image that is unreadable', async () => {
  const story = storyText({}, '<Figure\n  src="./text.png"\n  alt="A map"\n  credit="Us"\n/>\n');
  const { words, places } = await newsroomRead({
    [storyFile]: story,
    'stories/2025/06/text.png': 'version https://git-lfs.github.com/spec/v1\n',
  });
  expect(places).toEqual([placeIn(story, 'src=')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:3
      The file only names an image that Git LFS keeps elsewhere.
      found  ./text.png
      do     Type: git lfs pull

    1 problem in 1 file."
  `);
});

test('alt or credit missing', async () => {
  const story = storyText({ image: '\n  src: ./map.png' }, '<Figure src="./map.png" />\n');
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(new Set(places.map(({ line }) => line))).toEqual(
    new Set([placeIn(story, 'src: ').line, placeIn(story, '<Figure').line]),
  );
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:8:3
      The field "image.alt" is missing.
      do     Add "alt:" with what the image shows, for those who do not see it.

    stories/2025/06/first.mdx:8:3
      The field "image.credit" is missing.
      do     Add "credit:" with who made the image, or where it comes from.

    stories/2025/06/first.mdx:11:1
      <Figure> lacks "alt".
      found  <Figure>
      do     Write alt="…": what the image shows, for those who do not see it.

    stories/2025/06/first.mdx:11:1
      <Figure> lacks "credit".
      found  <Figure>
      do     Write credit="…": who made the image, or where it comes from.

    4 problems in 1 file."
  `);
});

test('an internal link that leads nowhere', async () => {
  const story = storyText({}, 'See\n[that](/stories/2025/06/frist/).\n');
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '[that]')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:10:1
      The link leads nowhere.
      found  /stories/2025/06/frist/
      do     Did you mean "/stories/2025/06/first/"?

    1 problem in 1 file."
  `);
});

test('an anchor that leads nowhere', async () => {
  const story = storyText({}, '## The border\n\nSee [above](#the-bordr).\n');
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '[above]')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:5
      The link leads to "#the-bordr", which is not in stories/2025/06/first.mdx.
      found  #the-bordr
      do     Did you mean "the-border"?

    1 problem in 1 file."
  `);
});

test('updated before published', async () => {
  const story = storyText({ updated: '2025-06-12T21:39:59+08:00' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-12T21:39:59')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:10
      The story was updated before it was published.
      found  updated 2025-06-12T21:39:59+08:00, published 2025-06-12T21:40:00+08:00
      do     Correct one of the two times, or remove "updated".

    1 problem in 1 file."
  `);
});
