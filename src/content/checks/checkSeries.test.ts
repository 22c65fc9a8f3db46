import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function said(files: Files): Promise<string> {
  const { problems } = await readNewsroom(await newsroomFolder(files));
  return describeProblems(problems);
}

const series = '- id: corridors\n  name: Corridors\n- id: ports\n  name: Ports\n';

test('parts of one series, with numbers and without, and of another have no mistake', async () => {
  const read = await readNewsroom(
    await newsroomFolder({
      'series.yaml': series,
      [storyFile]: storyText({ series: 'corridors', part: '2' }),
      'stories/2025/06/second.mdx': storyText({ series: 'corridors' }),
      'stories/2025/06/third.mdx': storyText({ series: 'ports', part: '2' }),
    }),
  );
  expect(describeProblems(read.problems)).toBe('');
  expect(read.newsroom.series.map(({ name }) => name)).toEqual(['Corridors', 'Ports']);
});

test('an unknown series, a part of none, and two stories that are the same part', async () => {
  expect(
    await said({
      'series.yaml': series,
      [storyFile]: storyText({ series: 'coridors', part: '1' }),
      'stories/2025/06/second.mdx': storyText({ part: '3' }),
      'stories/2025/06/third.mdx': storyText({ series: 'ports', part: '2', draft: 'true' }),
      'stories/2025/06/tin.mdx': storyText({ series: 'ports', part: '2' }),
      'stories/2025/06/zinc.mdx': storyText({ series: 'ports', part: 'two' }),
      'stories/2025/06/zoo.mdx': storyText({ series: 'ports', part: '0' }),
    }),
  ).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:9
      The series is not in series.yaml.
      found  coridors
      do     Did you mean "corridors"?

    stories/2025/06/second.mdx:7:7
      The story is a part, and does not say of which series.
      found  part: 3
      do     Add "series:" with an id of series.yaml, or remove the line.

    stories/2025/06/tin.mdx:8:7
      stories/2025/06/third.mdx is part 2 of the series already.
      found  part: 2
      do     Give this part another number, or remove the line to count it by its date.

    stories/2025/06/zinc.mdx:8:7
      The field "part" is text, not a number.
      found  two
      do     Write the number of this part in its series, like 2.

    stories/2025/06/zoo.mdx:8:7
      The field "part" is not the number of a part.
      found  0
      do     Write the number of this part in its series, like 2.

    5 problems in 5 files."
  `);
});

test('where there is no series.yaml, and where it has mistakes of its own', async () => {
  const part = { [storyFile]: storyText({ series: 'corridors' }) };
  expect(await said(part)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:9
      The series is not in series.yaml.
      found  corridors
      do     Add it to series.yaml, which has no entry yet.

    1 problem in 1 file."
  `);
  expect(await said({ ...part, 'series.yaml': '- id: Corridors\n  nme: Corridors\n- id: ports\n' }))
    .toMatchInlineSnapshot(`
    "series.yaml:1:3
      The field "name" in entry 1 is missing.
      do     Add "name:" with a name.

    series.yaml:1:7
      The field "id" in entry 1 may hold small letters, digits and single hyphens only.
      found  Corridors
      do     Write "corridors", or another id of that form.

    series.yaml:2:3
      The field "nme" in entry 1 is not known.
      found  nme:
      do     Did you mean "name"?

    series.yaml:3:3
      The field "name" in entry 2 is missing.
      do     Add "name:" with a name.

    stories/2025/06/first.mdx:7:9
      The series is not in series.yaml.
      found  corridors
      do     Did you mean "Corridors"?

    5 problems in 2 files."
  `);
  expect(await said({ ...part, 'series.yaml': 'a: [\n' })).toMatchInlineSnapshot(`
    "series.yaml:1:4
      A bracket is opened and never closed.
      found  a: [
      do     Close it, as in [CN, KZ]; put a text that only starts so between double quotes.

    1 problem in 1 file."
  `);
});

test('a story may link to a series, its parts and its feeds', async () => {
  const body = (links: readonly string[]) => links.map((link) => `[x](${link})`).join(' ') + '\n';
  const good = ['/series/', '/series/ports/', '/series/ports/rss.xml', '/series/ports/feed.json'];
  expect(await said({ 'series.yaml': series, [storyFile]: storyText({}, body(good)) })).toBe('');
  expect(
    await said({ 'series.yaml': series, [storyFile]: storyText({}, body(['/series/port/'])) }),
  ).toContain('Did you mean "/series/ports/"?');
  expect(await said({ [storyFile]: storyText({}, body(['/series/'])) })).toContain('leads nowhere');
});
