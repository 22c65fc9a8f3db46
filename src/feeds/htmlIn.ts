import { inLanguage } from '../base/inLanguage.ts';

/**
 * Puts HTML into an element that says in which language it is, and which way it is read.
 * @param language a BCP 47 tag.
 */
export function htmlIn(language: string, element: 'bdi' | 'div', html: string): string {
  const { lang = language, dir = 'ltr' } = inLanguage(language);
  return `<${element} lang="${lang}" dir="${dir}">${html}</${element}>`;
}
