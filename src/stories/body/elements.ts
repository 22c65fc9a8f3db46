import type { Element, ElementContent, Text } from 'hast';
import { type Place, startOfFile } from '../../problems/problem.ts';
import type { Piece } from './bodyShape.ts';
import type { Reading } from './readBody.ts';

/** An image that the site draws itself. */
export interface PieceRead {
  readonly type: 'piece';
  readonly piece: Piece<string>;
}

/**
 * Reads an element that Markdown (or plain HTML in it) made: gives headings their ids, gathers links,
 * images and anchors, and turns what a static page cannot use into what it can.
 */
export function readElement(element: Element, reading: Reading): Element | Text | PieceRead {
  const place = placeOf(element);
  const { id } = element.properties;
  if (typeof id === 'string') reading.anchors.push(id);
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(element, place, reading);
    case 'a':
      return readLink(element, place, reading);
    case 'img':
      return readImage(element, place, reading);
    case 'input':
      return { type: 'text', value: element.properties['checked'] === true ? '☑' : '☐' };
    default:
      return element;
  }
}

/** Where a node stands in its file. */
export function placeOf(node: { position?: { start: Place } | undefined }): Place {
  return node.position
    ? { line: node.position.start.line, column: node.position.start.column }
    : startOfFile;
}

function readHeading(element: Element, place: Place, reading: Reading): Element {
  // The heading of the footnotes comes with its id, and is no part of the story's outline.
  if (element.properties['id'] !== undefined) return element;
  const depth = Number(element.tagName.slice(1));
  const text = textOf(element);
  const slug = reading.slugger.slug(text);
  if (depth === 1) {
    reading.problems.push({
      file: reading.file,
      ...place,
      what: 'A heading of the first level stands in the body; the headline is the only one.',
      found: `# ${text}`,
      remedy: `Write ## ${text}`,
    });
  }
  reading.headings.push({ depth, slug, text });
  reading.anchors.push(slug);
  return { ...element, properties: { ...element.properties, id: slug } };
}

function readLink(element: Element, place: Place, reading: Reading): Element {
  const { href } = element.properties;
  if (typeof href !== 'string') return element;
  // Footnotes link to each other; the parser made them, so they are right.
  if ('dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties) {
    return element;
  }
  reading.links.push({ target: href, place });
  return { ...element, properties: { ...element.properties, href: reading.rewriteLink(href) } };
}

function readImage(element: Element, place: Place, reading: Reading): PieceRead {
  const { src, alt, title } = element.properties;
  const target = typeof src === 'string' ? decodePath(src) : '';
  reading.images.push({ target, place });
  if (typeof alt !== 'string' || alt.trim() === '') {
    reading.problems.push({
      file: reading.file,
      ...place,
      what: 'An image has no description.',
      found: `![](${target})`,
      remedy: `Say what it shows: ![a map of the line](${target}), or use <Figure> with alt and credit.`,
    });
  }
  const attributes = {
    alt: typeof alt === 'string' ? alt : '',
    ...(typeof title === 'string' && { caption: title }),
  };
  return { type: 'piece', piece: { component: 'Image', attributes, image: target, children: [] } };
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
