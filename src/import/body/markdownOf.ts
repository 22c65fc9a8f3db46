import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type { Nodes, RootContent } from 'mdast';
import { htmlToHast } from 'satteri';
import { fitText, textOfNode } from '../text.ts';
import { headingSlugger } from '../../content/body/headingIds.ts';
import { markFootnotes, visitElements } from './footnotes.ts';
import { handlersFor, type Surroundings } from './handlers.ts';
import { tidyHtml } from './tidyHtml.ts';

/** Parses the HTML of a post, whole or broken, as browsers do. */
export function parseHtml(html: string): Root {
  const tree = htmlToHast(fitText(html), { fragment: true });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** The addresses of all pictures that a text shows. */
export function picturesIn(root: Root): string[] {
  const found: string[] = [];
  visitElements(root, ({ tagName, properties: { src } }) => {
    if (tagName === 'img' && typeof src === 'string') found.push(src);
  });
  return found;
}

/** The addresses of all to which a text links, films and sounds that it plays among them. */
export function filesIn(root: Root): string[] {
  const found: string[] = [];
  visitElements(root, ({ tagName, properties: { href, src, data } }) => {
    if (tagName !== 'img')
      found.push(...[href, src, data].filter((value) => typeof value === 'string'));
  });
  return found;
}

/**
 * Turns the text of a post into Markdown. What Markdown has nothing for is noted, with its HTML.
 * @param root is changed.
 * @returns blocks, one after the other; notes come last.
 */
export function markdownOf(root: Root, surroundings: Surroundings): RootContent[] {
  tidyHtml(root);
  markFootnotes(root);
  markAnchors(root);
  visitElements(root, (element, parents) => noteLoss(element, parents, surroundings));
  const tree: Nodes = toMdast(root, {
    handlers: handlersFor(surroundings),
    nodeHandlers: { comment: () => undefined },
    document: true,
  });
  return tree.type === 'root' ? withFitHeadings(withoutLastRule(tree.children)) : [];
}

/** Puts a mark where a link of the same text leads, for what it leads to gets another id or none. */
function markAnchors(root: Root): void {
  const wanted = new Set<string>();
  visitElements(root, ({ properties: { href } }) => {
    if (typeof href === 'string' && href.startsWith('#')) wanted.add(href.slice(1));
  });
  visitElements(root, (element) => {
    const id = element.properties.id ?? element.properties.name;
    if (typeof id !== 'string' || !wanted.delete(id) || !/^[\w.\p{L}-]+$/u.test(id)) return;
    if (headingSlugger().slug(textOfNode(element).trim()) === id) return;
    if (!/^(?:h[1-6]|p|a|span|li|strong|b|em|td|dt|dd)$/.test(element.tagName)) return;
    element.children.unshift(h('x-anchor', { id }));
  });
}

const losses: Readonly<Record<string, string>> = {
  script: 'A script was left.',
  style: 'A style sheet was left.',
  form: 'A form was left.',
  select: 'A field of a form was left.',
  textarea: 'A field of a form was left.',
  svg: 'A drawing in the text was left.',
  math: 'A formula was left.',
  canvas: 'A canvas, which a script draws, was left.',
  applet: 'An applet was left.',
  map: 'An image map was left.',
  template: 'A template was left.',
  datalist: 'A field of a form was left.',
  noscript: 'What is shown without scripts was left.',
};

function noteLoss(
  element: Element,
  parents: readonly (Element | Root)[],
  { note }: Surroundings,
): void {
  const what = losses[element.tagName];
  const isInside = parents.some((parent) => 'tagName' in parent && parent.tagName in losses);
  if (what !== undefined && !isInside) note({ what, found: toHtml(element) });
  const { colSpan, rowSpan } = element.properties;
  if (/^t[dh]$/.test(element.tagName) && Math.max(Number(colSpan ?? 1), Number(rowSpan ?? 1)) > 1) {
    note({
      what: 'A cell of a table was as wide or as high as several; the others are empty now.',
      found: textOfNode(element),
    });
  }
}

/** The rule above the notes, which have one of their own. */
function withoutLastRule(blocks: readonly RootContent[]): RootContent[] {
  const last = blocks.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  return blocks.filter((block, index) => index !== last || block.type !== 'thematicBreak');
}

/** A story’s headings begin on the second level. */
function withFitHeadings(blocks: readonly RootContent[]): RootContent[] {
  const hasFirst = blocks.some((block) => block.type === 'heading' && block.depth === 1);
  return blocks.map((block) => {
    if (block.type !== 'heading' || !hasFirst) return block;
    const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;
    return { ...block, depth: deeper[block.depth] };
  });
}
