/** HTML that a story may hold beside Markdown: it marks up words, and can do nothing else. */
export const plainHtmlTags: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'data', 'dd', 'del',
  'details', 'dfn', 'div', 'dl', 'dt', 'em', 'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre',
  'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr',
]); // prettier-ignore

/** Attributes that plain HTML in a story may carry. */
export const plainHtmlAttributes: readonly string[] = [
  'cite', 'colspan', 'datetime', 'dir', 'headers', 'href', 'hreflang', 'id', 'lang', 'open', 'reversed',
  'rowspan', 'scope', 'start', 'title', 'translate', 'value',
]; // prettier-ignore
