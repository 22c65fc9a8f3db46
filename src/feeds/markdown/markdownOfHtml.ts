import type { Element, ElementContent, Root, RootContent } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { htmlToHast } from 'satteri';

/**
 * Writes a story's HTML as GitHub's Markdown: with all its words, links, pictures and footnotes, and every address
 * absolute. A drawing is told by its label, and what is there for the eye alone is left out.
 * @param address the absolute address of the story's page.
 */
export function markdownOfHtml(html: string, address: string): string {
  const tree = htmlToHast(html, { fragment: true });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  const told = { ...root, children: root.children.flatMap((node) => toldOf(node, address)) };
  const markdown = toMdast(told, {
    document: true,
    handlers,
    nodeHandlers: { comment: () => undefined },
  });
  return toMarkdown(markdown, {
    bullet: '-',
    bulletOther: '*',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/**
 * What a node tells; more than one where a drawing becomes its label.
 * @param isInCell whether it stands in a cell of a table, which Markdown keeps on one line.
 */
function toldOf<Node extends RootContent>(
  node: Node,
  address: string,
  isInCell = false,
): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node];
  const { tagName, properties } = node;
  if (tagName === 'svg') return labelOf(node);
  const isForEyes = properties.ariaHidden === 'true' || untold.has(tagName);
  if (isForEyes || 'dataFootnoteBackref' in properties) return [];
  const isCell = tagName === 'td' || tagName === 'th';
  const children = node.children.flatMap((child) => toldOf(child, address, isInCell || isCell));
  if (isInCell && !isInLine.has(tagName)) return [space, ...children, space];
  return [
    {
      ...node,
      properties: {
        ...properties,
        href: absolute(properties.href, address),
        src: absolute(properties.src, address),
      },
      children,
    },
  ];
}

const isInLine = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img'],
  ...['ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong'],
  ...['sub', 'sup', 'time', 'u', 'var'],
]);

const space = { type: 'text', value: ' ' } as const;

const untold = new Set(['script', 'style', 'template', 'wbr']);

function labelOf({ properties: { ariaLabel } }: Element): Element[] {
  return typeof ariaLabel === 'string' ? [h('p', h('em', ariaLabel))] : [];
}

function absolute(target: unknown, address: string): string | undefined {
  if (typeof target !== 'string') return undefined;
  return URL.canParse(target, address) ? new URL(target, address).href : target;
}

/** Footnotes have the numbers that the page gives them. */
const link: Handle = (state, node) => {
  if (typeof node.properties.href !== 'string') return state.all(node);
  if (!('dataFootnoteRef' in node.properties)) return defaultHandlers.a(state, node);
  const number = textOf(node);
  return { type: 'footnoteReference', identifier: number, label: number };
};

const section: Handle = (state, node) => {
  if (!('dataFootnotes' in node.properties)) return state.toFlow(state.all(node));
  const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  const items = list?.type === 'element' ? list.children : [];
  return items
    .filter((child): child is Element => child.type === 'element')
    .map((item, index) => ({
      type: 'footnoteDefinition',
      identifier: String(index + 1),
      label: String(index + 1),
      children: state.toFlow(state.all(item)),
    }));
};

/** The library has no place for a caption. */
const table: Handle = (state, node) => {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption';
  const captions = node.children.filter(isCaption);
  return [
    ...captions.flatMap((caption) => state.toFlow(state.all(caption))),
    defaultHandlers.table(state, node),
  ];
};

/** The words alone: quotation marks stand where the text has them, and what is typed is no code. */
const plain: Handle = (state, node) => state.all(node);

const handlers = { a: link, kbd: plain, q: plain, samp: plain, section, table };
