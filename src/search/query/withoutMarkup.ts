/**
 * A query without what is no word of it: markup that was copied with it, and signs that show nothing.
 * What stands between angle brackets and is no element of HTML, as <UNCF>, is a word.
 */
export function withoutMarkup(query: string): string {
  return query
    .replaceAll(entity, (found, name: string) => entities[name.toLowerCase()] ?? found)
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll(elements, ' ')
    .trim();
}

const entity = /&(#?\w+);/g;

/** What copied markup has for signs that part words. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#60': '<',
  '#62': '>',
};

/** Those that a text is set with. */
const elements =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|dd|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
