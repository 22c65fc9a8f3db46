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

interface Form {
  readonly group: RegExp;
  readonly decimal: string;
  readonly pattern: RegExp;
}

const forms = new Map<string, Form>();

function formOf(language: string): Form {
  const known = forms.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(98765.4);
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const decimal = partOf('decimal') || '.';
  const comma = partOf('group') || (decimal === ',' ? '.' : ',');
  const groups = `[${RegExp.escape(comma)}\\u00a0\\u202f\\u2009 ]`;
  const number = `\\d{1,3}(?:${groups}\\d{3})+(?!\\d)|\\d+`;
  const form = {
    group: new RegExp(groups, 'g'),
    decimal,
    // Neither parts of words, codes, times, addresses nor of a number in another form.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_/:#@+.,-])(?:${number})(?:${RegExp.escape(decimal)}\\d+)?(?!(?![bt]n\\b)[\\p{L}\\p{N}_/:@]|[.,:/-]\\d)`,
      'gu',
    ),
  };
  forms.set(language, form);
  return form;
}

const percent = /^\s?(?:%|٪|per\s?cent(?!age)|Prozent(?!punkt)|pour cent|por ciento|процент)/iu;

/** Words of scale that stand behind a number; other languages write other words, whose numbers go unscaled. */
function scaleOf(rest: string): number {
  const [, word = ''] = /^[\s-]?(thousand|million|billion|trillion|bn|tn)\b/i.exec(rest) ?? [];
  return scales[word.toLowerCase()] ?? 1;
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
