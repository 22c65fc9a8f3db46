import { iso31661 } from 'iso-3166/1.js';
import { countryName } from '../../base/countryName.ts';
import { memoizePerKey } from '../../base/memoize.ts';
import { nearest } from '../../base/problems/nearest.ts';

const assigned = new Set<string>(iso31661.map(({ alpha2 }) => alpha2));

/** Tells whether ISO 3166-1 assigns a two-letter code. */
export function isCountryCode(code: string): boolean {
  return assigned.has(code);
}

/**
 * The code of what can be nothing else: a code of two or three letters in either case, a name in English or in a
 * language, or a code of another list, as UK is.
 * @param language a tag of BCP 47.
 */
export function countryCodeOf(written: string, language = 'en'): string | undefined {
  const upper = written.trim().toUpperCase();
  if (assigned.has(upper)) return upper;
  const byThreeLetters = iso31661.find(({ alpha3 }) => alpha3 === upper);
  if (byThreeLetters) return byThreeLetters.alpha2;
  const name = plain(/^[A-Z]{2}$/.test(upper) ? countryName(upper, 'en') : written);
  return namesIn('en').get(name) ?? namesIn(language).get(name);
}

/** The same, or the code of the country whose name was mistyped. */
export function likelyCountryCode(written: string, language = 'en'): string | undefined {
  const code = countryCodeOf(written, language);
  if (code !== undefined || written.trim().length < 4) return code;
  const names = new Map([...namesIn(language), ...namesIn('en')]);
  return names.get(nearest(plain(written), names.keys()) ?? '');
}

/** Few codes are wrong, and to name all countries takes longer than to load the rest of this file. */
const namesIn = memoizePerKey(
  (language: string): ReadonlyMap<string, string> =>
    new Map(iso31661.map(({ alpha2 }) => [plain(countryName(alpha2, language)), alpha2])),
);

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
