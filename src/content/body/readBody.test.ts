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

test('before a block of the text stand the stories that it is the first to link to', () => {
  const source = [
    '[one](/stories/2025/06/one/) and [site](https://e.org/) and [rail](/sections/rail/)',
    '## Under a [heading](/stories/2025/06/heading/)',
    '- [one](/stories/2025/06/one/)\n- [two](/stories/2025/06/two#part) and [three](</stories/2025/06/thr%65e/>)',
    '<Note>\n\nIn a note: [four](/stories/2025/06/four/)\n\n</Note>',
    '> [two](/stories/2025/06/two/)',
    '> Quoted: [five](/stories/2025/06/five/)',
  ].join('\n\n');
  const { segments } = read(source);
  const html = segments.map((segment) => (typeof segment === 'string' ? segment.trim() : ''));
  const linked = segments.flatMap((segment, index) =>
    typeof segment !== 'string' && segment.component === 'LinkedStories'
      ? [[segment.attributes['paths'], html[index + 1]?.split('\n')[0]]]
      : [],
  );
  expect(linked).toEqual([
    ['/stories/2025/06/one/', expect.stringMatching(/^<p><a href="[^"]*one\/">one/)],
    ['/stories/2025/06/two/ /stories/2025/06/three/', '<ul>'],
    ['/stories/2025/06/five/', '<blockquote>'],
  ]);
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
  const { needsModule, problems } = read(source);
  expect(problems).toEqual([]);
  expect(needsModule).toBe(true);
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
      do     Use one of: src, alt, credit, caption, licence.

    2 problems in 1 file."
  `);
});

test.each(['', '  ', '> ', '>', '- ', '* ', '+ ', '1. ', '23) ', '> - ', '- > 1. ', '[^kept]: '])(
  'a footnote that nothing calls is told behind %j',
  (start) => {
    const { problems } = read(`One.[^kept]\n\n[^kept]: A note.\n\n${start}[^lost]: A note.\n`);
    expect(problems.map(({ found }) => found)).toContain('[^lost]:');
  },
);

test('places are UTF-16 columns, as editors count them', () => {
  expect(read('😀é <Not/>').problems[0]).toMatchObject({ line: 1, column: 5 });
});

test('text is what a reader reads, words apart', () => {
  const { text } = read('## One\n\nTwo *three*.\n\n| a | b |\n|---|---|\n| c | d |');
  expect(text.trim().split(/\s+/)).toEqual(['One', 'Two', 'three.', 'a', 'b', 'c', 'd']);
});
