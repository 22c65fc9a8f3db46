import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { splitTarget, storiesFolder } from '../../base/addresses.ts';
import type { Segment } from './bodyShape.ts';
import { brokenMarkdown } from './brokenMarkdown.ts';
import { readElement } from './elements.ts';
import { textOf } from './headingIds.ts';
import { readJsx } from './jsx.ts';
import type { PieceRead, Reading } from './reading.ts';

type Node = RootContent | ElementContent;
type Pieces = Exclude<Segment<string>, string>[];

/**
 * Turns a body into HTML and the components between, gathering what they point to on the way, and says before each
 * block of its text to which stories it links first.
 */
export function bodySegments(nodes: readonly Node[], reading: Reading): Segment<string>[] {
  const pieces: Pieces = [];
  const linked = new Set<string>();
  const children = nodes.flatMap((node) => {
    const before = reading.links.length;
    const block = flattenOne(node, pieces, reading);
    if (node.type !== 'element' || !proseTags.has(node.tagName)) return block;
    const stories = reading.links
      .slice(before)
      .map(({ target }) => splitTarget(target).path)
      .filter((path) => path.startsWith(storiesFolder) && !linked.has(path));
    if (stories.length === 0) return block;
    for (const path of stories) linked.add(path);
    const attributes = { paths: stories.join(' ') };
    return [mark({ component: 'LinkedStories', attributes, children: [] }, pieces), ...block];
  });
  return segmentsOf(children, pieces);
}

function segmentsOf(children: ElementContent[], pieces: Pieces): Segment<string>[] {
  const root: Root = { type: 'root', children };
  const html = toHtml(root, { allowDangerousHtml: false });
  return html
    .split(pieceMark)
    .map((part, index) => (index % 2 === 0 ? part : pieces[Number(part)]))
    .filter((segment) => segment !== undefined)
    .filter((segment) => segment !== '');
}

/**
 * Noncharacters, which Unicode keeps for a program's own use, frame the number of a piece. A story
 * that holds one itself has a problem because of it.
 */
const [markStart, markEnd] = ['\uFDD0', '\uFDD1'];
const pieceMark = new RegExp(`${markStart}(\\d+)${markEnd}`);

function flatten(nodes: readonly Node[], pieces: Pieces, reading: Reading): ElementContent[] {
  return nodes.flatMap((node) => flattenOne(node, pieces, reading));
}

function flattenOne(node: Node, pieces: Pieces, reading: Reading): ElementContent[] {
  switch (node.type) {
    case 'text':
      reading.text.push(node.value);
      reading.problems.push(...brokenMarkdown(node, reading));
      return [node];
    case 'element':
      return flattenElement(node, pieces, reading);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const read = readJsx(node, reading);
      if (read === undefined) return flatten(node.children, pieces, reading);
      return read.type === 'element'
        ? flattenElement(read, pieces, reading)
        : flattenPiece(read, pieces, reading);
    }
    default:
      return [];
  }
}

function flattenElement(element: Element, pieces: Pieces, reading: Reading): ElementContent[] {
  const read = readElement(element, reading);
  if (read.type === 'piece') return flattenPiece(read, pieces, reading);
  if (read.type !== 'element') return [read];
  // Code shows its signs as they are, so none of them is a slip.
  if (read.tagName === 'code' && read.children.every(({ type }) => type === 'text')) {
    reading.text.push(textOf(read));
    return [read];
  }
  const children = flatten(read.children, pieces, reading);
  if (blockTags.has(read.tagName)) reading.text.push('\n');
  return [{ ...read, children }];
}

function flattenPiece(
  { piece, children }: PieceRead,
  pieces: Pieces,
  reading: Reading,
): ElementContent[] {
  const inner: Pieces = [];
  const segments = segmentsOf(flatten(children, inner, reading), inner);
  return [mark({ ...piece, children: segments }, pieces)];
}

function mark(piece: Pieces[number], pieces: Pieces): ElementContent {
  pieces.push(piece);
  return { type: 'text', value: `${markStart}${pieces.length - 1}${markEnd}` };
}

const proseTags = new Set(['p', 'ul', 'ol', 'blockquote']);
const blockTags = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt', 'dd', 'pre']);
