import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Chart, Series } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, placedLines, rules, texts } from '../marks.ts';
import { apart } from '../places.ts';
import { domainOf, placesOf } from '../scales.ts';
import { seriesPath } from '../seriesPath.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';
import { rowNames, valuesBeside } from './lineLabels.ts';

/** Draws a line for each column of values. One line has its values beside it, several their names at their ends. */
export function drawLines(chart: Chart, { width, text }: Crop): Drawing {
  const { series, write } = chart;
  const ends =
    series.length > 1
      ? series.map((one) => inLines(`${one.name} ${lastLabel(one)}`, width * 0.42, text))
      : [];
  const distance = text * 1.25 * Math.max(1, ...ends.map((lines) => lines.length));
  const height = Math.max(
    Math.round(width * (width < 480 ? 0.75 : 0.5)),
    ends.length * distance + text * 3.7,
  );
  const [top, bottom] = [text * 1.8, height - text * 1.9];
  const y = scaleLinear().domain(domainOf(series)).nice(4).range([bottom, top]);
  const ticks = y.ticks(4);
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick), text))) + text * 0.6;
  const right =
    width - Math.max(text, ...ends.flat().map((end) => textWidth(end, text) + text * 0.7));
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
      ...series.map((one, index) => seriesPath(one, index, x, y)),
      ...(series.length === 1 ? valuesBeside(series, x, y, { text, left, right: width }) : []),
      ...(ends.length > 0
        ? [
            endsOf(series, ends, {
              x: right + text * 0.5,
              y,
              text,
              distance,
              bounds: [top, bottom],
            }),
          ]
        : []),
    ],
  };
}

function lastLabel({ points }: Series): string {
  return points.findLast(({ value }) => value !== undefined)?.label ?? '–';
}

/** Names the lines at their ends, with their last values. */
function endsOf(
  series: readonly Series[],
  ends: readonly (readonly string[])[],
  {
    x,
    y,
    text,
    distance,
    bounds,
  }: {
    readonly x: number;
    readonly y: (value: number) => number;
    readonly text: number;
    readonly distance: number;
    readonly bounds: readonly [number, number];
  },
): Element {
  const lasts = series.map(
    ({ points }) => points.findLast(({ value }) => value !== undefined)?.value ?? 0,
  );
  const places = apart(lasts.map(y), distance, bounds);
  return texts(
    'strong',
    'start',
    ends.flatMap((lines, index) =>
      placedLines(lines, x, (places[index] ?? 0) + text * 0.35, text * 1.25),
    ),
  );
}
