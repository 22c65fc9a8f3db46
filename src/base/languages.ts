import { memoizePerKey } from './memoize.ts';

/**
 * The language that its readers look for, whatever their country: German for de-AT, but traditional
 * Chinese for zh-TW, since it is in another script than that of zh.
 * @param tag of BCP 47.
 * @returns the language, and its script where it is not the usual one, like de or zh-Hant.
 */
export const readersLanguage = memoizePerKey((tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  const usual = new Intl.Locale(language).maximize().script;
  return script === usual || script === undefined ? language : `${language}-${script}`;
});

/**
 * Whether what is in the one needs no translation into the other: the same language in the same
 * script, unless both name a country and not the same.
 */
export function isSameLanguage(one: string, other: string): boolean {
  if (readersLanguage(one) !== readersLanguage(other)) return false;
  const [region, otherRegion] = [new Intl.Locale(one).region, new Intl.Locale(other).region];
  return region === undefined || otherRegion === undefined || region === otherRegion;
}

/** What a language is called in itself, as it stands alone: Русский. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
