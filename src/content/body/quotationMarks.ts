import { memoizePerKey } from '../../base/memoize.ts';

type Pair = readonly [opening: string, closing: string];

/**
 * The marks between which a language puts what is said, and what is said within that.
 * @param tag of BCP 47; one that has none of its own has those of English.
 */
export const quotationMarks = memoizePerKey((tag: string): Record<'double' | 'single', Pair> => {
  const { language, script = '', region = '' } = new Intl.Locale(tag).maximize();
  const places = [`${language}-${region}`, `${language}-${script}`, language];
  const name = places.find((place) => byLanguage.has(place)) ?? '';
  const [opening = '“', closing = '”', ...inner] = byLanguage.get(name) ?? '“”‘’';
  const [innerOpening = '‘', innerClosing = '’'] = inner;
  return {
    // French keeps its marks apart from the words, but for that of Switzerland.
    double:
      language === 'fr' && region !== 'CH'
        ? [`${opening}\u00A0`, `\u00A0${closing}`]
        : [opening, closing],
    single: [innerOpening, innerClosing],
  };
});

/**
 * Unicode CLDR 48, delimiters: quotationStart, quotationEnd, alternateQuotationStart and
 * alternateQuotationEnd of the languages in which they are not “”‘’. Where those within are the same
 * as those around, French, Armenian and Occitan have “” here, so that a reader can tell them apart;
 * Dutch, whose newspapers print both, keeps double marks for double ones; German of Switzerland has
 * what its newspapers print, and Spanish of Spain what its Academy puts first.
 */
const byLanguage = new Map(
  Object.entries({
    '«»“”': 'ast br ca el es-ES eu fr hy it kk lij oc pt-AO pt-CH pt-MO pt-MZ pt-PT sq',
    '«»‹›': 'am de-CH de-LI fa fr-CH gsw mzn rm wae',
    '«»„“': 'be cv ky os ru sah uk',
    '«»‘’': 'nb nn no',
    '«»”“': 'fr-CA',
    '„“‚‘': 'bs-Cyrl cs de dsb et hr hsb is lb mk nds sk sl',
    '„“«»': 'ka',
    '„“„“': 'bg lt',
    '„”‘’': 'bs',
    '„”’’': 'sr',
    '„”«»': 'pl ro',
    '„”»«': 'hu szl',
    '””’’': 'fi he se sv yi',
    '”“’‘': 'ar syr ur',
    '»«›‹': 'ug',
    '「」『』': 'ja yue-Hant zh-Hant',
  }).flatMap(([marks, languages]) => languages.split(' ').map((language) => [language, marks])),
);
