import { memoizePerKey } from './memoize.ts';

/**
 * A country's name as its language's readers know it, from the runtime's own data (CLDR).
 * @param code two letters of ISO 3166-1, in either case.
 * @param language a BCP 47 tag.
 * @returns the name, or the code in capitals where that language has no name for it.
 * @throws RangeError for a language tag, or a code, that is not well-formed.
 */
export function countryName(code: string, language: string): string {
  return namesIn(language)(code);
}

/** Every story and list names countries, and there are no more than some hundred names to look up. */
const namesIn = memoizePerKey((language: string) => {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  return memoizePerKey((code: string) => {
    const capitals = code.toUpperCase();
    return display.of(capitals) ?? capitals;
  });
});
