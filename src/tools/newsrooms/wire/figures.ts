import { between, oneOf } from '../corpus/draw.ts';
import { type Random, zipf } from '../random.ts';

/** Numbers as a newsroom writes them in a language; small ones come far more often. */
export const figures = {
  /** Such as 16,400. */
  figure: (random: Random, language: string): string => {
    const digits = between(random, 2, 5);
    const whole = Math.floor(10 ** digits * (1 + random() * 9));
    // Most counts of a newswire are rounded.
    const step = random() < 0.7 ? 10 ** (digits - 1) : 1;
    return (Math.ceil(whole / step) * step).toLocaleString(language, plainDigits);
  },
  /** Such as 43.7. */
  decimal: (random: Random, language: string): string =>
    (zipf(random, 9_000, 0.6) / (random() < 0.6 ? 10 : 100) + 1).toLocaleString(language, {
      ...plainDigits,
      minimumFractionDigits: 1,
      maximumFractionDigits: 2,
    }),
  percent: (random: Random): string => String(1 + zipf(random, 60, 0.8)),
  /** Such as $50, $1.5 mln or £16,400. */
  money: (random: Random, language: string): string =>
    oneOf(random, [
      () => `$${String(1 + zipf(random, 900, 0.7))}`,
      () => `$${figures.decimal(random, language)} mln`,
      () => `£${figures.figure(random, language)}`,
    ])(),
  /** Such as 7½. */
  half: (random: Random): string =>
    `${String(1 + zipf(random, 90, 0.9))}${oneOf(random, ['½', '¼', '¾'])}`,
  /** Such as Q1/2025. */
  quarter: (random: Random): string => `Q${between(random, 1, 4)}/${between(random, 2014, 2026)}`,
  /** Such as 14 March 2023. */
  date: (random: Random, language: string): string =>
    new Date(Date.UTC(between(random, 2014, 2026), between(random, 0, 11), between(random, 1, 28)))
      // As each language's own newspapers have it.
      .toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC', ...plainDigits }),
  /** Such as 8712 or 8712.90. */
  code: (random: Random): string =>
    `${between(random, 1001, 9899)}${random() < 0.5 ? '' : `.${between(random, 10, 99)}`}`,
} as const satisfies Readonly<Record<string, (random: Random, language: string) => string>>;

const plainDigits = { numberingSystem: 'latn' } as const;
