import { memoizePerKey } from './memoize.ts';

/**
 * Keeps together what a line end would tear apart: a number and its unit, a day and its month, the
 * initials of a name, the digits of one number, and what the language joins to its signs.
 * @param language of the text, a tag of BCP 47.
 * @returns the text, as long as before, with no-break spaces (U+00A0) in these places.
 */
export function withNoBreaks(text: string, language: string): string {
  let kept = text;
  for (const place of noBreakPlaces(text, language))
    kept = `${kept.slice(0, place)}${noBreakSpace}${kept.slice(place + 1)}`;
  return kept;
}

/**
 * Tells where `withNoBreaks` puts them.
 * @returns the indexes of spaces and line ends, each once, in any order.
 */
export function noBreakPlaces(text: string, language: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index: start } of text.matchAll(besideSigns)) {
    for (const pattern of patternsOf(language)) {
      pattern.lastIndex = start;
      const [found = ''] = pattern.exec(text) ?? [];
      for (const { index } of found.matchAll(/[ \n]/g)) places.add(start + index);
    }
  }
  return places;
}

export const noBreakSpace = '\u00A0';

/** The spaces beside which stands what any of the patterns begins or ends with: of a text, few. */
const besideSigns =
  /[ \n](?=[\p{N}×÷±—–;:!?»])|[ \n](?<=[\p{N}«º.][ \n]|\p{N}(?:er|re|st|nd|rd|th)[ \n])/gu;

/** Each begins with the space that it keeps. */
const patternsOf = memoizePerKey((language: string) => [...everywhere, ...ofLanguage(language)]);

/** Symbols of the SI and of what is used beside it (BIPM, SI Brochure, 9th edition), of money and of freight. */
const symbols = [
  '%|‰|°[CF]?|[€$£¥₽₸₹₩₺]',
  '[kMGTmcdhnpµμ]?(?:m|g|t|W|Wh|V|A|Hz|Pa|J|N|B|bit|bar|l|L|s|eV)(?:[²³]|/[hs])?',
  '[kMG]?K|ha|dB|min|h|[dD]|km/h|mph|kn|ft|lb|oz|sq|[ap]\\.m\\.|Uhr|[A-Z]{3,4}',
  'per[ \\n]cent|tonnes?|tons?|Tonnen?|toneladas?|т|тонн[аы]?|га|руб\\.|тыс\\.|طن|أطنان',
].join('|');

/** What stands before a number that belongs to it: marks, abbreviations, and capitals as in ISO 668. */
const heralds =
  '[€$£¥₽₸₹₩₺№§]|U?S\\$|n[°º]|[Nn]os?\\.?|[Nn]rs?\\.|[Nn]úm\\.|pp?\\.|[Aa]rts?\\.|[Ss]\\.|[Aa]bs\\.|c\\.|стр?\\.|п\\.|\\p{Lu}{2,4}';

const beforeNumber = (words: string): string =>
  `[ \\n](?=\\p{N})(?<=(?<![\\p{L}\\p{N}])(?:${words})[ \\n])`;
const afterNumber = (words: string, sign = ''): string =>
  `(?<=\\p{N}(?:er|re|st|nd|rd|th|º)?${RegExp.escape(sign)})(?:${words})(?![\\p{L}\\p{N}])`;

const everywhere = [
  afterNumber(`[ \\n](?:${symbols})`),
  beforeNumber(heralds),
  // J. R. Smith, z. B., т. е.
  '[ \\n](?=\\p{Lu}|\\p{L}\\.)(?<=(?<![\\p{L}\\p{M}\\p{N}.])\\p{Lu}\\.[ \\n])',
  '[ \\n](?=\\p{L}\\.)(?<=(?<![\\p{L}\\p{M}\\p{N}.])\\p{L}\\.[ \\n])',
  '[ \\n][×÷±][ \\n](?=\\p{N})(?<=\\p{N}[ \\n].[ \\n])',
].map((pattern) => new RegExp(pattern, 'uy'));

function ofLanguage(language: string): RegExp[] {
  const { days, months } = datesIn(language);
  const words = [...namesOfUnits(language), ...days];
  const { language: tongue } = new Intl.Locale(language);
  const bySign = Map.groupBy(words, (word) => word.slice(0, word.indexOf(' ')));
  return [
    ...Array.from(bySign, ([sign, all]) =>
      afterNumber(all.map((word) => spaced(word.slice(sign.length))).join('|'), sign),
    ),
    ...(months.length > 0 ? [beforeNumber(months.map(spaced).join('|'))] : []),
    ...(groupsDigits(language)
      ? ['[ \\n](?=\\p{N}{3}(?!\\p{N}))(?<=(?<![\\p{N}.,])\\p{N}{1,3}(?:[ \\n]\\p{N}{3})*[ \\n])']
      : []),
    ...(tongue === 'fr' ? ['[ \\n](?=[;:!?»])|[ \\n](?<=«[ \\n])'] : []),
    ...(['be', 'bg', 'ru', 'uk'].includes(tongue) ? ['[ \\n](?=[—–])'] : []),
  ].map((pattern) => new RegExp(pattern, 'uy'));
}

function spaced(words: string): string {
  return RegExp.escape(words).replaceAll(/\\x20| /g, '[ \\n]');
}

/** Whether a space may part the thousands: where a comma starts the decimals. */
function groupsDigits(language: string): boolean {
  return new Intl.NumberFormat(language).formatToParts(1.5).some(({ value }) => value === ',');
}

/** Each with the space or sign before it, such as " metres", " million" and " per cent". */
function namesOfUnits(language: string): string[] {
  const formats: Intl.NumberFormatOptions[] = [
    ...['inch', ...units].map((unit) => ({ style: 'unit', unit, unitDisplay: 'long' }) as const),
    // An inch in short is "in".
    ...units.map((unit) => ({ style: 'unit', unit, unitDisplay: 'short' }) as const),
    { notation: 'compact', compactDisplay: 'long' },
    { notation: 'compact', compactDisplay: 'short' },
    { style: 'currency', currency: 'EUR', currencyDisplay: 'name', maximumFractionDigits: 0 },
  ];
  const written = formats.flatMap((options) => {
    const format = new Intl.NumberFormat(language, options);
    return counts(options).map((count) => format.format(count));
  });
  return behindNumbers(written);
}

/** Those that Intl can name; plurals of all kinds. */
const units = [
  ...['percent', 'millimeter', 'centimeter', 'meter', 'kilometer', 'foot', 'yard', 'mile'],
  ...['hectare', 'acre', 'gram', 'kilogram', 'pound', 'ounce', 'liter', 'gallon'],
  ...['degree', 'celsius', 'fahrenheit', 'second', 'minute', 'hour'],
];

function counts({ notation }: Intl.NumberFormatOptions): readonly number[] {
  const plain = [1, 2, 3, 5, 11, 100];
  if (notation === undefined) return plain;
  return [1e3, 1e6, 1e9, 1e12].flatMap((size) => plain.map((count) => count * size));
}

/** Of dates with a day and a month, what follows the day, or stands before it. */
function datesIn(language: string): { days: string[]; months: string[] } {
  const written = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2025, index, 26)));
  });
  const before = written.flatMap((date) => /^(\D+)\s\p{N}+$/u.exec(date)?.[1] ?? []);
  return { days: behindNumbers(written), months: [...new Set(before)] };
}

function behindNumbers(written: readonly string[]): string[] {
  const behind = written.flatMap((text) => /^[\p{N}.,\s]*\p{N}(\.?\s.*)$/u.exec(text)?.[1] ?? []);
  return [...new Set(behind.map((text) => text.replaceAll(/\s/g, ' ')))];
}
