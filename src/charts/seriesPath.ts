import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Series } from './chart.ts';
import { tenths } from '../media/boxes.ts';

/** The line of a column, broken where a value is missing, with its points where these are few. */
export function seriesPath(
  { points }: Series,
  index: number,
  x: readonly number[],
  y: (value: number) => number,
): Element {
  const known = points.map(({ value }, row) => ({ value, x: x[row] ?? 0 }));
  const d = line<(typeof known)[number]>()
    .defined(({ value }) => value !== undefined)
    .x((point) => point.x)
    .y(({ value }) => y(value ?? 0))
    .digits(1)(known);
  const dots =
    points.length > 30
      ? []
      : known.flatMap(({ value, x }) => (value === undefined ? [] : dot(x, y(value), 4)));
  return s(`g.chart__series.chart__series--${index + 1}`, [
    s('path.chart__line', { d: d ?? '' }),
    ...(dots.length > 0 ? [s('path.chart__mark', { d: dots.join('') })] : []),
  ]);
}

/** A disc, as a part of a path. */
export function dot(x: number, y: number, radius: number): string {
  return `M${tenths(x - radius)},${tenths(y)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;
}
