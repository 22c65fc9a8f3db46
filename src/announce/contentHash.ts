import type { Element } from 'hast';
import { type HastNode, htmlToHast } from 'satteri';
import { digestOf } from '../base/digest.ts';

/**
 * A short name for what a page tells its readers: the words of its main part, and the links and
 * images in it. What the site adds on its own is left out (the ways to other stories, navigation,
 * markup), so that a story does not count as changed because a newer one is offered below it.
 */
export function contentHash(html: string): string {
  const page = htmlToHast(html);
  const parts = [...partsOf(mainOf(page) ?? page)];
  return digestOf(parts.map((part) => `${part}\0`).join('')).slice(0, 22);
}

function mainOf(node: HastNode): Element | undefined {
  if (node.type === 'element' && node.tagName === 'main') return node;
  for (const child of childrenOf(node)) {
    const main = mainOf(child);
    if (main) return main;
  }
  return undefined;
}

function partsOf(node: HastNode): string[] {
  if (node.type === 'text') {
    const words = node.value.replaceAll(/\s+/g, ' ').trim();
    return words === '' ? [] : [words];
  }
  if (node.type === 'element' && isAddedBySite(node)) return [];
  const own =
    node.type === 'element' ? ['href', 'src', 'alt'].flatMap((name) => textOf(node, name)) : [];
  return [...own, ...childrenOf(node).flatMap(partsOf)];
}

function isAddedBySite({ tagName, properties }: Element): boolean {
  if (['nav', 'script', 'style', 'template'].includes(tagName)) return true;
  const { className } = properties;
  return Array.isArray(className) && className.includes('read-next');
}

function textOf({ properties }: Element, name: string): string[] {
  const value = properties[name];
  return typeof value === 'string' ? [value] : [];
}

function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}
