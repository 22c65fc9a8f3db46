import type { Root } from 'hast';
import type { HastNode } from 'satteri';
import type { Place } from '../../base/problems/problem.ts';
import { isFootnoteCall } from '../body/headingIds.ts';
import { isJsx, type Jsx } from '../body/jsxTag.ts';
import { isComment } from '../body/moduleNeeds.ts';
import { placeOf } from '../body/places.ts';
import type { Pointer } from '../body/reading.ts';
import { type Run, placesIn, type TextPlaces } from './textPlaces.ts';

/** The text of a body, with the place of everything in it. */
export interface BodyText {
  /** All that is read by itself, in the order in which it stands. */
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly Table[];
  /** How many entries each list has. */
  readonly lists: readonly number[];
  readonly links: readonly TextLink[];
  readonly images: readonly TextImage[];
  /** What stands in comments, between their marks. */
  readonly comments: readonly { readonly text: string; readonly place: Place }[];
}

/** A paragraph, heading, entry of a list or cell. */
export interface TextBlock extends TextPlaces {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'caption';
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Names of the house components and of `blockquote` that it stands in, from the outermost. */
  readonly within: readonly string[];
  /** As it is read; what is no text, such as code or a picture, is U+FFFC. */
  readonly text: string;
}

/** The cells of a table, row by row; the first row is its head. */
export interface Table {
  readonly rows: readonly (readonly TextBlock[])[];
}

/** A link, and the words that lead there. */
export interface TextLink extends Pointer {
  readonly text: string;
}

/** A picture in the text; the story's own is in its frontmatter. */
export interface TextImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly place: Place;
}

/**
 * Reads the text of a tree that was parsed and set.
 * @param source the text of the story's file.
 * @param shift what lies between an offset in the tree and the same in the file.
 */
export function bodyText(root: Root, source: string, shift: number): BodyText {
  const reading: Reading = {
    source,
    shift,
    blocks: [],
    tables: [],
    lists: [],
    links: [],
    images: [],
    comments: [],
  };
  readBlock(root, reading, { kind: 'paragraph', within: [] });
  return reading;
}

interface Reading {
  readonly source: string;
  readonly shift: number;
  readonly blocks: TextBlock[];
  readonly tables: { rows: TextBlock[][] }[];
  readonly lists: number[];
  readonly links: TextLink[];
  readonly images: TextImage[];
  readonly comments: { text: string; place: Place }[];
}

type Standing = Pick<TextBlock, 'kind' | 'depth' | 'within'>;

function readBlock(node: HastNode, reading: Reading, standing: Standing): void {
  let runs: Run[] = [];
  const end = (): void => {
    const text = runs.map(({ value }) => value).join('');
    if (text.trim() !== '' || standing.kind === 'cell') {
      const block = { ...standing, text, ...placesIn(runs, node, reading) };
      reading.blocks.push(block);
      if (standing.kind === 'cell') reading.tables.at(-1)?.rows.at(-1)?.push(block);
    }
    runs = [];
  };
  for (const child of 'children' in node ? node.children : []) {
    if (isInline(child)) readInline(child, reading, runs);
    else {
      if (runs.length > 0) end();
      readInner(child, reading, standing);
    }
  }
  if (runs.length > 0 || standing.kind === 'cell') end();
}

/** Reads what stands as a block of its own. */
function readInner(node: HastNode, reading: Reading, { kind, within }: Standing): void {
  if (node.type === 'mdxFlowExpression') readComment(node, reading);
  if (isJsx(node)) {
    readAttributes(node, reading, within);
    readBlock(node, reading, { kind: 'paragraph', within: [...within, node.name ?? ''] });
  }
  if (node.type !== 'element' || node.tagName === 'pre') return;
  const { tagName } = node;
  if (tagName === 'table') reading.tables.push({ rows: [] });
  if (tagName === 'ol' || tagName === 'ul') reading.lists.push(entriesOf(node));
  if (tagName === 'tr') reading.tables.at(-1)?.rows.push([]);
  const names = namedBlocks.has(tagName) ? [...within, tagName] : within;
  const depth = /^h[1-6]$/.test(tagName) ? { depth: Number(tagName.slice(1)) } : {};
  const own = tagName === 'p' && kind === 'item' ? 'item' : kinds[tagName];
  readBlock(node, reading, {
    kind: own ?? ('depth' in depth ? 'heading' : 'paragraph'),
    ...depth,
    within: names,
  });
}

function entriesOf({ children }: { readonly children: readonly HastNode[] }): number {
  return children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
}

const kinds: Readonly<Record<string, TextBlock['kind']>> = { li: 'item', td: 'cell', th: 'cell' };

/** `section` holds the footnotes. */
const namedBlocks = new Set(['blockquote', 'section']);

function readInline(node: HastNode, reading: Reading, runs: Run[]): void {
  if (node.type === 'text') runs.push({ value: node.value, position: node.position });
  if (node.type === 'mdxTextExpression') readComment(node, reading);
  if (isJsx(node)) readAttributes(node, reading, []);
  if (node.type !== 'element' && !isJsx(node)) return;
  if (node.type === 'element' && isFootnoteCall(node)) return;
  if (node.type === 'element' && node.tagName === 'img') {
    const { src, alt } = node.properties;
    reading.images.push({ ...imageOf(src, alt), caption: undefined, place: placeOf(node) });
  }
  if (node.type === 'element' && opaqueTags.has(node.tagName)) {
    runs.push({ value: noText, position: node.position });
    return;
  }
  const before = runs.length;
  for (const child of node.children) readInline(child, reading, runs);
  if (node.type !== 'element' || node.tagName !== 'a') return;
  const text = runs
    .slice(before)
    .map(({ value }) => value)
    .join('');
  const { href } = node.properties;
  reading.links.push({ text, target: typeof href === 'string' ? href : '', place: placeOf(node) });
}

/** The object replacement character of Unicode. */
const noText = '\uFFFC';

const opaqueTags = new Set(['code', 'img', 'input', 'kbd', 'samp', 'var']);

function isInline(node: HastNode): boolean {
  if (node.type === 'element') return inlineTags.has(node.tagName);
  return ['text', 'mdxJsxTextElement', 'mdxTextExpression'].includes(node.type);
}

const inlineTags = new Set([
  ...opaqueTags,
  ...['a', 'abbr', 'b', 'br', 'cite', 'del', 'em', 'i', 'q', 's', 'small', 'span', 'strong'],
  ...['sub', 'sup', 'time', 'u'],
]);

function readComment(
  node: Extract<HastNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
  { comments }: Reading,
): void {
  if (!isComment(node.value)) return;
  for (const [, text = ''] of node.value.matchAll(/\/\*([\s\S]*?)\*\//g)) {
    comments.push({ text: text.trim(), place: placeOf(node) });
  }
}

/** A figure's caption is text like any other; its place is the tag's. */
function readAttributes(node: Jsx, reading: Reading, within: readonly string[]): void {
  const value = (name: string): string | undefined => {
    const found = node.attributes.find(
      (attribute) => 'name' in attribute && attribute.name === name,
    );
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const place = placeOf(node);
  const caption = value('caption');
  if (value('src') !== undefined) {
    reading.images.push({ ...imageOf(value('src'), value('alt')), caption, place });
  }
  if (caption === undefined) return;
  reading.blocks.push({
    kind: 'caption',
    within: [...within, node.name ?? ''],
    text: caption,
    ...placesIn([], node, reading),
  });
}

function imageOf(src: unknown, alt: unknown): Pick<TextImage, 'src' | 'alt'> {
  return { src: typeof src === 'string' ? src : '', alt: typeof alt === 'string' ? alt : '' };
}
