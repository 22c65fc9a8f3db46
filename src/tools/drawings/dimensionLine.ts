import type { Lettering } from './lettering.ts';
import { palette, stroke, typeSize } from './palette.ts';
import { line } from './svg.ts';

const tickHalf = 22;
const labelGap = 30;

/**
 * A horizontal dimension line with a tick at each end and its label centred above.
 * Takes the two ends and the height `y` in px, and the label to print.
 */
export function horizontalDimension(
  lettering: Lettering,
  ends: { readonly from: number; readonly to: number; readonly y: number },
  label: string,
  size: number = typeSize.figure,
): string {
  const { from, to, y } = ends;
  const style = { stroke: palette.ink, 'stroke-width': stroke.thin };
  return [
    line([from, y], [to, y], style),
    ...[from, to].map((x) => line([x, y - tickHalf], [x, y + tickHalf], style)),
    lettering.write(label, {
      x: (from + to) / 2,
      y: y - labelGap,
      size,
      weight: 'strong',
      anchor: 'middle',
    }),
  ].join('');
}

/**
 * A vertical dimension line with a tick at each end and its label to the right, at half height.
 * Takes the two ends and the position `x` in px, and the label to print.
 */
export function verticalDimension(
  lettering: Lettering,
  ends: { readonly from: number; readonly to: number; readonly x: number },
  label: string,
  size: number = typeSize.label,
): string {
  const { from, to, x } = ends;
  const style = { stroke: palette.ink, 'stroke-width': stroke.thin };
  return [
    line([x, from], [x, to], style),
    ...[from, to].map((y) => line([x - tickHalf, y], [x + tickHalf, y], style)),
    lettering.write(label, {
      x: x + labelGap,
      y: (from + to) / 2 + size * 0.33,
      size,
      weight: 'strong',
    }),
  ].join('');
}
