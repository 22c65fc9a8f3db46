import { inLanguage } from '../base/inLanguage.ts';

/** Writes plain text so that HTML shows it as it is, in an element or in an attribute. */
export function textAsHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Puts HTML into an element that says in which language it is, and which way it is read.
 * @param language a BCP 47 tag.
 */
export function htmlIn(language: string, element: 'bdi' | 'div', html: string): string {
  const { lang = language, dir = 'ltr' } = inLanguage(language);
  return `<${element} lang="${lang}" dir="${dir}">${html}</${element}>`;
}

/**
 * Leaves out what XML 1.0 cannot hold, even escaped: control characters, lone surrogates,
 * U+FFFE and U+FFFF; and the noncharacters from U+FDD0, which it advises against.
 */
export function xmlText(text: string): string {
  return text.replaceAll(unfit, '');
}

const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
