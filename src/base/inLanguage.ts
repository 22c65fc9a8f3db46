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

function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const direction = new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

/** By language: a site has few, and every page asks. */
const directions = new Map<string, 'ltr' | 'rtl'>();
