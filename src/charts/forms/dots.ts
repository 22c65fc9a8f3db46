import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Chart } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Anchor, type Drawing, placedLines, type PlacedText, rules, texts } from '../marks.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';
import { domainOf } from '../scales.ts';
import { dot } from '../seriesPath.ts';

/**
 * Draws the values of each row as dots on a line of their own; of two, the first is a ring. All of it is from the right
 * where the language is written so.
 */
export function drawDots(
  { rows, series, isFromRight = false }: Chart,
  { width, text }: Crop,
): Drawing {
  const at = (x: number): number => (isFromRight ? width - x : x);
  const [start, end]: ['start', 'end'] | ['end', 'start'] = isFromRight
    ? ['end', 'start']
    : ['start', 'end'];
  const labels = series.flatMap(({ points }) => points.map(({ label }) => label));
  const room = Math.max(...labels.map((label) => textWidth(label, text))) + text;
  const isNarrow = width < 480;
  const names = isNarrow
    ? 0
    : Math.min(Math.max(...rows.map((row) => textWidth(row, text))), width * 0.38) + text;
  const x = scaleLinear()
    .domain(domainOf(series))
    .range([names + room, width - room]);
  const leading = text * 1.25;
  const name: PlacedText[] = [];
  const values: Record<'start' | 'end', PlacedText[]> = { start: [], end: [] };
  const spans: [number, number, number, number][] = [];
  const dots: [string, string] = ['', ''];
  let top = series.length > 1 ? text * 2 : 0;
  for (const [index, row] of rows.entries()) {
    const lines = inLines(row, isNarrow ? width : names - text, text);
    const first = top + text;
    name.push(...placedLines(lines, at(isNarrow ? 0 : names - text * 0.6), first, leading));
    const y = isNarrow
      ? first + lines.length * leading - text * 0.2
      : first + ((lines.length - 1) * leading) / 2 - text * 0.35;
    const placed = series.flatMap(({ points }, which) => {
      const { value, label = '' } = points[index] ?? {};
      return value === undefined ? [] : [{ x: x(value), label, which }];
    });
    for (const [order, { x: middle, label, which }] of placed
      .toSorted((a, b) => a.x - b.x)
      .entries()) {
      dots[which === 0 && series.length > 1 ? 0 : 1] += dot(at(middle), y, text * 0.4);
      const side = order === 0 && placed.length > 1 ? 'end' : 'start';
      if (order === 0 && placed.length > 1 && placed.every((one) => one.label === label)) continue;
      values[side].push({
        x: at(middle + (side === 'end' ? -0.7 : 0.7) * text),
        y: y + text * 0.35,
        text: label,
      });
    }
    const [least = names, most = least] = extent(placed.map(({ x: middle }) => middle));
    spans.push([at(placed.length > 1 ? least : names), y, at(most), y]);
    top = Math.max(y + text * 0.6, first + lines.length * leading - text) + text * 0.5;
  }
  return {
    height: top,
    marks: [
      rules('span', spans),
      texts('name', isNarrow ? start : end, name),
      s('path.chart__ring', { d: dots[0] }),
      s('path.chart__mark', { d: dots[1] }),
      texts('value', start, values.start),
      texts('value', end, values.end),
      ...(series.length > 1 ? keyOf(series, text, { at, start }) : []),
    ],
  };
}

function keyOf(
  [first, second]: Chart['series'],
  text: number,
  { at, start }: { readonly at: (x: number) => number; readonly start: Anchor },
) {
  const after = text * 1.2 + textWidth(first?.name ?? '', text) + text * 1.2;
  const y = text * 0.75;
  return [
    s('path.chart__ring', { d: dot(at(text * 0.5), y, text * 0.4) }),
    s('path.chart__mark', { d: dot(at(after + text * 0.5), y, text * 0.4) }),
    texts('strong', start, [
      { x: at(text * 1.2), y: y + text * 0.35, text: first?.name ?? '' },
      { x: at(after + text * 1.2), y: y + text * 0.35, text: second?.name ?? '' },
    ]),
  ];
}
