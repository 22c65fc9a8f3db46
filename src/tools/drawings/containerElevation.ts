import { palette, stroke } from './palette.ts';
import { element, line } from './svg.ts';

const railDepth = 22;
const postWidth = 26;
const ribSpacing = 37;

/**
 * Draws the long side of a container, its measures in px: filled in the signal colour with its
 * corrugation, or as a dashed outline.
 */
export function containerElevation(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'filled' | 'outlined';
}): string {
  const { x, y, width, height, look } = box;
  if (look === 'outlined') {
    return element('rect', {
      x: x + stroke.thin / 2,
      y: y + stroke.thin / 2,
      width: width - stroke.thin,
      height: height - stroke.thin,
      fill: 'none',
      stroke: palette.signal,
      'stroke-width': stroke.thin,
      'stroke-dasharray': '18 12',
    });
  }
  return [
    element('rect', { x, y, width, height, fill: palette.signal }),
    ribs(box),
    corners(box),
  ].join('');
}

function ribs(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const inner = box.width - 2 * postWidth;
  const count = Math.round(inner / ribSpacing);
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = box.x + postWidth + (inner / count) * index;
    return line([x, box.y + railDepth], [x, box.y + box.height - railDepth], {
      stroke: palette.ink,
      'stroke-width': stroke.hair,
      'stroke-opacity': 0.28,
    });
  }).join('');
}

/** Corner fittings: 178 by 118 mm in ISO 1161, a little larger here to be seen. */
function corners(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const size = { width: postWidth, height: railDepth };
  return [box.x, box.x + box.width - size.width]
    .flatMap((x) =>
      [box.y, box.y + box.height - size.height].map((y) =>
        element('rect', { x, y, ...size, fill: palette.ink }),
      ),
    )
    .join('');
}
