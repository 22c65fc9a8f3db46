import { expect, test } from 'vitest';
import { describeProblems } from './problem.ts';
import { isPrintable, unprintableCharacters } from './printable.ts';

test('letters, marks, signs and line ends of any script may stand in a story', () => {
  for (const text of ['', 'A\tB\r\nC', 'Größe 中文 עברית 😀 👨‍👩‍👧 é', '\u200d\u00a0\u2028']) {
    expect(isPrintable(text)).toBe(true);
  }
});

test('controls, noncharacters, lone surrogates and lost letters may not', () => {
  for (const text of [
    '\u0000',
    '\u0008',
    '\u000b',
    '\u0085',
    '\ufdd0',
    '\uffff',
    '\u{1fffe}',
    '\ud800',
    '\ufffd',
  ]) {
    expect(isPrintable(text)).toBe(false);
  }
});

test('one problem for each line, at its first such character', () => {
  const text = 'One\ntwo\u000b\u000b\nthree &#8; &#x0B;\n&#65; &#x1F600; &amp;\nGr\ufffd\ufffde\n';
  expect(describeProblems(unprintableCharacters(text, 'a.mdx'))).toMatchInlineSnapshot(`
    "a.mdx:2:4
      An invisible character (U+000B) stands here, which no page or feed may hold.
      found  two
      do     Delete it; retype the words on both sides if you cannot see it.

    a.mdx:3:7
      An invisible character (U+0008) stands here, which no page or feed may hold.
      found  three &#8; &#x0B;
      do     Delete it; retype the words on both sides if you cannot see it.

    a.mdx:5:3
      A letter was lost here, when the text was saved or pasted in another encoding.
      found  Gr��e
      do     Type the letter anew, and save the file as UTF-8.

    3 problems in 1 file."
  `);
});
