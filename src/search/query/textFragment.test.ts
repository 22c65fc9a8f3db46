import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText } from '../text/indexText.ts';
import { noteMark } from './noteMarks.ts';
import { withTextFragment } from './textFragment.ts';

function passage(excerpt: string, language = 'en'): string | undefined {
  const [, text] = withTextFragment('/one/', { excerpt, language }).split('#:~:text=');
  return text === undefined ? undefined : decodeURIComponent(text);
}

describe('the passage that a link leads to', () => {
  test.each([
    [
      'a word with five on each side',
      'a b c d e f <mark>g</mark> h i j k l m',
      'b c d e f g h i j k l',
    ],
    [
      'no further than its sentence',
      'It is so. The <mark>gauge</mark> is wide. Next',
      'The gauge is wide',
    ],
    ['no further than a heading', 'Trains. Rail <mark>traffic:</mark> much', 'Rail traffic'],
    ['no brackets', 'the Trade Organization (WTO) <mark>has</mark> rates', 'has rates'],
    ['no quotation marks', 'they said “the <mark>line</mark> is open” today', 'the line is open'],
    ['commas and hyphens', 'in China, <mark>China-U.S.</mark> trade', 'in China, China-U.S'],
    ['figures', 'more than <mark>16,400</mark> trips', 'more than 16,400 trips'],
    ['the first of several', 'one <mark>two</mark> three. <mark>Four</mark>', 'one two three'],
    ['what a story writes of markup', `a <mark>${indexText('<b>', 'en')}</mark> c`, 'b'],
    [
      'dashes',
      `the <mark>${indexText('China–Europe', 'en').replace(' ', '</mark> ')} line`,
      'the China–Europe line',
    ],
    ['nothing where nothing is marked', 'a b c', undefined],
    ['no mark of a footnote', `the <mark>gauge</mark> ${noteMark}is wide`, 'the gauge'],
    [
      'no soft hyphen',
      `some ${indexText('hy\u00ADphen', 'en')} <mark>marks</mark> here`,
      'marks here',
    ],
  ])('has %s', (_what, excerpt, expected) => {
    expect(passage(excerpt)).toBe(expected);
  });

  test('has the words of a language that writes no spaces', () => {
    expect(passage('铁路。两条钢轨之间的距离叫做<mark>轨距</mark>，各国不同。', 'zh-hans')).toMatch(
      /^[^。]*轨距，[^。]*$/,
    );
  });
});

test('what has a meaning in a text fragment is encoded', () => {
  const quoted = { excerpt: 'A&amp;B, <mark>China-Europe</mark> trains', language: 'en' };
  expect(withTextFragment('/one/#trains', quoted)).toBe(
    '/one/#trains:~:text=B%2C%20China%2DEurope%20trains',
  );
});

test('a passage stands in the text, holds the first mark and never runs on', () => {
  const word = fc.stringMatching(/^[a-zäж]{1,8}$/);
  const between = fc.constantFrom(' ', ', ', '. ', '? ', ' (', ') ', ' – ', '-', ': ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      (words, place) => {
        const at = place % words.length;
        const excerpt = words.map(([w, b], i) => (i === at ? `<mark>${w}</mark>${b}` : w + b));
        const found = passage(excerpt.join('')) ?? '';
        expect(words.map((pair) => pair.join('')).join('')).toContain(found);
        expect(found).toContain(words[at]?.[0]);
        expect(found).not.toMatch(/[.?():–]/);
        expect(found.split(/[ -]/).length).toBeLessThanOrEqual(11);
      },
    ),
  );
});

test('an address is never broken, whatever is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const url = withTextFragment('/one/', { excerpt: `${a}<mark>${b}</mark>`, language: 'en' });
      expect(url).toMatch(/^\/one\/(?:#:~:text=[^-&,#\s]+)?$/);
    }),
  );
});
