import { iso31661 } from 'iso-3166/1.js';
import { nearest } from '../../base/problems/nearest.ts';

const assigned = new Set<string>(iso31661.map(({ alpha2 }) => alpha2));

/** Tells whether ISO 3166-1 assigns a two-letter code. */
export function isCountryCode(code: string): boolean {
  return assigned.has(code);
}

/**
 * The code that was meant by something else: a small-letter code, a three-letter code, a name, or
 * a code of another list, as UK is.
 */
export function likelyCountryCode(written: string): string | undefined {
  const upper = written.trim().toUpperCase();
  if (assigned.has(upper)) return upper;
  const byThreeLetters = iso31661.find(({ alpha3 }) => alpha3 === upper);
  if (byThreeLetters) return byThreeLetters.alpha2;
  const name = /^[A-Z]{2}$/.test(upper) ? countryName(upper) : written;
  // Few codes are wrong, and to name all countries takes longer than to load the rest of this file.
  names ??= new Map(iso31661.map(({ alpha2 }) => [countryName(alpha2), alpha2]));
  return (
    names.get(name) ?? (name.length < 4 ? undefined : names.get(nearest(name, names.keys()) ?? ''))
  );
}

const englishNames = new Intl.DisplayNames('en', { type: 'region' });

function countryName(code: string): string {
  return englishNames.of(code) ?? code;
}

let names: ReadonlyMap<string, string> | undefined;
