import { memoizePerKey } from './memoize.ts';

/** The attributes of an element in a language: which one, and the way it is written. */
export interface InLanguage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * Says in which language an element is, for who reads it aloud and for the order of its signs.
 * @param language a BCP 47 tag; without one the element is in the language around it.
 */
export function inLanguage(language: string | undefined): InLanguage {
  if (language === undefined) return {};
  return { lang: language, dir: directionOf(language) };
}

/** A site has few languages, and every page asks. */
const directionOf = memoizePerKey((language: string) =>
  fromRight.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** Scripts that are; not every browser tells of a language which way it goes. */
const fromRight = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;
