import {
  _collections as specified,
  optimize,
  type XastElement,
  type XastParent,
} from 'svgo/browser';
import type { Size } from './picture.ts';
import { fetchesNothing, isLocalAddress, safeCss } from './safeCss.ts';
import { type SvgMeasures, svgMeasures } from './svgMeasures.ts';
import { undrawnPart } from './undrawnPart.ts';

/** A drawing that can be published. */
export interface SafeSvg extends Size {
  readonly svg: string;
  /** What readers miss of it; see `undrawnPart`. */
  readonly undrawn?: string;
}

/**
 * Writes a drawing anew with nothing in it but what draws, so that it can be opened by itself on the
 * site's own address: no script, no HTML, no link, nothing from elsewhere, no comment, nothing that a
 * drawing program noted down for itself. Names have no prefix, and the root says the size in pixels.
 * @param text an XML document.
 * @returns undefined where the drawing does not say how large it is.
 * @throws where the text is no XML, or its root is not that of an SVG drawing; and where reading it
 * would take minutes, which no program's drawing does.
 */
export function safeSvg(text: string): SafeSvg | undefined {
  // The parser copies all prefixes for every element.
  if (new Set(text.match(/\bxmlns:[^\s=]+/g)).size > mostPrefixes)
    throw new Error('Too many prefixes.');
  let measures: SvgMeasures | undefined;
  let undrawn: string | undefined;
  const onlyWhatDraws = {
    name: 'only-what-draws',
    fn(document: XastParent) {
      undrawn = undrawnPart(document);
      const root = keepWhatDraws(document);
      measures = svgMeasures(root.attributes);
      if (measures !== undefined) measure(root, measures);
    },
  };
  const { data } = optimize(text, { plugins: [onlyWhatDraws] });
  return measures && { svg: data, ...measures.size, ...(undrawn && { undrawn }) };
}

const mostPrefixes = 100;

/**
 * Takes out of a document all that does not draw; what is left are the nodes that it had.
 * @returns its root.
 * @throws where that is not the root of an SVG drawing.
 */
export function keepWhatDraws(document: XastParent): XastElement {
  keepDrawing(document, (prefix) => (prefix === '' ? svgNamespace : undefined));
  const [root] = document.children;
  if (root?.type !== 'element' || root.name !== 'svg') throw new Error('No SVG drawing.');
  return root;
}

type Attributes = XastElement['attributes'];

/** Has a root say its size where whatever reads it looks for that: at its beginning, in whole pixels. */
function measure(root: XastElement, { size, viewBox }: SvgMeasures): void {
  const sides = { width: String(size.width), height: String(size.height) };
  const { style = '', ...given } = root.attributes;
  // A style would have its say before the attributes.
  const unsized = safeCss(style, 'declarationList', /^(?:m(?:in|ax)-)?(?:width|height)$/i);
  const own = { ...given, ...(unsized && { style: unsized }), viewBox };
  if (JSON.stringify(own).length < longestRoot) {
    // The sides are named twice to stand first.
    root.attributes = { xmlns: svgNamespace, ...sides, ...own, ...sides };
    return;
  }
  root.children = [{ ...root, attributes: { ...own, width: '100%', height: '100%' } }];
  root.attributes = { xmlns: svgNamespace, ...sides, viewBox: `0 0 ${size.width} ${size.height}` };
}

/** Characters, of which Astro looks at the first thousand. */
const longestRoot = 800;

/**
 * Tells what a prefix stands for; the empty one is that of elements without any, which in a drawing
 * that was cut out of a page is not declared.
 */
type Namespaces = (prefix: string) => string | undefined;

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

function keepDrawing(parent: XastParent, outer: Namespaces): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return child.type === 'text' || child.type === 'cdata';
    const namespaces = withDeclared(child.attributes, outer);
    const { prefix, name } = partsOf(child.name);
    if (namespaces(prefix) !== svgNamespace || !drawingElements.has(name)) return false;
    child.name = name;
    child.attributes = drawingAttributes(child.attributes, namespaces);
    // An animation could put an address or a script where none may stand.
    if (/href$|^on/i.test(child.attributes['attributeName'] ?? '')) return false;
    if (name === 'style') keepRules(child);
    else keepDrawing(child, namespaces);
    return true;
  });
}

function keepRules(style: XastElement): void {
  const css = style.children.map((child) =>
    child.type === 'text' || child.type === 'cdata' ? child.value : '',
  );
  style.children = [{ type: 'text', value: safeCss(css.join(''), 'stylesheet') }];
}

function withDeclared(attributes: Attributes, outer: Namespaces): Namespaces {
  const declared = new Map<string, string>();
  for (const [fullName, value] of Object.entries(attributes)) {
    const { prefix, name } = partsOf(fullName);
    if (fullName === 'xmlns') declared.set('', value);
    else if (prefix === 'xmlns') declared.set(name, value);
  }
  return declared.size === 0 ? outer : (prefix) => declared.get(prefix) ?? outer(prefix);
}

function partsOf(fullName: string): { prefix: string; name: string } {
  const [, prefix = '', name = ''] = /^(?:([^:]*):)?(.*)$/.exec(fullName) ?? [];
  return { prefix, name };
}

function drawingAttributes(attributes: Attributes, namespaces: Namespaces): Attributes {
  const kept: Attributes = {};
  for (const [fullName, value] of Object.entries(attributes)) {
    const { prefix, name } = partsOf(fullName);
    const isLink = name === 'href' && (prefix === '' || namespaces(prefix) === xlinkNamespace);
    if (isLink) {
      // Where both are given, the one without a prefix counts.
      if (isLocalAddress(value) && !(prefix !== '' && 'href' in attributes)) kept[name] = value;
    } else if (name === 'style' && prefix === '') {
      kept[name] = safeCss(value, 'declarationList');
    } else if (isDrawingAttribute(fullName) && fetchesNothing(value)) {
      kept[fullName] = value;
    }
  }
  return kept;
}

const undrawn = new Set(['foreignObject', 'metadata', 'script']);

const drawingElements = new Set(
  [...Object.keys(specified.elems), ...(specified.elemsGroups['filterPrimitive'] ?? [])].filter(
    (name) => !undrawn.has(name),
  ),
);

/** Those of SVG 1.1, and what came since. */
const specifiedAttributes = new Set([
  ...Object.values(specified.attrsGroups).flatMap((names) => [...names]),
  ...Object.values(specified.elems).flatMap(({ attrs = [] }) => [...attrs]),
  ...['fr', 'isolation', 'lang', 'mask-type', 'mix-blend-mode', 'role'],
]);

const keptPrefixed = new Set(['xml:lang', 'xml:space']);

function isDrawingAttribute(name: string): boolean {
  if (name.includes(':')) return keptPrefixed.has(name);
  if (/^on/i.test(name)) return false;
  return specifiedAttributes.has(name) || name.startsWith('aria-');
}
