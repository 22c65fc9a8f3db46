import { memoizePerKey } from '../../base/memoize.ts';

/** A number in a text, as it is read. */
export interface Figure {
  readonly value: number;
  /** Where it begins in the text. */
  readonly index: number;
  /** As it is written, without a word of scale or a sign of per cent. */
  readonly text: string;
  /** What follows it says that it is a percentage. */
  readonly isPercent: boolean;
  /** Half of what its last digit counts: by so much the number that was rounded to it may differ. */
  readonly slack: number;
}

/**
 * Finds the numbers of a text that stand as words of their own: none in "G7", "5G", "21:40" or "2025/06".
 * @param language a tag of BCP 47, by which thousands and decimals are told.
 */
export function figuresIn(text: string, language: string): Figure[] {
  const { group, decimal, pattern } = formOf(language);
  return [...text.matchAll(pattern)].map(({ index, 0: written }) => {
    const [whole = '', fraction = ''] = written.replaceAll(group, '').split(decimal);
    const rest = text.slice(index + written.length);
    const scale = scaleOf(rest);
    return {
      value: Number(`${whole}.${fraction}`) * scale,
      index,
      text: written,
      isPercent: percent.test(rest),
      slack: (scale / 10 ** fraction.length) * 0.5 + Number.EPSILON,
    };
  });
}

/**
 * Whether a number counts nothing, and is part of a name: "Section 301", "headings 7210 and 7212", "UN 1203".
 * @param text the one that the figure was found in.
 */
export function isNumberOfName({ index, text: digits }: Figure, text: string): boolean {
  return /^\d+$/.test(digits) && numbered.test(text.slice(0, index));
}

const numbered =
  /\b(?:act|article|chapter|class|clause|code|decree|directive|edition|flight|FY|grade|heading|highway|HS|ISO|issue|law|line|no\.?|number|order|page|paragraph|part|phase|regulation|resolution|road|room|route|rule|schedule|section|subheading|train|type|UN|version|volume|week)s?\s(?:\d+(?:,\s|\s(?:and|or|to)\s))*$/i;

/** Whether a number may be a year of now or of the century before. */
export function isYear({ text }: Figure): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

interface Form {
  readonly group: RegExp;
  readonly decimal: string;
  readonly pattern: RegExp;
}

const formOf = memoizePerKey((language: string): Form => {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(98765.4);
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const decimal = partOf('decimal') || '.';
  const comma = partOf('group') || (decimal === ',' ? '.' : ',');
  const groups = `[${RegExp.escape(comma)}\\u00a0\\u202f\\u2009 ]`;
  const letter = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Arabic}ـ]]`;
  const number = `\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|\\d+`;
  return {
    group: new RegExp(groups, 'g'),
    decimal,
    // Neither parts of words, codes, times, addresses nor of a number in another form. Words of Chinese and Arabic
    // stand close to their numbers.
    pattern: new RegExp(
      String.raw`(?<!${letter}|[\p{N}_\/:#@.,\-]|[\p{L}\p{N}]\+)(?:${number})(?:${RegExp.escape(decimal)}\d+)?(?!(?![bt]n\b)${letter}|[\p{N}_:@]|[.,:\/\-]\d|[年月日号时点分])`,
      'gv',
    ),
  };
});

const percent = /^\s?(?:%|٪|per\s?cent(?!age)|Prozent(?!punkt)|pour cent|por ciento|процент)/iu;

/** What stands behind a number as its scale, in English and in Chinese; in other languages numbers go unscaled. */
function scaleOf(rest: string): number {
  const [, word = ''] =
    /^[\s-]?((?:thousand|million|billion|trillion|bn|tn)\b|万亿|[万亿])/i.exec(rest) ?? [];
  return scales[word.toLowerCase()] ?? 1;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};
