import { z } from 'astro/zod';
import fc from 'fast-check';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import type { Segment } from './bodyShape.ts';
import { markdownFeatures } from './markdown.ts';
import { readBody } from './readBody.ts';
import { storyModulePlugins } from '../stories/storyModule.ts';
import type { OwnWords } from '../../words/words.ts';

const read = (source: string, language?: string) =>
  readBody(source, 'story.mdx', (target) => target, language);
const drawnText = (segments: readonly Segment<string>[]): string => {
  const texts = segments.filter((segment) => typeof segment === 'string');
  expect(texts).toHaveLength(segments.length);
  return texts.join('');
};
const html = (source: string, language?: string): string => {
  const { segments, problems } = read(source, language);
  expect(describeProblems(problems)).toBe('');
  return drawnText(segments).replaceAll(/^<p>|<\/p>$/g, '');
};

test.each([
  ['5~10% in May and 20~30% in June', '5~10% in May and 20~30% in June'],
  ['a ~b **c** d~ e', 'a ~b <strong>c</strong> d~ e'],
  ['a ~~b~~ c', 'a <del>b</del> c'],
  ['约5~10%，另20~30%', '约5~10%，另20~30%'],
  ['5~10% *in May and 20~30%* in June', '5~10% <em>in May and 20~30%</em> in June'],
  ['~~5~10% a 6~7%~~', '<del>5~10% a 6~7%</del>'],
  ['[a](/~b/) `~c` ~d', '<a href="/~b/">a</a> <code>~c</code> ~d'],
  ['a ~ b ~ c', 'a ~ b ~ c'],
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
    ['API**「重要」**です', 'API<strong>「重要」</strong>です'],
    ['**注意 [x](/a/)：**本周', '<strong>注意 <a href="/a/">x</a>：</strong>本周'],
    ['见**[链接](/a/)**的', '见<strong><a href="/a/">链接</a></strong>的'],
    ['这**`码`**是*`码`*的', '这<strong><code>码</code></strong>是<em><code>码</code></em>的'],
    ['增**GDP (x)**长', '增<strong>GDP (x)</strong>长'],
    ['한국**[링크](/a/)**는', '한국<strong><a href="/a/">링크</a></strong>는'],
    ['（**一、**二）', '（<strong>一、</strong>二）'],
    ['甲5*（3+2）和6*（1）', '甲5*（3+2）和6*（1）'],
    ['𠮷**「野」**家', '𠮷<strong>「野」</strong>家'],
  ])('%s is marked', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    ['中文换\n行了', '中文换行了'],
    ['句子。\n下一句', '句子。下一句'],
    ['カタ\nカナ', 'カタカナ'],
    ['行了，\n**粗体**\n继续', '行了，<strong>粗体</strong>继续'],
    ['中文\nABC\n中文', '中文\nABC\n中文'],
    ['他说\n“好”，\nAPI', '他说“好”，API'],
    ['"好"\n了\n"好"', '“好”了“好”'],
    ['He went —\n“there”', 'He went —\n“there”'],
    ['𠮷\n野', '𠮷野'],
    ['第一行<br />\n第二行', '第一行<br>\n第二行'],
    ['`码`\n行', '<code>码</code>\n行'],
    ['한국어\n문장', '한국어\n문장'],
    ['Two\nlines', 'Two\nlines'],
  ])('%j has no space inside words', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test('a cell begins with strong words', () => {
    const drawn = html('|**注：**后|**乙**|\n|-|-|\n|**甲。**|乙|');
    expect(drawn).toContain('<th><strong>注：</strong>后</th>\n<th><strong>乙</strong></th>');
    expect(drawn).toContain('<td><strong>甲。</strong></td>\n<td>乙</td>');
  });

  test('marks that come to nothing are a problem', () => {
    const body = ['**Yard **opens', '这是__重要__的', '2 ** 3', 'a\\*\\*b', '~5 km, **~6** km'];
    expect(describeProblems(read(body.join('\n\n')).problems)).toMatchInlineSnapshot(`
      "story.mdx:1:1
        Signs that are to make words strong or struck out show in the text.
        found  **Yard **opens
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      story.mdx:3:3
        Signs that are to make words strong or struck out show in the text.
        found  这是__重要__的
        do     Let them touch the words, with spaces and punctuation outside: **words**, and **字**：; write a plain sign as \\* or \\_.

      2 problems in 1 file."
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
  [
    '见https://a.example/x。**重要**的',
    '见<a href="https://a.example/x">https://a.example/x</a>。<strong>重要</strong>的',
  ],
  [
    '**见https://a.example/x。**另https://b.example，',
    '<strong>见<a href="https://a.example/x">https://a.example/x</a>。</strong>另<a href="https://b.example">https://b.example</a>，',
  ],
  ['[a](https://a.example/x，y)', '<a href="https://a.example/x%EF%BC%8Cy">a</a>'],
  [
    '*重要*的，www.b.example！好 "www.c.example/x。"',
    '<em>重要</em>的，<a href="http://www.b.example">www.b.example</a>！好 “<a href="http://www.c.example/x">www.c.example/x</a>。”',
  ],
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
  ['"--flag" | --all, "no--" -- ---- so...', '“--flag” | --all, “no–” – ---- so…'],
  ['a \\"b\\" \\... c\\--d', 'a "b" ... c--d'],
  [
    "'tis rock 'n' roll, the trains' and 's avonds",
    '’tis rock ’n’ roll, the trains’ and ’s avonds',
  ],
  ['6" of 5\'10" and צה"ל', '6" of 5\'10" and צה"ל'],
  ['`a -- b` and a \\-\\- b', '<code>a -- b</code> and a -- b'],
  ['npm run build -- --shrink, a -- b', 'npm run build -- --shrink, a – b'],
  ['so... f(...), /a/..., 1...10, [...]', 'so… f(...), /a/..., 1...10, […]'],
  ['48° 12\' 30" N, a 6\' wall, 3½" pipe', '48° 12\' 30" N, a 6\' wall, 3½" pipe'],
  ["'twas 'til then", '’twas ’til then'],
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
    ['fr', '«\u00A0It is “good”,\u00A0» don’t, <code>"x"</code>'],
    ['fa', '«It is ‹good›,» don’t, <code>"x"</code>'],
    ['kk', '«It is “good”,» don’t, <code>"x"</code>'],
    ['tr', '“It is ‘good’,” don’t, <code>"x"</code>'],
    ['ar', '”It is ’good‘,“ don’t, <code>"x"</code>'],
    ['ko', '“It is ‘good’,” don’t, <code>"x"</code>'],
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

  test.each([
    ['他说"好"了，"不行"。', 'zh', '他说“好”了，“不行”。'],
    ['彼は"はい"と言った', 'ja', '彼は「はい」と言った'],
    ['그는 "좋다"고 했다', 'ko', '그는 “좋다”고 했다'],
    ['d\'"État" aujourd\'hui', 'fr', 'd’«\u00A0État\u00A0» aujourd’hui'],
    ['об\'єкт "так"', 'uk', 'об’єкт «так»'],
    ['"צה"ל הודיע" אמר ד"ר ג\'ונס, רח\' הרצל', 'he', '”צה"ל הודיע” אמר ד"ר ג’ונס, רח’ הרצל'],
    [
      '*"a* b" [„c"](/d/) "e **f"**',
      'de',
      '<em>„a</em> b“ <a href="/d/">„c“</a> „e <strong>f“</strong>',
    ],
    ['"cena \'x\'"', 'pl', '„cena «x»”'],
    ['"vad \'x\'"', 'sv', '”vad ’x’”'],
    ['"qué \'x\'"', 'es', '«qué “x”»'],
    ["\"l'idea 'x'\"", 'it', '«l’idea “x”»'],
    ["\"zo'n 'x'\"", 'nl', '“zo’n ‘x’”'],
    ['"to \'x\'"', 'cs', '„to ‚x‘“'],
    ['"az \'x\'"', 'hu', '„az »x«”'],
    ['„schon“ — "neu"', 'ru', '„schon“\u00A0— «neu»'],
    ["\"'a' b\" ('c [d](/b/) e')", 'de', '„‚a‘ b“ (‚c <a href="/b/">d</a> e‘)'],
  ])('beside letters and signs: %s', (text, language, expected) => {
    expect(html(text, language)).toBe(expected);
  });

  test('and within words of another language those of that', () => {
    const text = '"a" <span lang="de">"b"</span> "c"';
    expect(html(text, 'en')).toBe('“a” <span lang="de">„b“</span> “c”');
  });

  test('no heading gets another id by them', () => {
    const ids = ['en', 'de', 'fr', 'ja', 'fa', 'ug', 'ru'].map(
      (language) => read("## The \"new\" line's 'end' -- so 5 mm...", language).headings[0]?.slug,
    );
    expect(new Set(ids)).toEqual(new Set(['the-new-lines-end--so-5-mm']));
  });

  test.each([
    String.raw`[a](/b/ "it \"is\" (so)")`,
    String.raw`[a](/b/ 'it \'is\' so')`,
    String.raw`[a][c]

[c]: /b/ "it \"is\" so"`,
  ])('and in the title of a link end none: %s', (source) => {
    expect(read(source, 'en').problems).toEqual([]);
    expect(drawnText(read(source, 'en').segments)).toMatch(
      /^<p><a href="\/b\/" title="it .+">a<\/a>/,
    );
  });

  test('around a link', () => {
    expect(html('"a [b](/b/) c"', 'de')).toBe('„a <a href="/b/">b</a> c“');
  });
});

/** What a reader sees of a text, drawn as a module; tags have attributes where they are asked for. */
function htmlOfModule(
  source: string,
  language: string,
  hasAttributes = false,
  own: OwnWords = {},
): string {
  const props = z.looseObject({ children: z.unknown().optional() });
  const draw = (type: unknown, given: unknown): unknown => {
    const { children = '', ...attributes } = props.parse(given);
    const inner = [children].flat(Infinity).join('');
    if (typeof type === 'function') return Reflect.apply(type, undefined, [given]);
    if (typeof type !== 'string') return inner;
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${String(value)}"`,
    );
    const tag = hasAttributes ? `${type}${written.join('')}` : type;
    return ['br', 'hr'].includes(type) ? `<${tag}>` : `<${tag}>${inner}</${type}>`;
  };
  const Content: unknown = Reflect.get(
    evaluate(source, {
      features: markdownFeatures,
      hastPlugins: storyModulePlugins(import.meta.dirname, '.', language, own),
      Fragment: Symbol('Fragment'),
      jsx: draw,
      jsxs: draw,
    }),
    'default',
  );
  return String(draw(Content, {}));
}

const bare = (text: string): string =>
  text
    .replaceAll(/<(\/?[a-z\d]+)[^>]*>/g, '<$1>')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');

test.each([
  ['5~10% und 20~30%\n\n"Ja" --flag', 'de'],
  ['**注意 [x](/a/)：**本周\n见https://a.example/x。**重要**的', 'zh'],
  ['"A \'b\' c" \\"d\\" e\\-\\-f `g ~ \\"h\\"`', 'fr'],
  ['## A "b"[^1]\n\n- 中文\n  换行\n\n[^1]: 脚\n    注', 'ja'],
  ['| "a" | 5~6~7 |\n| --- | --- |\n| ~~b~~ | ... |', 'ru'],
])('a story that must be a module reads the same: %j', (source, language) => {
  const { segments } = read(source, language);
  expect(htmlOfModule(source, language)).toBe(bare(drawnText(segments)));
});

test.each([
  ['Up **14** per cent to\n1,435 mm.', 'en', 'Up <strong>14</strong>_per_cent to\n1,435_mm.'],
  ['am *26.* Mai\n„16 400“', 'de', 'am <em>26.</em>_Mai\n„16_400“'],
  ['`5 mm`, [5 mm](/a-5/), No.\n5', 'en', '<code>5 mm</code>, <a href="/a-5/">5_mm</a>, No._5'],
  ['5 <span lang="fr">mm ; 14 %</span>', 'en', '5 <span lang="fr">mm_; 14_%</span>'],
])('no line end parts a number and its unit, marked or not: %j', (source, language, expected) => {
  expect(html(source, language).replaceAll('\u00A0', '_')).toBe(expected);
});

test('and none in what the house components carry, but in their addresses', () => {
  const { segments } = read('<Figure src="./5 mm.png" alt="5 mm" credit="No. 5" caption="5 mm" />');
  expect(segments).toMatchObject([
    {
      attributes: { alt: '5 mm', credit: 'No.\u00A05', caption: '5\u00A0mm' },
      image: './5 mm.png',
    },
  ]);
});

test('code that is no text is as it is written', () => {
  const source = '{["a ~ b", "\\"c\\"", "**注：**本", "https://a.example/，", ~1].length}';
  const { problems, code } = read(`${source}\n\n5~6~7\n`);
  expect(problems.map(({ what }) => what)).toEqual([]);
  expect(code).toMatchObject([{ text: source }]);
});

test('whatever is written, no stand-in is left, code is code, and a module has the same words', () => {
  const pieces = fc.constantFrom(
    ...[
      '*',
      '**',
      '~',
      '~~',
      '"',
      "'",
      '\\',
      '--',
      '...',
      '：',
      '。',
      '「',
      '」',
      '本',
      'a',
      '7',
      ' ',
    ],
    ...[
      '\n',
      '\n\n',
      '`',
      '[x](/~y/)',
      '|',
      'https://a.example/~z',
      '[^1]',
      '- ',
      '1. ',
      '#',
      '\\"',
      '한',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const source = `\`a ~ "b" \\" -- **注：**本\`\n\n${parts.join('')}\n\n[^1]: Note.\n`;
      const { segments, isBroken } = read(source, 'de');
      if (isBroken) return;
      const drawn = drawnText(segments);
      expect(drawn).toContain('<code>a ~ "b" \\" -- **注：**本</code>');
      expect(drawn).not.toMatch(
        /[\ufdd2\u2e3c-\u2e4f\ua500-\ua5ff\u0001-\u0008\u000e-\u001f]|%EA%94|%EF%B7/,
      );
      expect(htmlOfModule(source, 'de')).toBe(bare(drawn));
    }),
    { numRuns: 300 },
  );
});

test('the time that a text takes grows with its length, not with its square', () => {
  for (const part of ['"', '\'"', ' "a', 'word... ', '--a ', 'https://a.example。', '~5 ', '\\"']) {
    const { text, problems } = read(part.repeat(100_000 / part.length), 'de');
    expect(problems).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
  }
});

test('a heading has the same id whatever footnotes it calls', () => {
  const { headings } = read('## A b[^x]\n\n## C[^y] d[^x]\n\n[^x]: x\n\n[^y]: y');
  expect(headings.map(({ slug, text }) => [slug, text])).toEqual([
    ['a-b', 'A b'],
    ['c-d', 'C d'],
  ]);
});

test.each(['data', 'a module'])(
  'words of footnotes are of the story’s language, or say that they are English, drawn as %s',
  (drawn) => {
    const source = `> A.[^1] B.[^1]\n\n[^1]: - C\n`;
    const drawnIn = (language: string): string =>
      drawn === 'data' ? html(source, language) : htmlOfModule(source, language, true);
    const words = /<h2 [^>]*>Fußnoten<.*"Zurück zur Stelle 1".*"Zurück zur Stelle 1-2"/s;
    expect(drawnIn('de-CH')).toMatch(words);
    expect(drawnIn('de-CH')).not.toContain('lang=');
    for (const language of ['da', 'zh-Hant']) {
      expect(drawnIn(language)).toMatch(/<h2 [^>]*lang="en"[^>]*>Footnotes</);
      expect(drawnIn(language).match(/<a [^>]*lang="en"[^>]*>↩/g)).toHaveLength(2);
    }
    for (const language of ['en', 'en-GB']) expect(drawnIn(language)).not.toContain('lang=');
  },
);

test.each<[own: OwnWords, language: string, heading: RegExp, back: RegExp]>([
  [{ footnotes: 'Notes' }, 'en-GB', /<h2 [^>]*>Notes</, /"Back to reference 1"/],
  [{ footnotes: 'Anmerkungen' }, 'de', /<h2 [^>]*>Anmerkungen</, /"Zurück zur Stelle 1"/],
  [{ 'footnotes.back': 'Op til {reference}' }, 'da', /lang="en"[^>]*>Footnotes</, /"Op til 1"/],
  [{ footnotes: 'Noter' }, 'da', /<h2 [^>]*>Noter</, /lang="en"[^>]*>↩/],
])('a newsroom’s own words for footnotes come first: %j in %s', (own, language, heading, back) => {
  const source = 'A.[^1]\n\n[^1]: B\n';
  const { segments } = readBody(source, 'story.mdx', (target) => target, language, own);
  for (const drawn of [drawnText(segments), htmlOfModule(source, language, true, own)]) {
    expect(drawn).toMatch(heading);
    expect(drawn).toMatch(back);
  }
});
