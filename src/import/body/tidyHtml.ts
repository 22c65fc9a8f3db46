import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { fitText, textOfNode } from '../text.ts';

/**
 * Makes HTML such that Markdown can say it: without characters that no story may hold, with spaces
 * outside of marks, and an address that stands alone as the link that systems make of it.
 * @param root is changed.
 */
export function tidyHtml(root: Root): void {
  for (const child of root.children) if (child.type === 'element') tidy(child);
  root.children = root.children.flatMap((child): RootContent[] => withSpacesOutside(clean(child)));
}

function tidy(element: Element): void {
  for (const [name, value] of Object.entries(element.properties)) {
    if (typeof value === 'string') element.properties[name] = fitText(value);
  }
  for (const child of element.children) if (child.type === 'element') tidy(child);
  element.children = element.children
    .filter((child) => !isBesideFile(child))
    .flatMap((child): ElementContent[] => withSpacesOutside(clean(child)));
  const isAlone = element.children.every(({ type }) => type === 'text' || type === 'comment');
  if (!isAlone || !/^(?:p|div)$/.test(element.tagName)) return;
  const address = textOfNode(element).trim();
  if (/^https?:\/\/\S+$/.test(address)) element.children = [h('a', { href: address }, address)];
}

/** What systems show beside a link to a file: its name and size, a second link, a preview. Here the page tells. */
function isBesideFile(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) && classesBesideFiles.some((name) => className.includes(name));
}

const classesBesideFiles = [
  'wp-block-file__button',
  'wp-block-file__embed',
  'kg-file-card-metadata',
  'kg-file-card-icon',
];

/** Characters written by number come out of the parser only now. */
function clean<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type === 'text') node.value = fitText(node.value);
  return node;
}

/** A mark of Markdown touches its words. */
function withSpacesOutside<Node extends RootContent | ElementContent>(
  node: Node,
): (Node | { type: 'text'; value: string })[] {
  if (node.type !== 'element' || !/^(?:em|i|strong|b|del|s|strike|u|mark)$/.test(node.tagName))
    return [node];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
  const outside = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }]);
  return [...outside(before), node, ...outside(after)];
}
