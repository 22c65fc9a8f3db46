import { expect, test } from 'vitest';
import { describeProblems } from '../base/problems/problem.ts';
import { newsroomFolder, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from './readNewsroom.ts';

test('at midnight every mistake of every file is told at once, by file and place', async () => {
  const { problems } = await readNewsroom(
    await newsroomFolder({
      'publication.yaml':
        'name: The Gauge\ntagline: Of rails\ndescription: News.\nurl: gauge.example\nlanguage: en-GB\n' +
        'timeZone: Asia/Shanghai\nemail: desk@gauge.example\ncomments: letters\n',
      'authors.yaml': '- id: rail-desk\n  nmae: The Yard Desk\n',
      'stories/2025/06/first.mdx': storyText(
        {
          headline: null,
          section: 'rial',
          countries: '[Kazakhstan]',
          updated: '2025-06-11T09:00:00+08:00',
          image: '\n  src: ./nothing.png\n  alt: A map\n  credit: Us',
        },
        '## The line\n\nSee [below](#the-lien) and [more](/stories/2025/06/secnd/).\n\n<Figre src="./map.png" />\n',
      ),
      'stories/2025/06/second.mdx': storyText(
        { headline: '"A train', authors: 'rail-desk' },
        'Go to {here.\n',
      ),
      'stories/2025/06/third.mdx': storyText(
        {
          formerly: '[/stories/2025/06/first/]',
          draft: 'yes',
          published: '2025-05-12T21:40:00+08:00',
        },
        '![](./map.png)\n',
      ),
      'stories/2025/06/Fourth Story.mdx': storyText({ topics: '[bordres]' }),
      'stories/2025/6/fifth.mdx': 'No frontmatter.\n',
    }),
  );
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "authors.yaml:1:3
      The field "name" in entry 1 is missing.
      do     Add "name:" with a name.

    authors.yaml:2:3
      The field "nmae" in entry 1 is not known.
      found  nmae:
      do     Did you mean "name"?

    publication.yaml:4:6
      The field "url" is not a whole web address.
      found  gauge.example
      do     Write the address that the site will have, like https://example.org.

    publication.yaml:8:11
      The field "comments" is none of mail, bluesky.
      found  letters
      do     Write one of mail, bluesky.

    stories/2025/06/Fourth Story.mdx:1:1
      The file’s name cannot be part of a web address.
      found  Fourth Story.mdx
      do     Use small letters, digits and single hyphens: fourth-story.mdx

    stories/2025/06/Fourth Story.mdx:7:10
      The topic is not in topics.yaml.
      found  bordres
      do     Did you mean "borders"?

    stories/2025/06/first.mdx:2:1
      The field "headline" is missing.
      do     Add "headline:" with the headline, 1 to 140 characters.

    stories/2025/06/first.mdx:3:10
      The section is not in sections.yaml.
      found  rial
      do     Did you mean "rail"?

    stories/2025/06/first.mdx:6:13
      Entry 1 of "countries" is not a country code of ISO 3166-1.
      found  Kazakhstan
      do     Did you mean KZ?

    stories/2025/06/first.mdx:7:10
      The story was updated before it was published.
      found  updated 2025-06-11T09:00:00+08:00, published 2025-06-12T21:40:00+08:00
      do     Correct one of the two times, or remove "updated".

    stories/2025/06/first.mdx:9:8
      The image is missing.
      found  ./nothing.png
      do     Save it there, or correct the path; small and capital letters differ.

    stories/2025/06/first.mdx:16:5
      The link leads to "#the-lien", which is not in stories/2025/06/first.mdx.
      found  #the-lien
      do     Did you mean "the-line"?

    stories/2025/06/first.mdx:16:28
      The link leads nowhere.
      found  /stories/2025/06/secnd/
      do     Did you mean "/stories/2025/06/second/"?

    stories/2025/06/first.mdx:18:1
      The component <Figre> is not known.
      found  <Figre>
      do     Did you mean <Figure>?

    stories/2025/06/second.mdx:2:11
      A quote " is opened and never closed.
      found  headline: "A train
      do     Write the closing "; inside a text between quotes, write \\".

    stories/2025/06/second.mdx:9:7
      A { is opened and never closed.
      found  Go to {here.
      do     Close it, or write a plain { as \\{.

    stories/2025/06/third.mdx:5:12
      The story was published in 2025/05, but does not stand in that folder.
      found  published 2025-05-12T21:40:00+08:00 (Asia/Shanghai)
      do     Move the file to stories/2025/05/, or correct "published".

    stories/2025/06/third.mdx:7:12
      The old path belongs to stories/2025/06/first.mdx.
      found  /stories/2025/06/first/
      do     Remove the line, or write the path that it really had.

    stories/2025/06/third.mdx:8:8
      The field "draft" is text, not true or false.
      found  yes
      do     Write true or false; true keeps the story out.

    stories/2025/06/third.mdx:11:1
      An image has no description.
      found  ![](./map.png)
      do     Say what it shows: ![a map of the line](./map.png), or use <Figure> with alt and credit.

    stories/2025/6/fifth.mdx:1:1
      The story stands outside a year and month folder.
      found  stories/2025/6/fifth.mdx
      do     Move it to stories/<year>/<month>/, like stories/2025/06/.

    stories/2025/6/fifth.mdx:1:1
      The frontmatter is missing.
      do     Begin the file with ---, then the fields, then --- on a line of its own.

    22 problems in 7 files."
  `);
});
