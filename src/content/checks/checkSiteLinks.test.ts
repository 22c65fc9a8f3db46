import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import {
  type Files,
  newsroomFolder,
  onePixel,
  publicationText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function problemsOf(fields: Readonly<Record<string, string>>, files: Files = {}) {
  const { problems } = await readNewsroom(
    await newsroomFolder({ 'publication.yaml': publicationText(fields), ...files }),
  );
  return describeProblems(problems);
}

test('menus that lead somewhere', async () => {
  const menu = '\n  - section: rail\n  - topic: borders\n    label: Crossings\n  - page: archive';
  const footer =
    '\n  - page: about\n  - url: https://jobs.gauge.example\n    label: Jobs\n  - url: mailto:ads@gauge.example\n    label: Advertise';
  expect(
    await problemsOf({
      menu,
      footer,
      correctionsPolicy: 'corrections',
      publishingPrinciples: 'about',
    }),
  ).toBe('');
});

test.each([
  ['series', 'series.yaml', '- id: lines\n  name: Lines\n'],
  ['watches', 'watches.yaml', '- id: grain\n  name: Grain\n  query: grain\n'],
])('menus lead to all %s where there are any', async (page, file, list) => {
  const fields = { menu: `\n  - page: ${page}` };
  expect(await problemsOf(fields, { [file]: list })).toBe('');
  expect(await problemsOf(fields, { [`pages/${page}.mdx`]: ownPage })).toBe('');
  for (const none of [{}, { [file]: '[]\n' }]) {
    expect(await problemsOf(fields, none)).toContain('There is no page of this name.');
  }
});

const ownPage = '---\ntitle: Of lines\ndescription: All of them.\n---\n\nHere.\n';

test('menus that name what is not there', async () => {
  const menu = '\n  - section: rial\n  - topic: weather\n  - page: archiv\n    label: Old';
  const words = await problemsOf({ menu, publishingPrinciples: 'ethics' });
  expect(words).toMatchInlineSnapshot(`
    "publication.yaml:11:14
      The section is not in sections.yaml.
      found  rial
      do     Did you mean "rail"?

    publication.yaml:12:12
      The topic is not in topics.yaml.
      found  weather
      do     Use one of: borders; or add it to topics.yaml.

    publication.yaml:13:11
      There is no page of this name.
      found  archiv
      do     Did you mean "archive"?

    publication.yaml:15:23
      There is no page of this name.
      found  ethics
      do     Use one of: about, corrections, archive, search, sections, topics, countries, authors, kinds, rss, feeds, licences.

    4 problems in 1 file."
  `);
});

test('entries that lead nowhere, to two places, or have no words', async () => {
  const footer =
    '\n  - label: Nowhere\n  - section: rail\n    page: about\n  - url: https://jobs.gauge.example\n  - url: jobs.gauge.example\n    label: Jobs\n  - rail\n  - sektion: rail';
  expect(await problemsOf({ footer })).toMatchInlineSnapshot(`
    "publication.yaml:11:5
      Entry 1 of "footer" leads nowhere.
      found  {"label":"Nowhere"}
      do     Write one of section:, topic:, page: and url: in it.

    publication.yaml:12:5
      Entry 2 of "footer" leads to 2 places.
      found  {"section":"rail","page":"about"}
      do     Keep one of section: and page:.

    publication.yaml:14:5
      Entry 3 of "footer" has no words.
      found  {"url":"https://jobs.gauge.example"}
      do     Add "label:" with the words of the link.

    publication.yaml:15:10
      The field "url" in entry 4 of "footer" is not a whole web address.
      found  jobs.gauge.example
      do     Write a whole address, like https://jobs.example, or mailto: and an address.

    publication.yaml:17:5
      Entry 5 of "footer" is text, not a set of fields.
      found  rail
      do     Write one of section:, topic:, page: and url:, and where wanted label:.

    publication.yaml:18:5
      The field "sektion" in entry 6 of "footer" is not known.
      found  sektion:
      do     Did you mean "section"?

    publication.yaml:18:5
      Entry 6 of "footer" leads nowhere.
      found  {"sektion":"rail"}
      do     Write one of section:, topic:, page: and url: in it.

    7 problems in 1 file."
  `);
});

test('images of the publication', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3z"/></svg>';
  const files = { 'logo.svg': svg, 'images/icon.png': onePixel, 'social.png': onePixel };
  const fields = { logo: 'logo.svg', icon: './images/icon.png', socialImage: 'social.png' };
  expect(await problemsOf(fields, files)).toBe('');
});

test('images of the publication that cannot be shown', async () => {
  const files = { 'logo.svg': 'A train', 'icon.png': onePixel };
  const fields = { logo: 'logo.svg', icon: 'icno.png', socialImage: '../social.png' };
  expect(await problemsOf(fields, files)).toMatchInlineSnapshot(`
    "publication.yaml:10:7
      The file cannot be read as an image.
      found  logo.svg
      do     Save it again as PNG, JPEG, WebP, AVIF or SVG.

    publication.yaml:11:7
      The image is missing.
      found  icno.png
      do     Did you mean "./icon.png"?

    publication.yaml:12:14
      The image is outside the content folder.
      found  ../social.png
      do     Save it in the content folder, and write its path from there, like logo.svg.

    3 problems in 1 file."
  `);
  expect(await problemsOf({ logo: 'logo.jpg', timeFormat: '13' })).toMatchInlineSnapshot(`
    "publication.yaml:10:7
      The field "logo" is not the path of an image that ends in .svg or .png.
      found  logo.jpg
      do     Write the path of an SVG or PNG of the newsroom, like logo.svg; it stands for the name in the masthead, in RSS and for search engines.

    publication.yaml:11:13
      The field "timeFormat" is none of 12, 24.
      found  13
      do     Write one of 12, 24.

    2 problems in 1 file."
  `);
});
