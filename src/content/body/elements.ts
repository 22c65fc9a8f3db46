import type { Element, ElementContent, Text } from 'hast';
import type { Place } from '../../base/problems/problem.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';
import { downloadIn } from '../../base/downloads.ts';
import { footnoteId } from './footnotes.ts';
import { pageIds, textOf, wordsForId } from './headingIds.ts';
import { isComment } from './moduleNeeds.ts';
import { placeOf, placeWithin } from './places.ts';
import { plainHtmlTags } from './plainHtml.ts';
import { characterAt, eastAsianLetter } from '../../base/letters.ts';
import { type PieceRead, type Reading, tell } from './reading.ts';

/**
 * Reads an element that Markdown (or plain HTML in it) made: gives headings their ids, gathers links,
 * images and anchors, and turns what a static page cannot use into what it can.
 */
export function readElement(written: Element, reading: Reading): Element | Text | PieceRead {
  const element = withReadableId(written);
  const place = placeOf(element);
  const { id } = element.properties;
  if (typeof id === 'string') addAnchor(id, place, reading);
  if (/^h[1-6]$/.test(element.tagName)) return readHeading(element, place, reading);
  switch (element.tagName) {
    case 'a':
      return readLink(element, place, reading);
    case 'img':
      return readImage(element, place, reading);
    case 'input':
      return { type: 'text', value: element.properties.checked === true ? '☑' : '☐' };
    default:
      return element;
  }
}

function withReadableId(element: Element): Element {
  const { id } = element.properties;
  if (typeof id !== 'string') return element;
  return { ...element, properties: { ...element.properties, id: footnoteId(id) } };
}

function addAnchor(id: string, place: Place, reading: Reading): void {
  const isTaken = reading.anchors.has(id) || pageIds.some((taken) => taken === id);
  if (isTaken) {
    tell(reading, place, `id="${id}"`, {
      what: `The id "${id}" stands in the page already.`,
      remedy: 'Give one of the two another id; a heading’s id is made of its words.',
    });
  }
  reading.anchors.add(id);
}

function readHeading(element: Element, place: Place, reading: Reading): Element {
  // The heading of the footnotes comes with its id, and is no part of the story's outline.
  if (element.properties.id !== undefined) return element;
  const depth = Number(element.tagName.slice(1));
  const rawText = textOf(element);
  const text = rawText.trim();
  const marks = '#'.repeat(depth);
  const report = (what: string, remedy: string): void => {
    tell(reading, place, `${marks} ${text}`, { what, remedy });
  };
  const slug = reading.slugger.slug(wordsForId(element.children));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    if (!element.children.some(drawsSomething))
      report('A heading has no words.', 'Write words after the #, or remove it.');
    return element;
  }
  if (depth === 1) {
    report(
      'A heading of the first level stands in the body; the headline is the only one.',
      `Write ## ${text}`,
    );
  }
  if (isByChance(element, text, reading.source)) {
    report(
      'A line of --- or === right under a text makes a heading of it.',
      'Leave an empty line above the line; write a heading as ## and its words.',
    );
  }
  reading.headings.push({ depth, slug, text });
  addAnchor(slug, place, reading);
  return { ...element, properties: { ...element.properties, id: slug } };
}

/** Whether a heading is a paragraph by its words, and one only by the line below. */
function isByChance({ position }: Element, text: string, source: string): boolean {
  const isUnderlined = !/^ {0,3}#/.test(source.slice(position?.start.offset, position?.end.offset));
  return position !== undefined && isUnderlined && /\n|[.!?…。！？][\p{Pf}\p{Pe}"']*$/u.test(text);
}

function readLink(element: Element, place: Place, reading: Reading): Element | PieceRead {
  const { href } = element.properties;
  if (typeof href !== 'string') return element;
  // Footnotes link to each other; the parser made them, so they are right.
  if ('dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties) {
    return element;
  }
  if (textOf(element).trim() === '' && !element.children.some(drawsSomething)) {
    tell(reading, place, `[](${href})`, {
      what: 'A link has no text, so nobody can see it.',
      remedy: `Write what it leads to: [the figures](${href}).`,
    });
  }
  if (runsOn(element, reading.source)) {
    tell(reading, place, textOf(element), {
      what: 'An address runs into the words after it, so that its link leads astray.',
      remedy: 'Put a space between them, or write [text](address).',
    });
  }
  reading.links.push({ target: href, place });
  const rewritten = reading.rewriteLink(href);
  if (downloadIn(href)) {
    const attributes = { href: rewritten, file: href };
    const piece = { component: 'Download', attributes } as const;
    return { type: 'piece', piece, children: element.children };
  }
  return { ...element, properties: { ...element.properties, href: rewritten } };
}

/** Whether a bare address goes on, after its own letters, in those of a script without spaces. */
function runsOn(link: Element, source: string): boolean {
  const text = textOf(link);
  const { start, end } = link.position ?? {};
  if (source.slice(start?.offset, end?.offset) !== text) return false;
  return [...text.matchAll(/[\w)](?=[^\x00-\x7f])/g)].some(({ index }) =>
    eastAsianLetter.test(characterAt(text, index + 1)),
  );
}

/** An image has a description of its own; an expression or an import may become anything. */
function drawsSomething(node: ElementContent): boolean {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return !isComment(node.value);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return !plainHtmlTags.has(node.name ?? 'span') || node.children.some(drawsSomething);
    case 'element':
      return node.tagName === 'img' || node.children.some(drawsSomething);
    default:
      return false;
  }
}

function readImage(element: Element, place: Place, reading: Reading): PieceRead {
  const { src, alt: words, title } = element.properties;
  const target = typeof src === 'string' ? decodeSafely(src, decodeURI) : '';
  const alt = typeof words === 'string' ? words : '';
  reading.images.push({ target, place });
  if (alt.trim() === '') {
    tell(reading, place, `![](${target})`, {
      what: 'An image has no description.',
      remedy: `Say what it shows: ![a map of the line](${target}), or use <Figure> with alt and credit.`,
    });
  }
  const written = placeWithin(element, reading.source, tagInDescription);
  if (written) {
    tell(reading, written, `![${alt}](${target})`, {
      what: 'A tag or an expression stands in the description of an image, which loses it.',
      remedy: 'Write the words alone; write a plain < as \\< and a plain { as \\{.',
    });
  }
  const attributes = { alt, ...(typeof title === 'string' && { caption: title }) };
  return { type: 'piece', piece: { component: 'Image', attributes, image: target }, children: [] };
}

/** In `![description](path)`, what begins a tag or an expression. */
const tagInDescription = /(?<=^!\[(?:[^\]\\]|\\.)*)(?:<(?=[\p{L}/>])|\{)/su;
