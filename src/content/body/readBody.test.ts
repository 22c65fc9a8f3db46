import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { readBody } from './readBody.ts';

const read = (source: string) => readBody(source, 'story.mdx', (target) => `/base${target}`);
const html = (source: string) => {
  const { needsModule, segments, problems } = read(source);
  expect(describeProblems(problems)).toBe('');
  expect(needsModule).toBe(false);
  return segments;
};
const words = (source: string) => describeProblems(read(source).problems);

test('paragraphs, emphasis, code, breaks, rules, quotes', () => {
  const source =
    'One *two* **three** `four {x} <b>` ~~five~~.\nSix  \nseven\\\neight\n\n---\n\n> Nine\n> ten\n\n```js\nlet a = {b: 1} < 2;\n```\n';
  expect(html(source)).toMatchInlineSnapshot(`
    [
      "<p>One <em>two</em> <strong>three</strong> <code>four {x} &#x3C;b></code> <del>five</del>.
    Six<br>
    seven<br>
    eight</p>
    <hr>
    <blockquote>
    <p>Nine
    ten</p>
    </blockquote>
    <pre><code class="language-js">let a = {b: 1} &#x3C; 2;
    </code></pre>",
    ]
  `);
});

test('lists, nested and with boxes', () => {
  expect(html('1. One\n2. Two\n   - Three\n\n- [x] Four\n- [ ] Five\n')).toMatchInlineSnapshot(`
    [
      "<ol>
    <li>One</li>
    <li>Two
    <ul>
    <li>Three</li>
    </ul>
    </li>
    </ol>
    <ul class="contains-task-list">
    <li class="task-list-item">☑ Four</li>
    <li class="task-list-item">☐ Five</li>
    </ul>",
    ]
  `);
});

test('tables', () => {
  const source = '| Year | Trains |\n| --- | ---: |\n| 2024 | 2,400 \\| 3 |\n';
  expect(html(source)).toMatchInlineSnapshot(`
    [
      "<table>
    <thead>
    <tr>
    <th>Year</th>
    <th class="aligned-right">Trains</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>2024</td>
    <td class="aligned-right">2,400 | 3</td>
    </tr>
    </tbody>
    </table>",
    ]
  `);
});

/** As browsers do. */
function decodeSafely(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

test.each([
  ['straße', 'strasse'],
  ['注', '注'],
  ['قضيب', 'قضيب'],
  ['50%', '50%'],
  ['a%41', 'aA'],
  ['1.2', '1.2'],
  ['a#b', 'a#b'],
])('a footnote with the name %s has words for ids, and links that lead there', (name, id) => {
  const { segments, anchors, problems } = read(`One.[^${name}]\n\n[^${name}]: First.\n`);
  expect(problems).toEqual([]);
  const [html = ''] = segments.filter((segment) => typeof segment === 'string');
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, link = '']) => link);
  expect(links).toHaveLength(2);
  for (const link of links) expect(anchors).toContain(decodeSafely(link));
  expect(html).toContain(`id="fn-${id}"`);
});

test('footnotes, whose ids are as links find them', () => {
  const source = 'One.[^1] Two.[^border] Again.[^1]\n\n[^1]: First.\n\n[^border]: Second.\n';
  expect(html(source)).toMatchInlineSnapshot(`
    [
      "<p>One.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> Two.<sup><a href="#fn-border" id="fnref-border" data-footnote-ref aria-describedby="footnote-label">2</a></sup> Again.<sup><a href="#fn-1" id="fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
    <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>
    <ol>
    <li id="fn-1">
    <p>First. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a> <a href="#fnref-1-2" data-footnote-backref="" aria-label="Back to reference 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>
    </li>
    <li id="fn-border">
    <p>Second. <a href="#fnref-border" data-footnote-backref="" aria-label="Back to reference 2" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>",
    ]
  `);
  expect([...read(source).anchors]).toEqual(
    expect.arrayContaining(['fn-1', 'fnref-1', 'fn-border', 'fnref-border']),
  );
  expect(read(source).links).toEqual([]);
});

test('smart punctuation, but not in code', () => {
  expect(html('"It\'s" -- he said --- so... `"it\'s" --`')).toEqual([
    '<p>“It’s” – he said — so… <code>"it\'s" --</code></p>',
  ]);
});

test('headings have the ids that GitHub gives them, each its own', () => {
  const source = '## A & B\n\n## A & B\n\n### `Größe` *here*\n\n## 中文 标题\n\n## What’s *new*?\n';
  expect(html(source)).toMatchInlineSnapshot(`
    [
      "<h2 id="a--b">A &#x26; B</h2>
    <h2 id="a--b-1">A &#x26; B</h2>
    <h3 id="größe-here"><code>Größe</code> <em>here</em></h3>
    <h2 id="中文-标题">中文 标题</h2>
    <h2 id="whats-new">What’s <em>new</em>?</h2>",
    ]
  `);
  expect(read(source).headings).toEqual([
    { depth: 2, slug: 'a--b', text: 'A & B' },
    { depth: 2, slug: 'a--b-1', text: 'A & B' },
    { depth: 3, slug: 'größe-here', text: 'Größe here' },
    { depth: 2, slug: '中文-标题', text: '中文 标题' },
    { depth: 2, slug: 'whats-new', text: 'What’s new?' },
  ]);
});

test('house components, nested, with Markdown inside', () => {
  const source = `<Note title="The &quot;desk&quot;">

- One
  <KeyFacts>
  - **Gauge** 1,435 mm
  </KeyFacts>

> <PullQuote cite="Her">*So*.</PullQuote>

</Note>

<Figure src="./a.png" alt="A" credit='"B"' caption="C" licence="D" />
`;
  expect(html(source)).toMatchInlineSnapshot(`
    [
      {
        "attributes": {
          "title": "The "desk"",
        },
        "children": [
          "<ul>
    <li>One
    ",
          {
            "attributes": {},
            "children": [
              "<ul>
    <li><strong>Gauge</strong> 1,435 mm</li>
    </ul>",
            ],
            "component": "KeyFacts",
          },
          "
    </li>
    </ul><blockquote>
    ",
          {
            "attributes": {
              "cite": "Her",
            },
            "children": [
              "<em>So</em>.",
            ],
            "component": "PullQuote",
          },
          "
    </blockquote>",
        ],
        "component": "Note",
      },
      "
    ",
      {
        "attributes": {
          "alt": "A",
          "caption": "C",
          "credit": ""B"",
          "licence": "D",
        },
        "children": [],
        "component": "Figure",
        "image": "./a.png",
      },
    ]
  `);
  expect(read(source).images).toEqual([{ target: './a.png', place: { line: 12, column: 9 } }]);
});

test('images of Markdown, with their title as caption', () => {
  expect(html('![A map](./a%20b.png "Here")')).toEqual([
    '<p>',
    {
      component: 'Image',
      attributes: { alt: 'A map', caption: 'Here' },
      image: './a b.png',
      children: [],
    },
    '</p>',
  ]);
});

test('plain HTML, inline and in blocks', () => {
  const source =
    'H<sub>2</sub>O<br/><abbr title="a &amp; b">x</abbr>\n\n<dl>\n  <dt id="gauge">Gauge</dt>\n  <dd>**1,435** mm</dd>\n</dl>\n';
  expect(html(source)).toMatchInlineSnapshot(`
    [
      "<p>H<sub>2</sub>O<br><abbr title="a &#x26; b">x</abbr></p>
    <dl><dt id="gauge">Gauge</dt><dd><strong>1,435</strong> mm</dd></dl>",
    ]
  `);
  expect([...read(source).anchors]).toEqual(['gauge']);
});

test('links are gathered with their places, and rewritten', () => {
  const { links, segments } = read(
    'é [a](/x/)\n\n- <a href="/y/">b</a>\n- [c][d] www.e.org\n\n[d]: /z/ "T"\n',
  );
  expect(links).toEqual([
    { target: '/x/', place: { line: 1, column: 3 } },
    { target: '/y/', place: { line: 3, column: 3 } },
    { target: '/z/', place: { line: 4, column: 3 } },
    { target: 'http://www.e.org', place: { line: 4, column: 10 } },
  ]);
  expect(segments.filter((segment) => typeof segment === 'string').join('')).toContain(
    '<a href="/base/x/">a</a>',
  );
});

test('comments are not shown and make no module', () => {
  expect(
    html(
      'One {/* no {braces} */} two.\n\n{/* none */}\n\n{}\n\n<Note>\n{/* no */}\nThree.\n</Note>',
    ),
  ).toMatchInlineSnapshot(`
    [
      "<p>One  two.</p>


    ",
      {
        "attributes": {},
        "children": [
          "<p>Three.</p>",
        ],
        "component": "Note",
      },
    ]
  `);
});

test('escaped signs are text', () => {
  expect(html('\\<Figure> \\{x} \\[a](b) &lt;b&gt; 1 < 2')).toEqual([
    '<p>&#x3C;Figure> {x} [a](b) &#x3C;b> 1 &#x3C; 2</p>',
  ]);
  expect(html('```\nimport a from "a"\n{x}\n<Figure/>\n```')).toEqual([
    '<pre><code>import a from "a"\n{x}\n&#x3C;Figure/>\n</code></pre>',
  ]);
});

test.for([
  'import Chart from "./Chart.astro"\n\n<Chart />',
  'export const a = 1',
  '{1 + 1}',
  'One {2} three',
  '<b lang={"de"}>x</b>',
  '<Note title={"x"}>y</Note>',
  '<Note {...{}}>y</Note>',
  '- > **{1}**',
])('%s needs a module', (source) => {
  const { needsModule, segments, problems } = read(source);
  expect(problems).toEqual([]);
  expect(needsModule).toBe(true);
  expect(segments).toEqual([]);
});

test('what an import brings in is known, and what it only names is not', () => {
  expect(words('import { Chart as Bars } from "./Map.astro"\n\n<Bars /> <Bars.Legend />')).toBe('');
  expect(words('import Chart from "./Map.astro"\n\n<Map />')).toMatchInlineSnapshot(`
    "story.mdx:3:1
      The component <Map> is not known.
      found  <Map>
      do     Use Markdown, or one of: <Figure>, <Drawing>, <Chart>, <RouteMap>, <KeyFacts>, <PullQuote>, <Note>.

    1 problem in 1 file."
  `);
});

test('what spread attributes may bring is not asked for, but what stands there is judged', () => {
  expect(words('<Figure {...others} />')).toBe('');
  expect(words('<Figure {...others} alt="" widht="3" />')).toMatchInlineSnapshot(`
    "story.mdx:1:1
      <Figure> lacks "alt".
      found  <Figure>
      do     Write alt="…": what the image shows, for those who do not see it.

    story.mdx:1:28
      <Figure> has no attribute "widht".
      found  widht=
      do     Use: src, alt, credit, caption, licence.

    2 problems in 1 file."
  `);
});

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

    5 problems in 1 file."
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

test.each(['', '  ', '> ', '>', '- ', '* ', '+ ', '1. ', '23) ', '> - ', '- > 1. ', '[^kept]: '])(
  'a footnote that nothing calls is told behind %j',
  (start) => {
    const { problems } = read(`One.[^kept]\n\n[^kept]: A note.\n\n${start}[^lost]: A note.\n`);
    expect(problems.map(({ found }) => found)).toContain('[^lost]:');
  },
);

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

test('MDX that is broken', () => {
  const sources = [
    'A plain <5% b',
    'Mail <desk@example.org>',
    'See <https://example.org/a>',
    '<!-- a comment -->',
    'One\n<br>\ntwo',
    '<Note>\n\nOne\n\n</Nte>',
    'One</b>',
    '- <Note>\n\n  One\n',
    '<Note>\nOne\n</Note> two',
    '<Note title=x>y</Note>',
    'One {two',
    'One {two three}',
    'import a from',
    'export figures rose',
    '>'.repeat(150),
  ];
  const problems = sources.flatMap((source) =>
    read(`One.\n\n${source}\n`).problems.map(({ line, column, what, remedy }) => [
      `${source.slice(0, 30)} ${line}:${column}`,
      what,
      remedy,
    ]),
  );
  expect(problems).toHaveLength(sources.length);
  expect(problems).toMatchInlineSnapshot(`
    [
      [
        "A plain <5% b 3:9",
        "A plain < stands in the text.",
        "Write it as \\<.",
      ],
      [
        "Mail <desk@example.org> 3:6",
        "An address between < and > cannot stand in MDX.",
        "Write [desk@example.org](mailto:desk@example.org).",
      ],
      [
        "See <https://example.org/a> 3:5",
        "An address between < and > cannot stand in MDX.",
        "Write [https://example.org/a](https://example.org/a).",
      ],
      [
        "<!-- a comment --> 3:1",
        "A comment of HTML cannot stand in MDX.",
        "Write it as {/* text */}.",
      ],
      [
        "One
    <br>
    two 4:1",
        "The tag <br> is not closed.",
        "Write it as <br />.",
      ],
      [
        "<Note>

    One

    </Nte> 7:1",
        "</Nte> stands where <Note> must be closed.",
        "Write </Note>.",
      ],
      [
        "One</b> 3:4",
        "</b> closes a tag that was not opened.",
        "Open it with <b>, or remove it.",
      ],
      [
        "- <Note>

      One
     3:3",
        "The tag <Note> is not closed in its list entry.",
        "Close it with </Note>, or with /> where nothing stands inside; write a plain < as \\<.",
      ],
      [
        "<Note>
    One
    </Note> two 5:1",
        "</Note> shares its line with text, and <Note> did not.",
        "Put <Note> and </Note> on lines of their own.",
      ],
      [
        "<Note title=x>y</Note> 3:1",
        "A < begins something that is no tag.",
        "Close the tag with >, put every value between double quotes, or write a plain < as \\<.",
      ],
      [
        "One {two 3:5",
        "A { is opened and never closed.",
        "Close it, or write a plain { as \\{.",
      ],
      [
        "One {two three} 3:10",
        "The expression between { and } is broken: Expected \`,\` or \`)\` but found \`Identifier\`.",
        "Mend it, or write a plain { as \\{.",
      ],
      [
        "import a from 3:14",
        "The import or export is broken: Unexpected token.",
        "Mend it, and leave a blank line after it; begin a sentence with another word than import or export.",
      ],
      [
        "export figures rose 3:8",
        "The import or export is broken: Unexpected token.",
        "Mend it, and leave a blank line after it; begin a sentence with another word than import or export.",
      ],
      [
        ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>> 3:101",
        "The text is nested more than 100 levels deep.",
        "Write quotes, lists and tags within each other less deeply.",
      ],
    ]
  `);
});

test('places are UTF-16 columns, as editors count them', () => {
  expect(read('😀é <Not/>').problems[0]).toMatchObject({ line: 1, column: 5 });
});

test('text is what a reader reads, words apart', () => {
  const { text } = read('## One\n\nTwo *three*.\n\n| a | b |\n|---|---|\n| c | d |');
  expect(text.trim().split(/\s+/)).toEqual(['One', 'Two', 'three.', 'a', 'b', 'c', 'd']);
});

test('a text that a parser would never be done with', () => {
  expect(words('One.\n\n"'.padEnd(20_000, '"'))).toBe('');
  expect(words(`\`\`\`json\n${'"a" '.repeat(9000)}\n\`\`\`\n`)).toBe('');
  for (const source of ['[^', '[a][', '](', 'import a\n', '{/*', '<a ', '![', '**a_', '`'].map(
    (part) => part.repeat(3000),
  )) {
    expect(read(source).text.length + read(source).problems.length).toBeGreaterThan(0);
  }
});

test.each(['export const a = `\n\\', 'import a from "./b\n\\'])('%j ends no process', (source) => {
  expect(words(source)).not.toBe('');
});
