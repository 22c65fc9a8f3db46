import { memoizePerKey } from '../../base/memoize.ts';

/**
 * Writes letters and digits as the plain ones that readers type and that they are found by: wide, narrow, joined or
 * raised ones, those of other scripts' digits, and letters that a keyboard of another language has not.
 */
export function plainLetters(text: string): string {
  return withPlainLetters(text, (_printed, plain) => plain);
}

/**
 * Writes the letters and digits of a text that are others plainly in a way of the caller's.
 * @param write gives what stands for one, of how it is printed and of what it is plainly.
 * @returns the text, of which all else stays.
 */
export function withPlainLetters(
  text: string,
  write: (printed: string, plain: string) => string,
): string {
  if (isAscii.test(text)) return text;
  return text.replaceAll(letter, (printed) => {
    const plain = plainLetter(printed);
    return plain === printed ? printed : write(printed, plain);
  });
}

const isAscii = /^[\0-\x7F]*$/;

/** A narrow Japanese character has its voiced mark behind it. */
const letter = /[ｦ-ﾝ][ﾞﾟ]|[\p{L}\p{N}⼀-⿕㈀-㏿\u00AD]/gu;

/** To ask for each is dear, and texts have few. */
const plainLetter = memoizePerKey((printed: string) => {
  const plain = Array.from(compatible(printed).normalize('NFD'), otherwise).join('');
  // A mark ahead of a letter would be on the one before.
  return plain.normalize('NFC').replace(/^\p{M}+/u, '');
});

/** What Unicode says a letter is compatible with, without brackets around it; fractions stay as they are. */
function compatible(printed: string): string {
  const plain = printed.normalize('NFKC');
  const letters = plain.replaceAll(/[().\u00B7]/g, '');
  return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : printed;
}

function otherwise(character: string): string {
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  return others.get(character) ?? character;
}

/** The digits of each script stand ten by ten, from nought on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let nought = code;
  while (nought > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}

/** Letters that are no plain ones with marks. */
const others: ReadonlyMap<string, string> = new Map([
  ['\u00AD', ''],
  ...[
    'ß ss ẞ SS ı i ς σ ø o Ø O æ ae Æ AE œ oe Œ OE ł l Ł L đ d Đ D ð d Ð D þ th Þ Th ħ h Ħ H ŧ t Ŧ T ə e Ə E',
    'ɓ b Ɓ B ɗ d Ɗ D ƙ k Ƙ K ک ك ی ي ہ ه ٱ ا',
    'қ к Қ К ғ г Ғ Г ң н Ң Н ү у Ү У ұ у Ұ У ө о Ө О ә а Ә А һ х Һ Х',
  ].flatMap((list) => {
    const letters = list.split(' ');
    return letters.flatMap((other, place): [string, string][] =>
      place % 2 === 0 ? [[other, letters[place + 1] ?? '']] : [],
    );
  }),
]);
