import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { readBody } from '../../content/body/readBody.ts';
import { oddBodies } from '../../tools/exports/bodies.ts';
import { anyBody, bodyOf } from '../../tools/fuzz/bodies.ts';
import { linkFormFault } from '../../content/checks/linkFormFault.ts';
import type { Note } from '../exported.ts';
import { bodyText, fitBody } from './fitBody.ts';
import { markdownOf, parseHtml } from './markdownOf.ts';

/** The body of a story made of HTML, beside which there is one picture. */
function bodyOfHtml(html: string): { text: string; notes: Note[] } {
  const notes: Note[] = [];
  const note = (told: Note): void => void notes.push(told);
  const blocks = markdownOf(parseHtml(html), {
    pictureAt: (src) => (src.includes('quay') ? { src: './quay.png' } : undefined),
    linkTo: (href) =>
      /^(?:https?:\/\/[\w.]+(?:\/[\w./-]*)?$|#|mailto:[\w@.]+$)/.test(href) ? href : undefined,
    note,
  });
  return { text: bodyText(fitBody(blocks, 'en', (url) => url, note)), notes };
}

/** What the check says of a body. */
function faultsOf(text: string): string[] {
  const { problems, code, links } = readBody(text, 'story.mdx', (target) => target, 'en');
  const unfit = links.filter(
    ({ target }) => /^https?:/.test(target) && linkFormFault(target, () => undefined),
  );
  return [
    ...problems.map(({ what }) => what),
    ...code.map((piece) => piece.text),
    ...unfit.map(({ target }) => target),
  ];
}

test.each(Object.entries(oddBodies))('%s: the check finds nothing', (_, html) => {
  expect(faultsOf(bodyOfHtml(html).text)).toEqual([]);
});

test.each([
  ['<p>A set {a} is 1 &lt; 2.</p>', 'A set \\{a\\} is 1 \\< 2.'],
  ['<p>import it</p>', '&#x69;mport it'],
  ['<p>a<b> b </b>c <i>d</i>e</p>', 'a **b** c *d*e'],
  ['<p><strong>注意：</strong>本周</p>', '**注意：**本周'],
  ['<p>注__意__</p>', '注\\_\\_意\\_\\_'],
  ['<p>H<sub>2</sub>O</p>', 'H<sub>2</sub>O'],
  ['<h1>One</h1><h3>Three</h3>', '## One\n\n#### Three'],
  ['<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
  ['<p>https://a.example/b</p>', '[https://a.example/b](https://a.example/b)'],
  ['<a href="quay.png"><img src="quay.png" alt="A"></a>', '![A](./quay.png)'],
  [
    '<figure><img src="quay.png" alt="A"><figcaption>At <i>dawn</i></figcaption></figure>',
    '![A](./quay.png "At dawn")',
  ],
  ['<img src="old-quay_1.png">', '![old quay 1](./quay.png)'],
  ['<p><img src="lost.png" alt="Lost"></p>', '\\[Lost]'],
  [
    '<table><tr><th>a|b</th></tr><tr><td>{c}<br>d</td></tr></table>',
    '| a\\|b |\n| - |\n| \\{c\\} d |',
  ],
  [
    '<p>x<sup><a href="#f">1</a></sup></p><hr><ol><li id="f">Note <a href="#r">↩</a></li></ol>',
    'x[^1]\n\n[^1]: Note',
  ],
  [
    '<p><a href="#part">to it</a></p><h2 id="part">Another</h2>',
    '[to it](#part)\n\n## <span id="part"></span>Another',
  ],
  ['<iframe src="//www.youtube.com/embed/a-b"></iframe>', ''],
  [
    '<div><iframe src="https://maps.example/a"></iframe><iframe src="https://maps.example/b"></iframe></div>',
    '[maps.example/a](https://maps.example/a)\n\n[maps.example/b](https://maps.example/b)',
  ],
  ['<pre><code class="language-js">`x` ```\n</code></pre>', '````js\n`x` ```\n````'],
])('%s', (html, markdown) => {
  expect(bodyOfHtml(html).text.trim()).toBe(markdown);
});

test.each([
  ['www.[agency].gov/open', 'www\\.\\[agency].gov/open'],
  ['WWW.*a*.gov', 'WWW\\.\\*a\\*.gov'],
  ['www.{x}.gov', 'www\\.\\{x\\}.gov'],
  ['http://www.[a].gov', 'http\\://www\\.\\[a].gov'],
])('words that look like an address and are none, %s, stay words', (written, text) => {
  const { text: body, notes } = bodyOfHtml(`<p>See ${written} now.</p>`);
  expect(body.trim()).toBe(`See ${text} now.`);
  expect(faultsOf(body)).toEqual([]);
  expect(notes).toEqual([]);
});

test('an address that no reader can follow is no link', () => {
  const { text } = bodyOfHtml('<p>See https://a.example:99999/ now.</p>');
  expect(text).toContain('https://a.example:99999/');
  expect(faultsOf(text)).toEqual([]);
});

test('what cannot be carried is noted with its words', () => {
  const html =
    '<script>track()</script><form><input><button>Go</button></form><p>a<embed></p><ul><li><p>x<blockquote>y</blockquote></p></li></ul><table><tr><td colspan="2">w</td></tr></table>';
  expect(bodyOfHtml(html).notes).toMatchInlineSnapshot(`
    [
      {
        "found": "<script>track()</script>",
        "what": "A script was left.",
      },
      {
        "found": "<form><input><button>Go</button></form>",
        "what": "A form was left.",
      },
      {
        "found": "w ",
        "what": "A cell of a table was as wide or as high as several; the others are empty now.",
      },
      {
        "found": undefined,
        "what": "<embed> was left, which has no address of its own.",
      },
    ]
  `);
});

test('whatever HTML says, the check finds nothing in what becomes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyTag, anyWords), { maxLength: 30 }), (pieces) => {
      expect(faultsOf(bodyOfHtml(pieces.join('')).text)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever Markdown says, the check finds nothing in what becomes of it', () => {
  fc.assert(
    fc.property(anyBody, fc.integer({ min: 20, max: 600 }), (recipe, size) => {
      const html = markdownToHtml(bodyOf(recipe, size), {
        features: { smartPunctuation: false },
      }).html;
      expect(faultsOf(bodyOfHtml(html).text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no word is lost that is neither code nor markup', () => {
  const word = fc.stringMatching(/^[a-z]{6}$/);
  const tag = fc.constantFrom(
    'p',
    'b',
    'i',
    'div',
    'li',
    'td',
    'h2',
    'blockquote',
    'a',
    'u',
    'sup',
    'span',
    'figcaption',
    'dt',
    'summary',
    'q',
    's',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, word, fc.boolean()), { maxLength: 20 }), (pieces) => {
      const html = pieces
        .map(([name, text, isClosed]) => `<${name}>${text} ${isClosed ? `</${name}>` : ''}`)
        .join('');
      const { text, notes } = bodyOfHtml(html);
      const said = text + notes.map(({ found }) => found).join('');
      expect(pieces.map(([, word]) => word).filter((word) => !bare(said).includes(word))).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});

/** Without the marks and references between the letters of a word. */
function bare(text: string): string {
  return text
    .replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/<[^>]*>|[*_~\\]/g, '');
}

const anyTag = fc.constantFrom(
  ...'p b i em strong u s del sub sup mark kbd code pre div span a ul ol li dl dt dd table tr td th caption h1 h2 h5 blockquote figure figcaption img br hr q details summary iframe script style form input section'
    .split(' ')
    .flatMap((name) => [
      `<${name}>`,
      `</${name}>`,
      `<${name} id="x" href="#x" src="quay.png" colspan=2>`,
    ]),
);

const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '{',
    '}',
    '&lt;',
    '<',
    '&#123;',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '[',
    '](',
    '](x)',
    '![',
    '[^1]',
    '[^1]: x',
    '# ',
    '1. ',
    '- ',
    '> ',
    '| ',
    '---',
    '===',
    'import x',
    'export ',
    'https://a.example/',
    'www.a.example',
    'www.',
    'https://a.example:99999/',
    'a@b.example',
    '注',
    '：',
    '$x^{2}$',
    '\\',
    '&amp;',
    '&nbsp;',
    '&#x202e;',
    ':',
    '<!--',
    '-->',
  ),
);
