import { memoizePerKey } from '../../base/memoize.ts';
import { unspaced } from './wordRules.ts';

/**
 * Finds the numbers of a text that are written with signs between their digits, and writes these signs
 * otherwise: in a group of three, as in 16,400, they are no part of the number; before decimals, as in
 * 43.7, they are; and between several numbers, as in a date, they part them. A space before a fraction, as in 7 ½,
 * is no part of it either.
 * @param index the language of an index, which decides what 16.400 is; none takes all for one number.
 */
export function withNumbers(text: string, index: string | undefined, write: SignWriter): string {
  return text.replaceAll(beforeFraction, write.groups).replaceAll(signed, (found) => {
    const [first = '', ...rest] = found.split(/(?<=\p{Nd})(?=[^\p{Nd}])/u);
    const signs = rest.map((part) => part.charAt(0));
    const digits = [first, ...rest.map((part) => part.slice(1))];
    const meant = meaningsOf(digits, signs, index);
    return rest.reduce(
      (written, part, place) =>
        written + write[meant[place] ?? 'parts'](part.charAt(0)) + part.slice(1),
      first,
    );
  });
}

/** What stands in a text for a sign within a number, by what the sign means there. */
export type SignWriter = Readonly<Record<Meaning, (sign: string) => string>>;

type Meaning = 'groups' | 'decimals' | 'parts';

/** Signs that may group digits in any language. */
const groupers = " \\u00A0\\u202F\\u2009'’٬，";

const beforeFraction = /(?<=\p{Nd})[ \u00A0\u202F\u2009](?=[¼-¾⅐-⅞])/gu;

/** Behind a letter of a script without spaces a number begins, as in 比43.7; behind another it is part of a word. */
const notWithin = `(?<!(?![${unspaced}])[\\p{L}\\p{N}])`;

const signed = new RegExp(
  `${notWithin}(?:\\p{Nd}{1,3}(?:[${groupers}]\\p{Nd}{3})+(?:[.,٫．]\\p{Nd}+)?(?!\\p{Nd})` +
    '|\\p{Nd}+(?:[.,٫٬．]\\p{Nd}+)+)',
  'gu',
);

function meaningsOf(
  digits: readonly string[],
  signs: readonly string[],
  index: string | undefined,
): readonly Meaning[] {
  if (index === undefined) return signs.map(() => 'groups');
  const decimal = decimalSign(index);
  const last = signs.at(-1)?.replace('．', '.') ?? '';
  const isSpaced = new RegExp(`^[${groupers}]$`).test(signs[0] ?? '');
  if (isSpaced && signs.includes(' ') && !groupsBySpace(index)) return signs.map(() => 'parts');
  const hasDecimals =
    last === '٫' || (/[.,]/.test(last) && (last === decimal || (isSpaced && signs.length > 1)));
  const grouping = hasDecimals ? signs.slice(0, -1) : signs;
  const isGrouped =
    new Set(grouping).size <= 1 &&
    !grouping.includes(decimal) &&
    !grouping.includes('٫') &&
    (grouping.length === 0 || /^[^0]\p{Nd}{0,2}$/u.test(digits[0] ?? '')) &&
    digits.slice(1, grouping.length + 1).every((group) => group.length === 3);
  if (isGrouped)
    return signs.map((_sign, place) => (place < grouping.length ? 'groups' : 'decimals'));
  return signs.map(() => (signs.length === 1 ? 'decimals' : 'parts'));
}

/** To ask is dear, and a story has many numbers. */
const decimalSign = memoizePerKey((index: string) => {
  const [locale = 'en'] = Intl.NumberFormat.supportedLocalesOf(index);
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`).formatToParts(1.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return isComma ? ',' : '.';
});

/** Where a comma starts the decimals, a space may stand between groups. */
function groupsBySpace(index: string): boolean {
  return decimalSign(index) === ',';
}
