import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { describeProblems } from '../../problems/problem.ts';
import { markdownFeatures } from './markdown.ts';
import { proseAsWritten } from './proseAsWritten.ts';
import { readBody } from './readBody.ts';

const read = (source: string, language?: string) =>
  readBody(source, 'story.mdx', (target) => target, language);
const html = (source: string, language?: string): string => {
  const { segments, problems } = read(source, language);
  expect(describeProblems(problems)).toBe('');
  const texts = segments.filter((segment) => typeof segment === 'string');
  expect(texts).toHaveLength(segments.length);
  return texts.join('').replaceAll(/^<p>|<\/p>$/g, '');
};

test.each([
  ['5~10% in May and 20~30% in June', '5~10% in May and 20~30% in June'],
  ['a ~b **c** d~ e', 'a ~b <strong>c</strong> d~ e'],
  ['a ~~b~~ c', 'a <del>b</del> c'],
  ['约5~10%，另20~30%', '约5~10%，另20~30%'],
])('one tilde is a tilde: %s', (source, expected) => {
  expect(html(source)).toBe(expected);
});

describe('Chinese, Japanese and Korean', () => {
  test.each([
    ['**注意：**本周', '<strong>注意：</strong>本周'],
    ['今天**“重要”**的', '今天<strong>“重要”</strong>的'],
    ['**「強調」**です', '<strong>「強調」</strong>です'],
    ['**강조(강조)**를', '<strong>강조(강조)</strong>를'],
    ['*注意：*本周', '<em>注意：</em>本周'],
    ['~~删除。~~后', '<del>删除。</del>后'],
    ['甲**乙**丙', '甲<strong>乙</strong>丙'],
  ])('%s is marked', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    ['中文换\n行了', '中文换行了'],
    ['句子。\n下一句', '句子。下一句'],
    ['カタ\nカナ', 'カタカナ'],
    ['行了，\n**粗体**\n继续', '行了，<strong>粗体</strong>继续'],
    ['中文\nABC\n中文', '中文\nABC\n中文'],
    ['한국어\n문장', '한국어\n문장'],
    ['Two\nlines', 'Two\nlines'],
  ])('%j has no space inside words', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test('marks that come to nothing are a problem', () => {
    const body = [
      '**注意 [x](/a/)：**本周',
      '**Yard **opens',
      '这是__重要__的',
      '2 ** 3',
      'a\\*\\*b',
      '~5 km, **~6** km',
    ];
    expect(describeProblems(read(body.join('\n\n')).problems)).toMatchInlineSnapshot(`
      "story.mdx:1:1
        Signs that are to make words strong or struck out show in the text.
        found  **注意
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      story.mdx:1:15
        Signs that are to make words strong or struck out show in the text.
        found  ：**本周
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      story.mdx:3:1
        Signs that are to make words strong or struck out show in the text.
        found  **Yard **opens
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      story.mdx:5:3
        Signs that are to make words strong or struck out show in the text.
        found  这是__重要__的
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      4 problems in 1 file."
    `);
  });
});

test.each([
  [
    '看 https://a.example/x。然后',
    '看 <a href="https://a.example/x">https://a.example/x</a>。然后',
  ],
  ['（https://a.example/x）', '（<a href="https://a.example/x">https://a.example/x</a>）'],
  ['«https://a.example/x»', '«<a href="https://a.example/x">https://a.example/x</a>»'],
  ['www.a.example، ثم', '<a href="http://www.a.example">www.a.example</a>، ثم'],
  ['[这里。](/x/)', '<a href="/x/">这里。</a>'],
  [
    'https://a.example/轨距 是',
    '<a href="https://a.example/%E8%BD%A8%E8%B7%9D">https://a.example/轨距</a> 是',
  ],
])('a bare address ends before the sentence does: %s', (source, expected) => {
  expect(html(source)).toBe(expected);
});

test.each([
  ['with --flag and (--x)', 'with --flag and (--x)'],
  ['--flag', '--flag'],
  ['3--4, a -- b, word---word', '3–4, a – b, word—word'],
  ['`a -- b` and a \\-\\- b', '<code>a -- b</code> and a -- b'],
  ["the '90s and '68", 'the ’90s and ’68'],
])('dashes and apostrophes: %s', (source, expected) => {
  expect(html(source)).toBe(expected);
});

describe('quotation marks are those of the language', () => {
  const source = '"It is \'good\'," don\'t, `"x"`';
  test.each([
    ['en-GB', '“It is ‘good’,” don’t, <code>"x"</code>'],
    ['de', '„It is ‚good‘,“ don’t, <code>"x"</code>'],
    ['de-CH', '«It is ‹good›,» don’t, <code>"x"</code>'],
    ['fr', '«\u202FIt is “good”,\u202F» don’t, <code>"x"</code>'],
    ['ru', '«It is „good“,» don’t, <code>"x"</code>'],
    ['zh-Hans', '“It is ‘good’,” don’t, <code>"x"</code>'],
    ['zh-TW', '「It is 『good』,」 don’t, <code>"x"</code>'],
    ['tlh', '“It is ‘good’,” don’t, <code>"x"</code>'],
  ])('%s', (language, expected) => {
    expect(html(source, language)).toBe(expected);
  });

  test('and those that were typed stay', () => {
    expect(html('„schon“ und "neu", “so”', 'de')).toBe('„schon“ und „neu“, “so”');
  });

  test('around a link', () => {
    expect(html('"a [b](/b/) c"', 'de')).toBe('„a <a href="/b/">b</a> c“');
  });
});

test('a story that must be a module gets the same', async () => {
  const { code } = await mdxToJs('5~10% und 20~30%\n\n"Ja" --flag\n\n**注意：**本周\n\n{1 + 1}', {
    features: markdownFeatures,
    mdastPlugins: proseAsWritten('de'),
  });
  for (const words of ['"~"', '„Ja“ --flag', '本周']) expect(code).toContain(words);
  expect(code).not.toMatch(/\*\*|components\.del/);
});

test('a heading has the same id whatever footnotes it calls', () => {
  const { headings } = read('## A b[^x]\n\n## C[^y] d[^x]\n\n[^x]: x\n\n[^y]: y');
  expect(headings.map(({ slug, text }) => [slug, text])).toEqual([
    ['a-b', 'A b'],
    ['c-d', 'C d'],
  ]);
});
