import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { dot } from './seriesPath.ts';

/**
 * Draws a series of values at equal steps as a line the size of a word, oldest first, with a dot at the
 * last, for a page whose style sheet colours it. It has no words: what reads a page aloud passes over it.
 * @param values two or more.
 */
export function drawSparkline(values: readonly number[]): string {
  const x = scaleLinear([0, values.length - 1], [margin, width - margin]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - margin, margin]);
  const path = line<number>((_, index) => x(index), y).digits(1);
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
      s('path.sparkline__last', { d: dot(x(values.length - 1), y(values.at(-1) ?? 0), radius) }),
    ]),
    { space: 'svg' },
  );
}

const width = 88;
const height = 24;
const radius = 2.5;
/** The dot lies within the drawing. */
const margin = radius + 0.5;
