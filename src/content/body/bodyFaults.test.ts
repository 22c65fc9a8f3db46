import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { readBody } from './readBody.ts';

const read = (source: string) => readBody(source, 'story.mdx', (target) => `/base${target}`);

const words = (source: string) => describeProblems(read(source).problems);

test('a house component that lacks, has too much, is empty or stands where it cannot', () => {
  const source = `<Figure src=" " caption="">text</Figure>

<Note title title="b">{/* nothing */}</Note>

A <PullQuote>b</PullQuote> c.

| <Note>a</Note> |
| --- |

<Note><Nite>x</Nite></Note>
`;
  expect(words(source)).toMatchInlineSnapshot(`
    "story.mdx:1:1
      <Figure> lacks "src".
      found  <Figure>
      do     Write src="…": the path of the image from the story, like ./map.png.

    story.mdx:1:1
      <Figure> lacks "alt".
      found  <Figure>
      do     Write alt="…": what the image shows, for those who do not see it.

    story.mdx:1:1
      <Figure> lacks "credit".
      found  <Figure>
      do     Write credit="…": who made the image, or where it comes from.

    story.mdx:1:1
      <Figure> holds text.
      found  <Figure>
      do     Close it with />, and put the text in "caption".

    story.mdx:1:17
      <Figure> has an empty "caption".
      found  caption=""
      do     Write caption="…": a caption; or remove it.

    story.mdx:3:1
      <Note> is empty.
      found  <Note>
      do     Write its text between <Note> and </Note>.

    story.mdx:3:13
      <Note> has "title" twice.
      found  title=
      do     Keep one of the two.

    story.mdx:5:3
      <PullQuote> shares its line with something else, in a sentence or a table.
      found  <PullQuote>
      do     Put it on lines of its own, with a blank line before and after.

    story.mdx:7:3
      <Note> shares its line with something else, in a sentence or a table.
      found  <Note>
      do     Put it on lines of its own, with a blank line before and after.

    story.mdx:10:7
      The component <Nite> is not known.
      found  <Nite>
      do     Did you mean <Note>?

    10 problems in 1 file."
  `);
});

test('HTML that cannot stand in a story', () => {
  const source = `<img src="./a.png" />

<h2>x</h2>

<iframe src="https://example.org"></iframe>

<script>x</script>

<center>x</center>

<p class="x" onclick="y()">x</p>

<img src={"./a.png"} width="10" alt="A" />
`;
  expect(words(source)).toMatchInlineSnapshot(`
    "story.mdx:1:1
      The element <img> cannot stand in a story.
      found  <img>
      do     Write <Figure> with src, alt and credit, or ![what it shows](./image.png).

    story.mdx:3:1
      The element <h2> cannot stand in a story.
      found  <h2>
      do     Write a heading as ## and its words.

    story.mdx:5:1
      The element <iframe> cannot stand in a story.
      found  <iframe>
      do     Link to it; a story shows nothing of another site.

    story.mdx:7:1
      The element <script> cannot stand in a story.
      found  <script>
      do     Leave it out; no page but search has a script.

    story.mdx:9:1
      Words were pasted here with the styling of a word processor or a web page.
      found  <center>x</center>
      do     Paste them as plain text (Ctrl+Shift+V), and mark them up with Markdown.

    story.mdx:13:1
      The element <img> cannot stand in a story.
      found  <img>
      do     Write <Figure> with src, alt and credit, or ![what it shows](./image.png).

    6 problems in 1 file."
  `);
});

test('headings, links and images that nobody can use', () => {
  expect(words('# One\n\n## !?\n\n[](/x/) [![](./a.png)](/y/)\n\n<b id="one">x</b>\n'))
    .toMatchInlineSnapshot(`
    "story.mdx:1:1
      A heading of the first level stands in the body; the headline is the only one.
      found  # One
      do     Write ## One

    story.mdx:3:1
      A heading has no words.
      found  ## !?
      do     Write words after the #, or remove it.

    story.mdx:5:1
      A link has no text, so nobody can see it.
      found  [](/x/)
      do     Write what it leads to: [the figures](/x/).

    story.mdx:5:10
      An image has no description.
      found  ![](./a.png)
      do     Say what it shows: ![a map of the line](./a.png), or use <Figure> with alt and credit.

    story.mdx:7:1
      The id "one" stands in the page already.
      found  id="one"
      do     Give one of the two another id; a heading’s id is made of its words.

    5 problems in 1 file."
  `);
  expect(words('## {title}\n\n[{title}](/x/)\n')).toBe('');
});

test('a lost footnote makes none of those lost that have other names', () => {
  const source = 'One.[^straße] Two.[^注] Three.[^a%41]\n';
  const notes = ['straße', '注', 'a%41', 'lost'].map((name) => `\n[^${name}]: A note.\n`).join('');
  expect(read(source + notes).problems.map(({ found }) => found)).toEqual(['[^lost]:']);
});

test('tags in the description of an image, which would lose them', () => {
  expect(words('![A <b>map</b> of {1}](./a.png) ![](./b.png)\n\n![<Note/> x][c]\n\n[c]: ./c.png\n'))
    .toMatchInlineSnapshot(`
    "story.mdx:1:5
      A tag or an expression stands in the description of an image, which loses it.
      found  ![A map of 1](./a.png)
      do     Write the words alone; write a plain < as \\< and a plain { as \\{.

    story.mdx:1:33
      An image has no description.
      found  ![](./b.png)
      do     Say what it shows: ![a map of the line](./b.png), or use <Figure> with alt and credit.

    story.mdx:3:3
      A tag or an expression stands in the description of an image, which loses it.
      found  ![ x](./c.png)
      do     Write the words alone; write a plain < as \\< and a plain { as \\{.

    3 problems in 1 file."
  `);
  expect(words('![1 \\<b> 2 < 3, \\{a} \\] *d*](./a.png)')).toBe('');
});

test('headings by chance, and lines that are meant as one', () => {
  const good = '## One\n\nTwo\n---\n\nText.\n\n---\n\n#5 and #rail\n\n\\##x `##y`\n';
  expect(words(good)).toBe('');
  expect(
    words('Text that ends.\n---\n\n> 他说：“好。”\n> ---\n\nTwo\nlines\n---\n\n##Three\n\n###四\n'),
  ).toMatchInlineSnapshot(`
    "story.mdx:1:1
      A line of --- or === right under a text makes a heading of it.
      found  ## Text that ends.
      do     Leave an empty line above the line; write a heading as ## and its words.

    story.mdx:4:3
      A line of --- or === right under a text makes a heading of it.
      found  ## 他说：“好。”
      do     Leave an empty line above the line; write a heading as ## and its words.

    story.mdx:7:1
      A line of --- or === right under a text makes a heading of it.
      found  ## Two lines
      do     Leave an empty line above the line; write a heading as ## and its words.

    story.mdx:11:1
      A heading is none, so that its # show in the text.
      found  ##Three
      do     Write a space after the last #; write a plain # as \\#.

    story.mdx:13:1
      A heading is none, so that its # show in the text.
      found  ###四
      do     Write a space after the last #; write a plain # as \\#.

    5 problems in 1 file."
  `);
});

test('addresses that run into the words after them', () => {
  const good =
    '见https://zh.wikipedia.org/wiki/中国 与 [轨距](https://a.example/a的) https://例え.example/x https://a.example/ü\n';
  expect(words(good)).toBe('');
  expect(words('见https://a.example/a的报道\n\nwww.a.example에서\n')).toMatchInlineSnapshot(`
    "story.mdx:1:2
      An address runs into the words after it, so that its link leads astray.
      found  https://a.example/a的报道
      do     Put a space between them, or write [text](address).

    story.mdx:3:1
      An address runs into the words after it, so that its link leads astray.
      found  www.a.example에서
      do     Put a space between them, or write [text](address).

    2 problems in 1 file."
  `);
});

test('each call of a footnote that is nowhere is told where it stands', () => {
  const places = (source: string): string[] =>
    read(source).problems.map(
      ({ line, column, what }) => `${line}:${column} ${what.replace(/^.*(\[\^.*\]).*$/, '$1')}`,
    );
  expect(places('A[^x] b[^y] \\[^x] c[^x]\nd[^x]\n\n> e\n> f[^ö]')).toEqual([
    '1:2 [^x]',
    '1:8 [^y]',
    '1:20 [^x]',
    '2:2 [^x]',
    '5:4 [^ö]',
  ]);
  const many = Array.from({ length: 12_000 }, (_, index) => `[^n${index}]\n`).join('');
  expect(places(many)[11_999]).toBe('12000:1 [^n11999]');
});

test('a link parted from its text, and a footnote whose name has a space', () => {
  expect(words('[a] (/b/) [sic] (x)\n\nOne.[^a b]\n\n[^a b]: Note.\n')).toMatchInlineSnapshot(`
    "story.mdx:1:1
      A link is broken, so that its brackets show in the text.
      found  [a] (/b/) [sic] (x)
      do     Write [text](/path/) without a space between ] and (; write a plain bracket as \\[.

    story.mdx:3:5
      The footnote [^a b] is nowhere in the story.
      found  One.[^a b]
      do     Give it a name without spaces, here and where it stands; write \\[^a b] for the signs themselves.

    story.mdx:5:1
      The line is taken for the address of a link [^a b], and is not shown.
      found  [^a b]: Note.
      do     Give the footnote a name without spaces, here and where it is called.

    3 problems in 1 file."
  `);
});

test('footnotes and links that came to nothing', () => {
  const source = `One.[^1] Two.[^2] \`[^3]\` \\[^4]

[^1]: First.
[^1]: Second.
[^5]: Third.

[a](/b c/) [d][e] \\[f](g h) and a(b)[c]
`;
  expect(words(source)).toMatchInlineSnapshot(`
    "story.mdx:1:14
      The footnote [^2] is nowhere in the story.
      found  Two.[^2]
      do     Write "[^2]: …" on a line of its own, or \\[^2] for the signs themselves.

    story.mdx:4:1
      Another footnote is named [^1] already, so this one is lost.
      found  [^1]:
      do     Give it a name of its own, here and where it is called.

    story.mdx:5:1
      No sentence calls the footnote [^5], so it is lost.
      found  [^5]:
      do     Write [^5] where it belongs, or remove it.

    story.mdx:7:1
      A link is broken, so that its brackets show in the text.
      found  [a](/b c/) [d][e] [f](g h) and a(b)[c]
      do     Write [text](/path/) without a space in the address; write a plain bracket as \\[.

    story.mdx:7:12
      A link is broken, so that its brackets show in the text.
      found  [a](/b c/) [d][e] [f](g h) and a(b)[c]
      do     Write [text](/path/), or the line "[label]: /path/" below; write a plain bracket as \\[.

    5 problems in 1 file."
  `);
});
