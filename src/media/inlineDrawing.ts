import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { XastElement } from 'svgo/browser';
import { isDrawingClass } from './drawingClasses.ts';
import type { Size } from './picture.ts';

/** A drawing that becomes part of a page. Lengths are in the units of its viewBox. */
export interface InlineDrawing {
  /** An `svg`, without its namespace. */
  readonly root: Element;
  readonly viewBox: ViewBox;
}

/**
 * Makes a drawing part of a page: with elements that draw in lines and letters, colours by the classes
 * of the page, and nothing of its own that styles.
 * @param root of a drawing of which only what draws was kept; see `safeSvg`.
 * @param unique what its ids begin with, since a page has several drawings.
 */
export function inlineDrawing(root: XastElement, unique: string): InlineDrawing {
  const viewBox = viewBoxOf(root);
  const { width, height } = viewBox;
  const children = childrenOf(root, unique);
  const fontSize = sizeIn(root) ?? plainSize;
  const attributes = { ...propertiesOf(root, unique), width, height, fontSize };
  return { root: s('svg', attributes, children), viewBox };
}

/** The part of a drawing's plane that shows. */
interface ViewBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** The viewBox that a drawing's root names. */
export function viewBoxOf({ attributes }: XastElement): ViewBox {
  const sides = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
  const [left = 0, top = 0, width = 1, height = 1] = sides.map(Number);
  return { left, top, width, height };
}

/** Of text that says no size. */
export const plainSize = 16;

/** The size of the letters in an element, as it says itself; NaN for one that is not in units of the viewBox. */
export function sizeIn({ attributes }: XastElement): number | undefined {
  const size = attributes['font-size'];
  return size === undefined ? undefined : Number(size.replace(/px$/, ''));
}

/** Elements that a page draws of a drawing. */
export const inlineElements: ReadonlySet<string> = new Set([
  ...['g', 'defs', 'use', 'symbol', 'clipPath', 'mask', 'pattern', 'marker'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'title', 'desc'],
]);

/** The words of an element's `class`. */
export function classesOf({ attributes }: XastElement): string[] {
  return (attributes['class'] ?? '').split(/\s+/).filter((name) => name !== '');
}

function childrenOf(parent: XastElement, unique: string): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata')
      return isLettering(parent) ? [{ type: 'text', value: child.value }] : [];
    if (child.type !== 'element' || !inlineElements.has(child.name)) return [];
    return [s(child.name, propertiesOf(child, unique), childrenOf(child, unique))];
  });
}

function isLettering({ name }: XastElement): boolean {
  return ['text', 'tspan', 'title', 'desc'].includes(name);
}

function propertiesOf(element: XastElement, unique: string) {
  const kept = Object.entries(element.attributes).filter(
    ([name]) => !/^(?:xmlns|style|class|font-size)$/.test(name),
  );
  const className = classesOf(element)
    .filter(isDrawingClass)
    .map((name) => `drawing__${name}`);
  const fontSize = sizeIn(element);
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, withUniqueIds(name, value, unique)])),
    ...(className.length > 0 && { className }),
    ...(fontSize !== undefined && { fontSize }),
  };
}

function withUniqueIds(name: string, value: string, unique: string): string {
  if (name === 'id') return `${unique}-${value}`;
  if (name === 'href') return value.replace(/^\s*#/, `#${unique}-`);
  return value.replace(/url\(\s*(["']?)#/g, `url($1#${unique}-`);
}
