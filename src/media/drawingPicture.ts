import type { Element } from 'hast';
import { s } from 'hastscript';
import type { CardColours } from './card.ts';
import { drawingStyle } from './drawingClasses.ts';
import type { InlineDrawing } from './inlineDrawing.ts';
import type { Size } from './picture.ts';

/** A picture that is whole in itself. */
export interface DrawnPicture extends Size {
  readonly root: Element;
}

/** Makes a drawing of a page a picture by itself, in fixed colours. Lengths are in pixels. */
export function drawingPicture(
  { root, viewBox: { left, top, width, height } }: InlineDrawing,
  colours: CardColours,
): DrawnPicture {
  const margin = width / 32;
  const [x, y, wide, high] = [left - margin, top - margin, width + 2 * margin, height + 2 * margin];
  const size = { width: pixels, height: Math.round((pixels * high) / wide) };
  const paper = s('rect', { x, y, width: wide, height: high, fill: colours.paper });
  const properties = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...root.properties,
    ...size,
    viewBox: [x, y, wide, high].join(' '),
  };
  const children = [s('style', drawingStyle(colours)), paper, ...root.children];
  return { ...size, root: { ...root, properties, children } };
}

/** Twice the width of a column. */
const pixels = 1360;
