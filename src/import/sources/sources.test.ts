import { expect, test } from 'vitest';
import { readMoment } from './moments.ts';
import { withParagraphs } from './paragraphs.ts';
import { replaceShortcodes } from './shortcodes.ts';
import { oldFields } from './fields.ts';
import { cutFile } from './frontmatter.ts';
import { withoutLiquid, withoutShortcodes } from './templates.ts';
import { wordpressBlocks } from './wordpressBlocks.ts';

test.each([
  ['2020-03-05 10:00:00', '2020-03-05T09:00:00.000Z'],
  ['2020-03-05', '2020-03-04T23:00:00.000Z'],
  ['2020-03-05T10:00:00Z', '2020-03-05T10:00:00.000Z'],
  ['2020-03-05T10:00:00.123+05:30', '2020-03-05T04:30:00.000Z'],
  ['Thu, 05 Mar 2020 09:00:00 +0000', '2020-03-05T09:00:00.000Z'],
  ['2020-01-02 23:30:00 -0800', '2020-01-03T07:30:00.000Z'],
  ['Jul 08 2022', '2022-07-07T22:00:00.000Z'],
  ['July 8, 2022', '2022-07-07T22:00:00.000Z'],
  ['1396-11-09', '2018-01-28T23:00:00.000Z'],
  ['1399/12/30 10:00', '2021-03-20T09:00:00.000Z'],
  ['۱۴۰۲-۰۱-۰۱', '2023-03-20T23:00:00.000Z'],
  ['2567-01-02T03:04:05Z', '2024-01-02T03:04:05.000Z'],
  ['0000-00-00 00:00:00', undefined],
  ['-0001-11-30T00:00:00+00:00', undefined],
  ['2020-02-31', undefined],
  ['05/03/2020', undefined],
  ['someday', undefined],
  ['', undefined],
])('the time %s', (text, moment) => {
  expect(readMoment(text, 'Europe/Berlin')?.toISOString()).toBe(moment);
});

test.each([
  ['a\nb\n\nc', '<p>a<br />\nb</p>\n<p>c</p>'],
  ['a\r\n\r\nb', '<p>a</p>\n<p>b</p>'],
  ['<p>a</p>\n\n<p>b</p>', '<p>\n<p>a</p>\n</p>\n<p>\n<p>b</p>\n</p>'],
  ['x\n<pre>a\n\nb</pre>\ny', '<p>x</p>\n<pre>a\n\nb</pre>\n<p>y</p>'],
  ['<b>a</b>\n<ul>\n<li>b</li>\n</ul>', '<p><b>a</b></p>\n<ul>\n<li>\n<p>b</p>\n</li>\n</ul>'],
])('paragraphs of %j', (text, html) => {
  expect(withParagraphs(text)).toBe(html);
});

function shortcodes(text: string): { text: string; noted: (string | undefined)[] } {
  const noted: (string | undefined)[] = [];
  const known = ({
    name,
    attributes,
    values,
    content,
  }: {
    name: string;
    attributes: object;
    values: readonly string[];
    content: string | undefined;
  }) =>
    name === 'known'
      ? `<${JSON.stringify(attributes)}${values.join('|')}:${content ?? ''}>`
      : undefined;
  return { text: replaceShortcodes(text, known, ({ found }) => noted.push(found)), noted };
}

test.each([
  ['[known]', '<{}:>', []],
  ['[known a="1" b=\'2\' c=3 "four" five /]', '<{"a":"1","b":"2","c":"3"}four|five:>', []],
  ['[known]x [known]y[/known] z[/known]', '<{}:>x <{}:y> z[/known]', []],
  ['as [sic], [1], […], [a b c] and [x](y)', 'as [sic], [1], […], [a b c] and [x](y)', []],
  ['[[known]]', '[known]', []],
  ['[form id="1"]', '', ['[form id="1"]']],
  ['[box]in [known] it[/box]', 'in <{}:> it', ['[box]in [known] it[/box]']],
  ['[never closed="x', '[never closed="x', []],
])('the shortcodes of %s', (written, text, noted) => {
  expect(shortcodes(written)).toEqual({ text, noted });
});

test.each([
  ['---\ntitle: a\n---\nb', { title: 'a' }, 'b'],
  ['+++\ntitle = "a"\n+++\nb', { title: 'a' }, 'b'],
  ['{\n"title": "a"\n}\nb', { title: 'a' }, '\nb'],
  ['\uFEFF---\r\ntitle: a\r\n---\r\nb', { title: 'a' }, 'b'],
  ['---\n---\nb', {}, 'b'],
  ['--- {"title": "a"} ---\nb', { title: 'a' }, 'b'],
  ['---{"title": "}", "in": {}}---\nb', { title: '}', in: {} }, 'b'],
  ['---json\n{"title": "a"}\n---\nb', { title: 'a' }, 'b'],
  ['--- TOML\ntitle = "a"\n---\nb', { title: 'a' }, 'b'],
  ['---yaml\ntitle: a\n---\nb', { title: 'a' }, 'b'],
  [';;;\n{\n\t"title": "a"\n}\n;;;\nb', { title: 'a' }, 'b'],
  ['{"title": "a"}\n{b}', { title: 'a' }, '\n{b}'],
  ['{\n"in": {\n"x": 1\n},\n"title": "a" }\nb', { in: { x: 1 }, title: 'a' }, '\nb'],
])('the frontmatter of %j', (text, fields, body) => {
  expect(cutFile(text)).toEqual({ fields, body, fault: undefined });
});

test.each([
  'no frontmatter',
  '',
  '---\nnever closed',
  '{ no JSON',
  '> ---\n---',
  '{% include "x" %}\n{\n}',
  '{frontmatter.title}\n',
])('no frontmatter: %j', (text) => {
  expect(cutFile(text)).toBeUndefined();
});

test.each([
  ['---js\nmodule.exports = {}\n---\n', 'It is said to be js, which is not read'],
  ['--- {"title": a} ---\n', 'Unexpected token'],
  ['{"title": a}\n', 'Unexpected token'],
])('broken frontmatter: %j', (text, fault) => {
  expect(cutFile(text)?.fault).toContain(fault);
});

test.each([
  ['{{< figure src="a.png" alt="b" >}}', '<figure><img src="a.png" alt="b"></figure>', []],
  [
    '{{< figure src="a.png"\n  caption="c > d" >}}',
    '<figure><img src="a.png" alt=""><figcaption>c &gt; d</figcaption></figure>',
    [],
  ],
  ['`{{< x >}}`', '`{{< x >}}`', []],
  ['```\n{{< x >}}\n```', '```\n{{< x >}}\n```', []],
  ['{{% box %}}in{{% /box %}}', 'in', ['{{% box %}}']],
  ['[a]({{< ref "b.md" >}})', '[a](b.md)', []],
])('Hugo’s %j', (written, text, noted) => {
  const found: unknown[] = [];
  expect(withoutShortcodes(written, (note) => found.push(note.found)).trim()).toBe(text);
  expect(found).toEqual(noted);
});

test.each([
  ['{% post_url 2020-01-02-a %}', '/2020-01-02-a', []],
  ['{{ site.baseurl }}/a', '/a', []],
  ['{% raw %}{{ a }}{% endraw %}', '\\{\\{ a \\}\\}', []],
  ['a {% include b %} c', 'a  c', ['{% include b %}']],
  ['```\n{% x %}\n```', '```\n{% x %}\n```', []],
  ['{% highlight js %}\na{{b}}\n{% endhighlight %}', '~~~~~~ js\na{{b}}\n~~~~~~', []],
])('Liquid’s %j', (written, text, noted) => {
  const found: unknown[] = [];
  expect(withoutLiquid(written, (note) => found.push(note.found)).trim()).toBe(text);
  expect(found).toEqual(noted);
});

test.each([
  [true, 'port rail', ['port', 'rail']],
  [true, 'port, rail news', ['port', 'rail news']],
  [true, ['port rail'], ['port rail']],
  [true, '', ['by another name']],
  [false, 'port rail', ['port rail']],
])('terms, of Jekyll %s: %j', (isJekyll, tags, terms) => {
  expect(oldFields({ tags, tag: 'by another name' }).terms(isJekyll, 'tags', 'tag')).toEqual(terms);
});

test.each(['Ann, Ben', 'Ann، Ben', 'Ann、Ben', 'Ann，Ben'])(
  'names between commas: %s',
  (authors) => {
    expect(oldFields({ authors }).list('authors')).toEqual(['Ann', 'Ben']);
  },
);

test('a block of WordPress without HTML of its own is found after one that has some', () => {
  const heading =
    '<!-- wp:heading {"level":3} --><h3>A yard</h3><!-- /wp:heading --><p>It opens.</p>';
  const empty =
    '<!-- wp:spacer {"height":"20px","style":{"a":"}"}} /--><!-- wp:block {"ref":7} /--><!-- wp:calendar /-->';
  const footnotes = JSON.stringify([{ id: 'n1', content: 'A note.' }]);
  const notes: string[] = [];
  const html = wordpressBlocks(
    `${heading}${empty}${heading}<!-- wp:footnotes /-->`,
    new Map([['7', '<p>Reused.</p>']]),
    footnotes,
    ({ found = '' }) => notes.push(found),
  );
  expect(html).toBe(
    `${heading}<p>Reused.</p>${heading}<ol class="footnotes"><li id="n1">A note.</li></ol>`,
  );
  expect(notes).toEqual(['<!-- wp:calendar /-->']);
});
