import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Chart } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, placedLines, type PlacedText, rules, texts } from '../marks.ts';
import { tenths } from '../../media/boxes.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';

/**
 * Draws a bar for each row, its name before it, or above it where there is no room, and its value at its end; all of it
 * from the right where the language is written so.
 */
export function drawBars(
  { rows, series: [series], isFromRight = false }: Chart,
  { width, text }: Crop,
): Drawing {
  const at = (x: number): number => (isFromRight ? width - x : x);
  const [start, end]: ['start', 'end'] | ['end', 'start'] = isFromRight
    ? ['end', 'start']
    : ['start', 'end'];
  const points = series?.points ?? [];
  const values = points.flatMap(({ value }) => value ?? []);
  const widestLabel = Math.max(...points.map(({ label }) => textWidth(label, text))) + text / 2;
  const isNarrow = width < 480;
  const names = Math.max(...rows.map((row) => textWidth(row, text)));
  const room = isNarrow ? 0 : Math.min(names, width * 0.38) + text;
  const hasNegative = values.some((value) => value < 0);
  const scale = scaleLinear()
    .domain([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0) || 1])
    .range([room + (hasNegative ? widestLabel : 0), width - widestLabel]);
  const zero = scale(0);
  const leading = text * 1.25;
  const bar = text * 1.1;
  const written: { name: PlacedText[]; after: PlacedText[]; before: PlacedText[] } = {
    name: [],
    after: [],
    before: [],
  };
  const bases: [number, number, number, number][] = [];
  let bars = '';
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const lines = inLines(row, isNarrow ? width : room - text, text);
    const above = isNarrow ? lines.length * leading : Math.max(0, (lines.length - 1) * leading) / 2;
    const y = top + above + (isNarrow ? text * 0.1 : text * 0.3);
    const middle = y + bar / 2 + text * 0.35;
    const firstLine = isNarrow ? top + text : middle - ((lines.length - 1) * leading) / 2;
    const x = at(isNarrow ? 0 : room - text * 0.6);
    written.name.push(...placedLines(lines, x, firstLine, leading));
    bases.push([at(zero), y - 2, at(zero), y + bar + 2]);
    const { value, label = '' } = points[index] ?? {};
    const tip = scale(value ?? 0);
    const left = Math.min(at(zero), at(tip));
    if (value !== undefined) bars += rectangle(left, y, Math.abs(tip - zero), bar);
    const isBefore = value !== undefined && value < 0;
    const place = { x: at(tip + (isBefore ? -1 : 1) * text * 0.4), y: middle, text: label };
    written[isBefore ? 'before' : 'after'].push(place);
    top = Math.max(y + bar, isNarrow ? 0 : firstLine + lines.length * leading - text) + text * 0.5;
  }
  return {
    height: top,
    marks: [
      texts('name', isNarrow ? start : end, written.name),
      s('path.chart__mark', { d: bars }),
      rules('base', bases),
      texts('value', start, written.after),
      ...(hasNegative ? [texts('value', end, written.before)] : []),
    ],
  };
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${tenths(x)},${tenths(y)}h${tenths(width)}v${tenths(height)}h${-tenths(width)}z`;
}
