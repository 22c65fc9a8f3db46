import { extent } from 'd3-array';
import { scaleQuantize } from 'd3-scale';
import { s } from 'hastscript';
import type { Chart } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, placedLines, type PlacedText, texts } from '../marks.ts';
import { tenths } from '../../media/boxes.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';

/**
 * Draws a tile for each value, the darker the greater it is, in a row of its row and a column of its column; all of it
 * from the right where the language is written so.
 */
export function drawTiles(
  { rows, series, isFromRight = false }: Chart,
  { width, text }: Crop,
): Drawing {
  const at = (x: number): number => (isFromRight ? width - x : x);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least = 0, most = 0] = extent(values);
  const shade = scaleQuantize([least, most === least ? least + 1 : most], shades);
  const isNarrow = width < 480;
  const names = isNarrow
    ? 0
    : Math.min(Math.max(...rows.map((row) => textWidth(row, text))), width * 0.35) + text;
  const gap = 3;
  const tile = (width - names - gap * (series.length - 1)) / series.length;
  const leading = text * 1.2;
  const heads = series.map(({ name }) => inLines(name, tile, text));
  const head =
    series.length > 1 ? Math.max(...heads.map((lines) => lines.length)) * leading + text * 0.5 : 0;
  const headings = heads.flatMap((lines, column) =>
    placedLines(lines, at(names + column * (tile + gap) + tile / 2), text, leading),
  );
  const high = text * 2.2;
  const written: Record<'name' | 'value', PlacedText[]> = { name: [], value: [] };
  const shaded = new Map<number, string>();
  let top = head;
  for (const [index, row] of rows.entries()) {
    const lines = inLines(row, isNarrow ? width : names - text, text);
    const above = isNarrow ? lines.length * leading + 3 : 0;
    const first = isNarrow
      ? top + text
      : top + high / 2 + text * 0.35 - ((lines.length - 1) * leading) / 2;
    written.name.push(...placedLines(lines, at(isNarrow ? 0 : names - text * 0.6), first, leading));
    for (const [column, { points }] of series.entries()) {
      const { value, label = '' } = points[index] ?? {};
      const left = names + column * (tile + gap);
      const level = value === undefined ? 0 : shade(value);
      const path = `M${tenths(isFromRight ? width - left - tile : left)},${tenths(top + above)}h${tenths(tile)}v${tenths(high)}h${tenths(-tile)}z`;
      shaded.set(level, (shaded.get(level) ?? '') + path);
      written.value.push({
        x: at(left + tile / 2),
        y: top + above + high / 2 + text * 0.35,
        text: label,
      });
    }
    top +=
      above + Math.max(high, isNarrow ? 0 : lines.length * leading) + (isNarrow ? text * 0.5 : gap);
  }
  return {
    height: top,
    marks: [
      ...(head > 0 ? [texts('strong', 'middle', headings)] : []),
      ...[...shaded].map(([level, d]) => s(`path.chart__tile.chart__tile--${level}`, { d })),
      texts('name', isNarrow !== isFromRight ? 'start' : 'end', written.name),
      texts('value', 'middle', written.value),
    ],
  };
}

/** Of a tile with a value; one without has none. */
const shades = [1, 2, 3, 4];
