import type { XastElement, XastParent } from 'svgo/browser';
import { isLocalAddress } from './safeCss.ts';

/**
 * Tells what readers miss of a drawing that is published without HTML and without what lies elsewhere; what it has
 * something else for is not missed.
 * @returns the beginning of the first words in HTML, or the first address, as they are written; undefined where nothing
 * is missed.
 */
export function undrawnPart(parent: XastParent): string | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const name = plainName(child);
    if (name === 'metadata') continue;
    const missed =
      name === 'foreignObject'
        ? missedHtml(child, parent)
        : (missedAddress(child) ?? undrawnPart(child));
    if (missed) return missed;
  }
  return undefined;
}

function missedHtml(html: XastElement, parent: XastParent): string | undefined {
  const isEither = parent.type === 'element' && plainName(parent) === 'switch';
  const others = parent.children.filter((child) => child.type === 'element' && child !== html);
  if (isEither && others.length > 0) return undefined;
  const words = contentOf(html).replaceAll(/\s+/g, ' ').trim();
  return beginningOf(words);
}

/** As much as is quoted, without half a character at its end. */
function beginningOf(words: string): string {
  return words.length > most ? `${words.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : words;
}

/** UTF-16 code units of what is quoted. */
const most = 40;

function contentOf(element: XastElement): string {
  const inside = element.children.map((child) => {
    if (child.type === 'element') return contentOf(child);
    return child.type === 'text' || child.type === 'cdata' ? child.value : '';
  });
  return [element.attributes['src'], ...inside].join(' ');
}

function missedAddress(element: XastElement): string | undefined {
  if (!referring.has(plainName(element))) return undefined;
  const addresses = Object.entries(element.attributes).filter(([name]) =>
    /^(?:.*:)?href$/.test(name),
  );
  // Where both are given, the one without a prefix counts.
  const address = element.attributes['href'] ?? addresses[0]?.[1];
  return address === undefined || isLocalAddress(address) ? undefined : beginningOf(address);
}

/** What draws that which its address leads to. */
const referring = new Set(['feImage', 'image', 'use']);

function plainName({ name }: XastElement): string {
  return name.replace(/^.*:/, '');
}
