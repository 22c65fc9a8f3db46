/** HTML that a story may hold beside Markdown: it marks up words, and can do nothing else. */
export const plainHtmlTags = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'data', 'dd', 'del',
  'details', 'dfn', 'div', 'dl', 'dt', 'em', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre',
  'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
] as const; // prettier-ignore

/** Attributes that plain HTML in a story may carry. */
export const plainHtmlAttributes = [
  'cite', 'colspan', 'datetime', 'dir', 'headers', 'href', 'hreflang', 'id', 'lang', 'open', 'reversed',
  'rowspan', 'scope', 'start', 'title', 'translate', 'value',
] as const; // prettier-ignore

const tags = new Set<string>(plainHtmlTags);
const attributes = new Set<string>(plainHtmlAttributes);

/** Tells whether a story may hold this element. */
export function isPlainHtmlTag(name: string): boolean {
  return tags.has(name);
}

/** Tells whether plain HTML in a story may carry this attribute. */
export function isPlainHtmlAttribute(name: string): boolean {
  return attributes.has(name);
}
