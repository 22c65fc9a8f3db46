import { line } from 'd3-shape';
import { scaleLinear, scalePoint, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart, Series } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, type PlacedText, rules, short, texts } from '../marks.ts';
import { apart, type Box, overlap, worthiest } from '../places.ts';
import { textWidth } from '../../media/lettering/textWidth.ts';

/** Draws a line for each column of values. One line has its values beside it, several their names at their ends. */
export function drawLines(chart: Chart, { width, text }: Crop): Drawing {
  const { series, write } = chart;
  const height = Math.round(width * (width < 480 ? 0.75 : 0.5));
  const [top, bottom] = [text * 1.8, height - text * 1.9];
  const y = scaleLinear().domain(domainOf(series)).nice(4).range([bottom, top]);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick), text))) + text * 0.6;
  const ends = series.length > 1 ? series.map((one) => `${one.name} ${lastLabel(one)}`) : [];
  const right = width - Math.max(text, ...ends.map((end) => textWidth(end, text) + text * 0.7));
  const x = placesOf(chart, [left, right]);
  return {
    height,
    marks: [
      rules(
        'rule',
        ticks.map((tick) => [left, y(tick), right, y(tick)]),
      ),
      texts(
        'axis',
        'end',
        ticks.map((tick) => ({
          x: left - text * 0.5,
          y: y(tick) + text * 0.35,
          text: write(tick),
        })),
      ),
      rules('base', [[left, bottom, right, bottom]]),
      rowNames(chart, x, { text, y: height - text * 0.4, right: width }),
      ...series.map((one, index) => pathOf(one, index, x, y)),
      ...(series.length === 1 ? valuesOf(series, x, y, { text, left, right: width }) : []),
      ...(ends.length > 0
        ? [endsOf(series, ends, { x: right + text * 0.5, y, text, bounds: [top, bottom] })]
        : []),
    ],
  };
}

/** From zero where the values are not far from it: a line may stand above, as a bar may not. */
export function domainOf(series: readonly Series[]): [number, number] {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const start = least > 0 && least <= most / 2 ? 0 : least;
  const end = most < 0 && most >= least / 2 ? 0 : most;
  return start === end ? [Math.min(0, start), Math.max(0, end) || 1] : [start, end];
}

/** Where each row stands: by its day, or at equal distances. */
export function placesOf(
  { rows, times }: Pick<Chart, 'rows' | 'times'>,
  range: [number, number],
): number[] {
  if (times) {
    const scale = scaleUtc()
      .domain([times[0] ?? 0, times.at(-1) ?? 0])
      .range(range);
    return times.map((time) => scale(time));
  }
  const scale = scalePoint().domain(rows).range(range);
  return rows.map((row) => scale(row) ?? 0);
}

/** The line of a column, broken where a value is missing, with its points where these are few. */
export function pathOf(
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
  return `M${short(x - radius)},${short(y)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`;
}

function lastLabel({ points }: Series): string {
  return points.findLast(({ value }) => value !== undefined)?.label ?? '–';
}

/** Names as many rows below the line as there is room for. */
function rowNames(
  { rows }: Chart,
  x: readonly number[],
  { text, y, right }: { readonly text: number; readonly y: number; readonly right: number },
): Element {
  const boxes: Box[] = [];
  const placed: PlacedText[] = [];
  for (const row of worthiest(rows.length)) {
    const name = rows[row] ?? '';
    const half = textWidth(name, text) / 2;
    const middle = Math.min(Math.max(x[row] ?? 0, half), right - half);
    const box = {
      left: middle - half - text / 2,
      right: middle + half + text / 2,
      top: 0,
      bottom: 1,
    };
    if (boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    placed.push({ x: middle, y, text: name });
  }
  return texts('axis', 'middle', placed);
}

/** Writes as many values beside a line as there is room for, none upon it. */
function valuesOf(
  [one]: readonly Series[],
  x: readonly number[],
  y: (value: number) => number,
  { text, left, right }: { readonly text: number; readonly left: number; readonly right: number },
): Element[] {
  const points = (one?.points ?? []).flatMap(({ value, label }, row) =>
    value === undefined ? [] : [{ x: x[row] ?? 0, y: y(value), label }],
  );
  const boxes: Box[] = lineBoxes(points);
  const placed: Record<'start' | 'middle' | 'end', PlacedText[]> = {
    start: [],
    middle: [],
    end: [],
  };
  for (const index of worthiest(points.length)) {
    const point = points[index];
    if (point === undefined) continue;
    const wide = textWidth(point.label, text);
    for (const [anchor, dx, dy] of spots) {
      const at = { x: point.x + dx * text, y: point.y + dy * text, text: point.label };
      const start = at.x - { start: 0, middle: wide / 2, end: wide }[anchor];
      const box = {
        left: start,
        right: start + wide,
        top: at.y - text * 0.85,
        bottom: at.y + text * 0.25,
      };
      if (box.left < left || box.right > right || box.top < 0) continue;
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      placed[anchor].push(at);
      break;
    }
  }
  return (['start', 'middle', 'end'] as const).flatMap((anchor) =>
    placed[anchor].length > 0 ? [texts('value', anchor, placed[anchor])] : [],
  );
}

/** Where a value may stand to its point, in parts of the size of the letters; the best first. */
const spots = [
  ['middle', 0, -0.7],
  ['end', -0.4, -0.5],
  ['end', -0.6, 0.35],
  ['start', 0.4, 1.2],
  ['start', 0.6, 0.35],
  ['middle', 0, 1.5],
] as const;

/** A line as small boxes, so that no text stands upon it. */
function lineBoxes(points: readonly { readonly x: number; readonly y: number }[]): Box[] {
  return points.flatMap(({ x, y }, index) => {
    const next = points[index + 1] ?? { x, y };
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - x, next.y - y) / 6));
    return Array.from({ length: steps }, (_, step) => {
      const [px, py] = [x + ((next.x - x) * step) / steps, y + ((next.y - y) * step) / steps];
      return { left: px - 2, right: px + 2, top: py - 3, bottom: py + 3 };
    });
  });
}

/** Names the lines at their ends, with their last values. */
function endsOf(
  series: readonly Series[],
  ends: readonly string[],
  {
    x,
    y,
    text,
    bounds,
  }: {
    readonly x: number;
    readonly y: (value: number) => number;
    readonly text: number;
    readonly bounds: readonly [number, number];
  },
): Element {
  const lasts = series.map(
    ({ points }) => points.findLast(({ value }) => value !== undefined)?.value ?? 0,
  );
  const places = apart(lasts.map(y), text * 1.25, bounds);
  return texts(
    'strong',
    'start',
    ends.map((end, index) => ({ x, y: (places[index] ?? 0) + text * 0.35, text: end })),
  );
}
