import type { XastElement } from 'svgo/browser';
import type { Fault } from '../../base/problems/problem.ts';
import { suggest } from '../../base/problems/nearest.ts';
import { drawingClasses, isDrawingClass } from '../../media/drawingClasses.ts';
import {
  classesOf,
  inlineElements,
  plainSize,
  sizeIn,
  viewBoxOf,
} from '../../media/inlineDrawing.ts';
import type { DrawingFile } from '../../media/readInlineDrawing.ts';

/** Where a drawing is shown. */
export interface Showing {
  /** Pixels of the narrowest place. */
  readonly shownWidth: number;
  /** Whether phones show it too, for want of one of their own. */
  readonly isOnly: boolean;
}

/** What is wrong, and where: in an element of the drawing, or in an attribute of it. */
export interface DrawingFault extends Fault {
  readonly found: string;
  readonly element: XastElement;
  readonly attribute?: string;
}

/**
 * Collects what keeps a drawing from becoming part of a page, each kind of fault once for each thing found.
 */
export function drawingFaults({ root, bytes }: DrawingFile, showing: Showing): DrawingFault[] {
  const scale = showing.shownWidth / viewBoxOf(root).width;
  const faults = [
    ...(bytes > mostBytes ? [{ ...tooLarge(bytes), element: root }] : []),
    ...faultsWithin(root, { ...showing, size: plainSize, scale }),
  ];
  return [...new Map(faults.map((fault) => [`${fault.what}\n${fault.found}`, fault])).values()];
}

/** Of what each page with the drawing is sent; as much as a chart may take. */
const mostBytes = 30_000;

/** Pixels, below which letters are hard to read. */
const leastText = 12;

interface Surroundings extends Showing {
  /** Of letters, in units of the viewBox. */
  readonly size: number;
  /** Pixels of a unit. */
  readonly scale: number;
}

function faultsWithin(element: XastElement, around: Surroundings): DrawingFault[] {
  const size = sizeIn(element) ?? around.size;
  const scale = around.scale * scaleOf(element.attributes['transform']);
  return [
    ...faultsOfElement(element),
    ...(element.name === 'text' || element.name === 'tspan'
      ? faultsOfText(element, { ...around, size, scale })
      : []),
    ...element.children.flatMap((child) => {
      if (child.type !== 'element') return [];
      return inlineElements.has(child.name)
        ? faultsWithin(child, { ...around, size, scale })
        : [{ ...strangeElement(child), element: child }];
    }),
  ];
}

function faultsOfElement(element: XastElement): DrawingFault[] {
  const { name, attributes } = element;
  const { style } = attributes;
  const colours = ['fill', 'stroke', 'color', 'stop-color'].flatMap((attribute) => {
    const value = attributes[attribute];
    return value === undefined || isOfPage(value)
      ? []
      : [{ ...ownColour(`${attribute}="${value}"`), element, attribute }];
  });
  return [
    ...(style === undefined
      ? []
      : [{ ...ownStyle(`<${name} style="${style}">`), element, attribute: 'style' }]),
    ...colours,
    ...classesOf(element)
      .filter((one) => !isDrawingClass(one))
      .map((one) => ({ ...strangeClass(one), element, attribute: 'class' })),
  ];
}

function isOfPage(colour: string): boolean {
  return /^\s*(?:none|currentcolor|inherit|url\(.*\))\s*$/i.test(colour);
}

function faultsOfText(element: XastElement, around: Surroundings): DrawingFault[] {
  const found = wordsOf(element);
  const isPlaced = ['x', 'y', 'dx', 'dy'].some((name) => name in element.attributes);
  if (element.name === 'tspan' && isPlaced) return [{ found, element, ...placedPart }];
  const isShown = element.children.some((child) => child.type === 'text' && child.value.trim());
  if (!isShown) return [];
  if (Number.isNaN(around.size)) return [{ found, element, ...strangeSize }];
  return around.size * around.scale < leastText ? [{ found, element, ...smallText(around) }] : [];
}

/** How much larger a transformation draws what it is of, by its height. */
function scaleOf(transform = ''): number {
  return [...transform.matchAll(/(scale|matrix)\(([^)]*)\)/g)]
    .map(([, kind, values = '']) => {
      const [a = 1, b = 0, c = 0, d = a] = values
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      return kind === 'scale' ? Math.abs(b || a) : Math.sqrt(Math.abs(a * d - b * c));
    })
    .reduce((product, factor) => product * factor, 1);
}

function wordsOf({ children }: XastElement): string {
  return children
    .map((child) => {
      if (child.type === 'text' || child.type === 'cdata') return child.value;
      return child.type === 'element' ? wordsOf(child) : '';
    })
    .join('')
    .trim();
}

function smallText({ size, scale, shownWidth, isOnly }: Surroundings): Fault {
  const enough = `Give it a font-size of ${Math.ceil(leastText / scale)} or more`;
  return {
    what: `Text of the drawing is ${(size * scale).toFixed(1)} pixels high where it is shown ${shownWidth} pixels wide; less than ${leastText} is hard to read.`,
    remedy: `${enough}${isOnly ? '; or name a drawing for phones as "narrow"' : ''}.`,
  };
}

function tooLarge(bytes: number): FoundFault {
  return {
    what: 'The drawing is larger than 30 kB, which each page with it would be sent.',
    found: `${Math.ceil(bytes / 1000)} kB`,
    remedy: 'Simplify its lines; or show it with <Figure>, as a file of its own.',
  };
}

function strangeElement({ name }: XastElement): FoundFault {
  return name === 'style'
    ? ownStyle('<style>')
    : {
        what: `The drawing holds <${name}>, which is not drawn in a page.`,
        found: `<${name}>`,
        remedy: 'Draw it with lines, shapes and text; or show the file with <Figure>.',
      };
}

function ownStyle(found: string): FoundFault {
  return {
    what: 'The drawing brings its own style, which a page does not allow.',
    found,
    remedy: `Take it out, and give elements a class: ${drawingClasses.join(', ')}.`,
  };
}

function ownColour(found: string): FoundFault {
  return {
    what: 'The drawing has a colour of its own, which stays the same by night.',
    found,
    remedy: `Give the element a class instead: ${drawingClasses.join(', ')}.`,
  };
}

function strangeClass(found: string): FoundFault {
  return {
    what: 'A drawing has no class of this name.',
    found,
    remedy: suggest(found, drawingClasses),
  };
}

type FoundFault = Fault & { readonly found: string };

const placedPart: Fault = {
  what: 'A part of a text stands at a place of its own.',
  remedy: 'Make each line of text a <text> of its own.',
};

const strangeSize: Fault = {
  what: 'The font-size of this text is no plain number.',
  remedy: 'Write it in units of the viewBox, like font-size="16".',
};
