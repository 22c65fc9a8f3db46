import { decodeHTML } from 'entities';
import { indexText } from './indexText.ts';

/**
 * Writes a page as Pagefind is to read it: in the language of the index that it goes to, and with
 * each text in the form that its words are found in.
 * @param part what of the page is indexed, as `indexedPart` cuts it out.
 */
export function indexPage(part: string): { readonly index: string; readonly html: string } {
  const [, tag = 'und'] = /^<html\b[^>]*?\slang="([^"]*)"/.exec(part) ?? [];
  const index = indexLanguage(tag);
  const written = (text: string, next?: string) => indexText(decodeHTML(text), index, next);
  const html = part
    .replace(/^<html\b[^>]*>/, `<html lang="${index}">`)
    .replaceAll(
      markupOrText,
      (found: string, markup: string | undefined, _name: unknown, offset: number, all: string) =>
        markup === undefined
          ? written(found, textBehind(all, offset + found.length))
          : markup.replace(
              shownMeta,
              (_meta, start: string, text: string) =>
                `${start}${written(text).replaceAll('"', '&quot;')}"`,
            ),
    );
  return { index, html };
}

/**
 * Names the index that stories in a language are in. Forms of one language, as those of two countries
 * or of two scripts, share theirs: what is found of one is found of the other, each story once.
 * @param tag a BCP 47 tag.
 * @returns the language's own part in small letters, by which Pagefind chooses how to stem its words;
 * three letters for a language that Pagefind would cut by a dictionary, which no query could repeat.
 * @throws RangeError for what is no tag.
 */
function indexLanguage(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const language = canonical.replace(/-.*/, '');
  return unspaced.get(language) ?? language;
}

/** By their other names of ISO 639, which Pagefind takes for languages that it does not know. */
const unspaced: ReadonlyMap<string, string> = new Map([
  ['zh', 'zho'],
  ['ja', 'jpn'],
  ['th', 'tha'],
]);

/** The text right behind a place that only elements within a line stand before. */
function textBehind(html: string, place: number): string {
  inline.lastIndex = place;
  const [, text = ''] = inline.exec(html) ?? [];
  return decodeHTML(text);
}

const inline =
  /(?:<\/?(?:a|abbr|b|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)\b(?:[^>"']|"[^"]*"|'[^']*')*>)+([^<]{1,8})/giy;

/** A comment, a script, a style or a tag in a group; or text. */
const markupOrText =
  /(<!--.*?-->|<(script|style)\b.*?<\/\2\s*>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>)|[^<]+|</gis;

/** What a result shows of a story and Pagefind searches, where it does not stand in its text. */
const shownMeta = /( data-pagefind-meta="(?:kicker|topics|countries|authors):)([^"]*)"/g;
