import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { readBody } from '../../content/body/readBody.ts';
import { toldIn } from '../../tools/fixtures/toldIn.ts';
import { markdownOfHtml } from './markdownOfHtml.ts';

const address = 'https://gauge.example/desk/stories/2025/06/alashankou/';

test.each([
  ['<p>One <em>two</em></p>', 'One *two*\n'],
  ['<h2 id="a">Two ports</h2><p>x</p>', '## Two ports\n\nx\n'],
  ['<p><a href="/desk/a/">x</a></p>', '[x](https://gauge.example/desk/a/)\n'],
  ['<p><a href="#two-ports">x</a></p>', `[x](${address}#two-ports)\n`],
  ['<p><a href="./data.csv">x</a></p>', `[x](${address}data.csv)\n`],
  ['<p><img src="/a.png" alt="A map"></p>', '![A map](https://gauge.example/a.png)\n'],
  ['<svg role="img" aria-label="The route"><text>gone</text></svg>', '*The route*\n'],
  ['<ul aria-hidden="true"><li>key</li></ul><p>Kept</p>', 'Kept\n'],
  ['<p>Kept</p><script>gone()</script><style>p{}</style>', 'Kept\n'],
  ['<p>He said <q>no</q>.</p>', 'He said no.\n'],
  [
    '<p>* not a list, 1_520_mm, &lt;b&gt; and [x]</p>',
    '\\* not a list, 1_520_mm, \\<b> and \\[x]\n',
  ],
])('%s becomes %j', (html, markdown) => {
  expect(markdownOfHtml(html, address)).toBe(markdown);
});

test('a table keeps its caption and its cells', () => {
  const html =
    '<table><caption>Trains</caption><thead><tr><th>Day</th><th>Trains | cars</th></tr></thead>' +
    '<tbody><tr><td>1</td><td>12</td></tr></tbody></table>';
  expect(markdownOfHtml(html, address)).toBe(
    'Trains\n\n| Day | Trains \\| cars |\n| - | - |\n| 1 | 12 |\n',
  );
});

test.each([
  '<table><tr><th>Day</th><td><ul><li>a</li><li>b</li></ul><p>c</p>d</td></tr></table>',
  '<table><tr><td>out<table><tr><td>in</td><td>side</td></tr></table></td></tr></table>',
  '<table><tr><th colspan="2">Head</th></tr><tr><td rowspan="2">a</td><td>b<br>c</td></tr></table>',
  '<table><tr><td><code>a|b</code> | <a href="/p/">p</a></td></tr></table>',
  '<dl><dt>Gauge</dt><dd>1,520</dd><dt>Load</dt><dd><p>Two</p><ul><li>x</li></ul></dd></dl>',
  '<details><summary>More</summary><table><tr><td>1</td></tr></table>z</details>',
  '<p><ruby>轨<rp>(</rp><rt>guǐ</rt><rp>)</rp></ruby> <kbd>Ctrl</kbd><kbd>C</kbd> <a>no link</a></p>',
  '<ul><li>a</li></ul><ul><li>b</li></ul><ol start="4"><li>c<ol><li>d</li></ol></li></ol>',
  '<pre><code>```\n  x &lt;b&gt;\n# no\n```\n</code></pre>',
  '<div>loose <b>text</b><p>p</p>tail</div><blockquote><p>q</p><footer>who</footer></blockquote>',
])('nothing is lost of %s', (html) => {
  expect(toldIn(markdownToHtml(markdownOfHtml(html, address)).html, address)).toEqual(
    toldIn(html, address),
  );
});

test('footnotes keep their numbers, and lead nowhere else', () => {
  const { segments } = readBody(
    'Rule[^b] and two[^a].\n\n[^a]: Aye.\n\n[^b]: Bee.\n',
    'x.mdx',
    target,
    'en',
  );
  expect(markdownOfHtml(htmlIn(segments), address)).toBe(
    'Rule[^1] and two[^2].\n\n[^1]: Bee.\n\n[^2]: Aye.\n',
  );
});

test('words, links, pictures and footnotes are those of the text, whatever it says', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      // GitHub's Markdown makes a link of an address of mail even where its @ is escaped.
      fc.pre(!blocks.some((each) => /[-+.\w]\\?@/.test(each)));
      const body = `${blocks.join('\n\n')}\n\n[^n]: A note *of* ${blocks.length} blocks.\n`;
      const html = htmlIn(readBody(body, 'x.mdx', target, 'en').segments);
      const markdown = markdownOfHtml(html, address);
      expect(toldIn(markdownToHtml(markdown).html, address)).toEqual(toldIn(html, address));
    }),
    { numRuns: 200 },
  );
});

function htmlIn(segments: readonly unknown[]): string {
  return segments.filter((segment) => typeof segment === 'string').join('');
}

const target = (written: string): string => written;

const word = fc.oneof(
  fc.constantFrom(
    ...[
      'gauge',
      '1,520',
      'mm',
      '1\\_520',
      '\\*',
      '\\[x\\]',
      '&lt;b>',
      'a\\|b',
      '轨距',
      'المحطة',
      '1.',
      '#',
      '+',
    ],
    ...[
      '*soft*',
      '**strong**',
      '`code|x`',
      '[port](/ports/)',
      '[*there*](#two)',
      '~~old~~',
      'end[^n]',
      '2\\)',
    ],
    ...['*a*b', '<sub>2</sub>', '<abbr title="x">TEU</abbr>', '\\`'],
  ),
  fc
    .stringMatching(/^[a-z0-9.,;:!?()'"/=+~^%$#@-]{1,8}$/)
    .map((text) => text.replaceAll(/(?=[^a-z0-9])/g, '\\')),
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const block = fc.oneof(
  line.map((text) => `x ${text}`),
  line.map((text) => `## ${text} x`),
  line.map((text) => `> x ${text}`),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((text) => `- x ${text}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((text, at) => `${at + 3}. x ${text}`).join('\n')),
  fc
    .tuple(line, line)
    .map(([head, cell]) => `| ${plain(head)} | b |\n| --- | ---: |\n| ${plain(cell)} | 12 |`),
  line.map((text) => `\`\`\`\n${text}\n\`\`\``),
);

/** A cell ends at a bar, and code has no other. */
function plain(text: string): string {
  return text.replaceAll('code|x', 'code');
}
