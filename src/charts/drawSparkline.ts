import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { dot } from './seriesPath.ts';

/**
 * Draws a series of values as a line the size of a word, oldest first, with a dot at the last, for a page
 * whose style sheet colours it. It has no words: what reads a page aloud passes over it.
 * @param values two or more.
 * @param days that they are of, like 2025-06-12; without them they stand at equal steps.
 */
export function drawSparkline(values: readonly number[], days?: readonly string[]): string {
  const places = values.map((_, index) => (days ? Date.parse(days[index] ?? '') : index));
  const x = scaleLinear([places[0] ?? 0, places.at(-1) ?? 0], [margin, width - margin]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - margin, margin]);
  const path = line<number>((_, index) => x(places[index] ?? 0), y).digits(1);
  const attributes = {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    className: ['sparkline'],
    ariaHidden: 'true',
  };
  return toHtml(
    s('svg', attributes, [
      s('path.sparkline__line', { d: path(values) ?? '' }),
      s('path.sparkline__last', { d: dot(x(places.at(-1) ?? 0), y(values.at(-1) ?? 0), radius) }),
    ]),
    { space: 'svg' },
  );
}

const width = 88;
const height = 24;
const radius = 2.5;
/** The dot lies within the drawing. */
const margin = radius + 0.5;
