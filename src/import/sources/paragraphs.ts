/**
 * Puts text into paragraphs that is in none, as WordPress does when it shows a post (its function
 * wpautop): an empty line parts paragraphs, and any other line end is a line break.
 */
export function withParagraphs(html: string): string {
  const kept: string[] = [];
  const keep = (piece: string): string => `\n\n\uFDD3${kept.push(piece) - 1}\uFDD3\n\n`;
  const text = html
    .replaceAll('\uFDD3', '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /<(pre|script|style|textarea|svg|table|iframe|object|figure|form|noscript)\b[\s\S]*?<\/\1\s*>/gi,
      keep,
    )
    .replaceAll(/<br\s*\/?>\s*<br\s*\/?>/gi, '\n\n')
    .replaceAll(new RegExp(`\\s*(</?(?:${blocks})(?:\\s[^<>]*)?/?>)\\s*`, 'gi'), '\n\n$1\n\n');
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return parts
    .map((part) => (isBlock.test(part.trim()) ? part.trim() : paragraph(part.trim())))
    .join('\n')
    .replaceAll(/\uFDD3(\d+)\uFDD3/g, (_, number: string) => kept[Number(number)] ?? '');
}

const blocks =
  'address|article|aside|blockquote|caption|center|col|colgroup|dd|details|dir|div|dl|dt|fieldset|figcaption|footer|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|section|summary|tbody|td|tfoot|th|thead|tr|ul';
const isBlock = new RegExp(`^(?:\\uFDD3\\d+\\uFDD3$|</?(?:${blocks})(?:\\s[^<>]*)?/?>$|<!--)`, 'i');

function paragraph(text: string): string {
  return `<p>${text.replaceAll(/(?<!<br\s*\/?>)\s*\n/gi, '<br />\n')}</p>`;
}
