import { decodeSafely } from '../base/decodeSafely.ts';
import type { ElementContent, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { asciiSlug } from '../content/fields/asciiSlug.ts';

/** Characters that no page or feed may hold, and those that turn round what follows. */
const unfit =
  /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD\u202A-\u202E\u2066-\u2069]|[\p{Cc}--[\t\n\r]]/gv;

/** A text without the characters that no story may hold, its lines ended by \n. */
export function fitText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unfit, '');
}

/** One line of what a reader sees of HTML; '' where that is nothing. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const tree = htmlToHast(html, { fragment: true });
  return oneLine('children' in tree ? tree.children.map(textOfNode).join('') : '');
}

/** The words of a node of HTML. */
export function textOfNode(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) return '';
  const text = node.children.map(textOfNode).join('');
  return /^(?:p|br|li|h[1-6]|div|td|th|dt|dd|blockquote|figcaption)$/.test(node.tagName)
    ? `${text} `
    : text;
}

/** A text on one line, without spaces around it. */
export function oneLine(text: string): string {
  return fitText(text).replaceAll(/\s+/g, ' ').trim();
}

/**
 * The beginning of a text, cut between words.
 * @param most its length in UTF-16 code units.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/\s+\S{0,40}$/, '')}…`;
}

/**
 * What a name in any script is called in addresses; undefined where nothing of it can be.
 * @param name may be escaped, as in an address.
 */
export function slugOfName(name: string): string | undefined {
  return asciiSlug(decodeSafely(name));
}
