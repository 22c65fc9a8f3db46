import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { expect, test } from 'vitest';
import { entryHtml } from './entryHtml.ts';

const address = 'https://gauge.example/desk/stories/2025/06/alashankou/';

test.each([
  ['/desk/stories/2026/11/teu/#trains', 'https://gauge.example/desk/stories/2026/11/teu/#trains'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['../other/', 'https://gauge.example/desk/stories/2025/06/other/'],
  ['#two-ports', `${address}#two-ports`],
  ['#على-الحدود', `${address}#${encodeURIComponent('على-الحدود')}`],
  ['', address],
  ['mailto:desk@gauge.example', 'mailto:desk@gauge.example'],
])('a link to %s leads to %s', (href, whole) => {
  expect(entryHtml(`<a href="${href}">x</a>`, address)).toBe(`<a href="${whole}">x</a>`);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://[half'])(
  'a link to %s is none',
  (href) => {
    expect(entryHtml(`<a href="${href}">x</a>`, address)).toBe('<a>x</a>');
  },
);

test('footnotes and their marks lead to each other on the story’s page', () => {
  const html =
    '<p id="p">Rule<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>' +
    '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>' +
    '<ol><li id="fn-1">Three. <a href="#fnref-1" data-footnote-backref aria-label="Back to reference 1" class="x">↩</a></li></ol></section>';
  expect(entryHtml(html, address)).toBe(
    `<p>Rule<sup><a href="${address}#fn-1">1</a></sup></p><section><h2>Footnotes</h2>` +
      `<ol><li>Three. <a title="Back to reference 1" href="${address}#fnref-1">↩</a></li></ol></section>`,
  );
});

test('a footnote is known in capitals too, and by the name that its page gave it', () => {
  expect(entryHtml('<P ID="x">x<A HREF="#fn-%D0%B0" DATA-FOOTNOTE-REF>1</A></P>', address)).toBe(
    `<p>x<a href="${address}#fn-%D0%B0">1</a></p>`,
  );
});

test('figures line up without a style', () => {
  expect(entryHtml('<table><tr><td class="aligned-right">12</td></tr></table>', address)).toBe(
    '<table><tr><td align="right">12</td></tr></table>',
  );
});

test('an image keeps its size and its description', () => {
  const html =
    '<img src="/desk/_astro/a.png" srcset="/desk/_astro/a.webp 2x" width="120" height="80" alt="A map" loading="lazy" style="color:red" class="x">';
  expect(entryHtml(html, address)).toBe(
    '<img width="120" height="80" alt="A map" src="https://gauge.example/desk/_astro/a.png" />',
  );
});

test('scripts, styles and drawings go with what stands in them', () => {
  const html =
    '<p>Kept</p><script>gone()</script><style>p{}</style><svg><text>gone</text></svg><img src="data:image/png;base64,AA">';
  expect(entryHtml(html, address)).toBe('<p>Kept</p>');
});

test('nothing but plain HTML and absolute addresses comes out, whatever goes in', () => {
  const name = fc.constantFrom(...goodTags, ...badTags);
  const attribute = fc.tuple(
    fc.constantFrom(...attributeNames),
    fc.oneof(
      fc.constantFrom(
        '#fn-1',
        '#',
        '/a',
        'b.html',
        '//c',
        'javascript:x',
        'data:x',
        'aligned-left',
      ),
      fc.string(),
    ),
  );
  const opening = fc.tuple(name, fc.array(attribute, { maxLength: 4 })).map(([tag, attributes]) => {
    const written = attributes.map(([key, value]) => ` ${key}="${value.replaceAll('"', '')}"`);
    return `<${tag}${written.join('')}>`;
  });
  const piece = fc.oneof(
    opening,
    name.map((tag) => `</${tag}>`),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      sanitizeHtml(entryHtml(pieces.join(''), address), {
        onOpenTag: (tag, attributes) => {
          expect(badTags).not.toContain(tag);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).toMatch(/^(?:href|src|cite|title|align)$/);
            if (/^(?:href|src|cite)$/.test(key)) {
              expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
            }
          }
        },
      });
    }),
    { numRuns: 500 },
  );
});

const goodTags = ['p', 'a', 'img', 'td', 'li', 'h2'];
const badTags = ['script', 'style', 'iframe', 'custom-tag', 'svg'];
const attributeNames = [
  ...['id', 'href', 'src', 'cite', 'class', 'style', 'onclick', 'data-x', 'data-footnote-ref'],
  ...['aria-label', 'srcset', 'poster', 'action', 'ping', 'background', 'xlink:href'],
];
