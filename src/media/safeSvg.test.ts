import { expect, test } from 'vitest';
import { safeSvg } from './safeSvg.ts';

const namespaces =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="3" height="2"';

/** What is left of what stands inside a drawing. */
function left(inside: string): string | undefined {
  return safeSvg(`<svg ${namespaces}>${inside}</svg>`)
    ?.svg.replace(/^<svg [^>]*?(?:\/>|>)/, '')
    .replace(/<\/svg>$/, '');
}

test.each([
  ['a script', '<script>hostile()</script>'],
  [
    'a script by another prefix',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">hostile()</s:script>',
  ],
  ['a script of HTML', '<script xmlns="http://www.w3.org/1999/xhtml">hostile()</script>'],
  ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hostile</p></foreignObject>'],
  ['what a program notes', '<metadata><a>hostile</a></metadata>'],
  ['what a program notes in its own names', '<i:grid xmlns:i="http://i.example/">hostile</i:grid>'],
  ['a comment', '<!-- hostile -->'],
  ['an instruction', '<?xml-stylesheet href="hostile.css"?>'],
  ['an element that nobody knows', '<handler>hostile()</handler>'],
  ['a link put in by animation', '<set attributeName="href" to="javascript:hostile()"/>'],
  ['a link put in by its old name', '<animate attributeName="xlink:href" values="hostile:"/>'],
  ['a script put in by animation', '<set attributeName="onclick" to="hostile()"/>'],
])('nothing is left of %s', (_, inside) => {
  expect(left(inside)).toBe('');
});

test.each([
  ['a script of an event', 'g', 'onclick="hostile()"'],
  ['one that browsers came to know later', 'g', 'onbeforetoggle="hostile()"'],
  ['one in capitals', 'g', 'ONLOAD="hostile()"'],
  ['a link', 'a', 'href="javascript:hostile()"'],
  ['a link that looks harmless', 'a', 'href="https://hostile.example/"'],
  ['a link by its old name', 'a', 'xlink:href="java&#10;script:hostile()"'],
  ['a link by another prefix', 'a', 'l:href="hostile:" xmlns:l="http://www.w3.org/1999/xlink"'],
  ['another document', 'use', 'href="hostile.svg#a"'],
  ['a drawing written out', 'use', 'href="data:image/svg+xml;base64,AAAA#a"'],
  ['a picture from elsewhere', 'image', 'xlink:href="//hostile.example/a.png"'],
  ['a drawing as a picture', 'image', 'href="data:image/svg+xml,hostile"'],
  ['a filter’s picture', 'feImage', 'href="hostile.png"'],
  ['a colour from elsewhere', 'g', 'fill="url(http://hostile.example/#a)"'],
  ['one with spaces', 'g', 'fill="url( &quot;hostile.svg#a&quot; )"'],
  ['one spelt with escapes', 'g', String.raw`fill="u\72l(hostile.svg#a)"`],
  ['a style’s address', 'g', 'style="background: URL(//hostile.example)"'],
  ['a style’s set', 'g', 'style="background: image-set(\'hostile.png\' 1x)"'],
  ['a style’s variable', 'g', 'style="--a: url(hostile.png)"'],
  ['another base', 'g', 'xml:base="http://hostile.example/"'],
  ['what a program notes', 'g', 'data-file="hostile"'],
  ['what a program notes by its own prefix', 'g', 'i:label="hostile" xmlns:i="http://i.example/"'],
  ['what a program keeps of its own', 'g', 'content="hostile"'],
])('an element loses %s', (_, element, attribute) => {
  const [filter, end] = element === 'feImage' ? ['<filter>', '</filter>'] : ['', ''];
  expect(left(`${filter}<${element} ${attribute}/>${end}`)?.replace(' style=""', '')).toBe(
    `${filter}<${element}/>${end}`,
  );
});

test('what draws is left as it is', () => {
  const drawing =
    '<title>Two gauges</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>' +
    '<g class="line" fill="url(#a)" style="stroke:red" aria-label="A line"><path d="M0 0h3"/></g>' +
    '<text x="1" font-family="Source Serif 4" xml:space="preserve">1,435 <tspan>mm</tspan> &amp; 1,520</text>' +
    '<use href="#a"/><image href="data:image/png;base64,AAAA"/>' +
    '<filter><feDropShadow dx="1" stdDeviation="2"/></filter>' +
    '<animateTransform attributeName="transform" type="rotate" to="90"/>';
  expect(left(drawing)).toBe(drawing);
});

test('of style rules, those that fetch nothing', () => {
  expect(
    left(`<style><![CDATA[
      @import "hostile.css";
      @import url(https://hostile.example/font.css);
      @namespace hostile url(hostile);
      @font-face { font-family: A; src: url(hostile.woff2) }
      @font-face { font-family: B; src: url(data:font/woff2;base64,AAAA) }
      @media (prefers-color-scheme: dark) { g > .a { fill: white; cursor: url(hostile.cur), auto } }
      .b { filter: url("#soft"); mask: u\\72l(hostile.svg); fill: red }
      /*! hostile */
    ]]></style>`),
  ).toMatchInlineSnapshot(
    `"<style>@font-face{font-family:A}@font-face{font-family:B;src:url(data:font/woff2;base64,AAAA)}@media (prefers-color-scheme:dark){g&gt;.a{fill:white}}.b{filter:url(#soft);fill:red}</style>"`,
  );
});

test('names with a prefix get none, and old links the new name', () => {
  const { svg } = safeSvg(
    `<d:svg xmlns:d="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 3 2">` +
      `<d:g id="a"/><d:use x:href="#a"/></d:svg>`,
  ) ?? { svg: '' };
  expect(svg).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2" viewBox="0 0 3 2"><g id="a"/><use href="#a"/></svg>"`,
  );
});

test('of two links the one without a prefix counts, as in browsers', () => {
  expect(left('<use href="#a" xlink:href="#b"/>')).toBe('<use href="#a"/>');
  expect(left('<use xlink:href="#b" href="hostile.svg"/>')).toBe('<use/>');
});

test('a declared word is written out; words that multiply are refused', () => {
  const document = (inner: string) =>
    `<!DOCTYPE svg [<!ENTITY a "<g/><script>hostile()</script>">${inner}]><svg ${namespaces}>&a;</svg>`;
  expect(safeSvg(document(''))?.svg).not.toContain('hostile');
  const multiplying = Array.from(
    { length: 20 },
    (_, n) => `<!ENTITY a${n} "&a${n + 1};&a${n + 1};">`,
  );
  expect(() => safeSvg(document(multiplying.join('')).replace('&a;', '&a0;'))).toThrow();
});

test.each([
  '',
  'A drawing',
  '<svg',
  '<svg><g></svg>',
  '<html/>',
  '<a:svg xmlns:a="http://a.example/"/>',
])('no drawing: %j', (text) => {
  expect(() => safeSvg(text)).toThrow();
});

test('a root that says much says its size first, where it is looked for', () => {
  const told = `<svg ${namespaces} aria-label="width='9' ${'x'.repeat(2000)}"><g/></svg>`;
  expect(safeSvg(told)?.svg).toMatch(
    /^<svg xmlns="[^"]*" width="3" height="2" viewBox="0 0 3 2"><svg [^>]*aria-label=[^>]*><g\/><\/svg><\/svg>$/,
  );
});

test.each([
  [
    'prefixes',
    Array.from({ length: 3000 }, (_, n) => `xmlns:p${n}="x"`).join(' '),
    '<g/>'.repeat(10_000),
  ],
  ['mistakes in a style', '', `<style>a{${'};{'.repeat(30_000)}</style>`],
  ['elements in each other', '', '<g>'.repeat(20_000) + '</g>'.repeat(20_000)],
])('what would take minutes is refused: many %s', (_, root, inside) => {
  expect(() => safeSvg(`<svg ${namespaces} ${root}>${inside}</svg>`)).toThrow();
});
