import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Chart, Series } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, placedLines, rules, texts } from '../marks.ts';
import { apart } from '../places.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';
import { seriesPath } from '../seriesPath.ts';

/** Draws for each row how it went from the first column of values to the second; names stand at the right. */
export function drawSlope({ rows, series }: Chart, { width, text }: Crop): Drawing {
  const [from, to] = series;
  const leading = text * 1.3;
  const labels = rows.map((_, row) => [from, to].map((one) => one?.points[row]?.label ?? '–'));
  const left = Math.max(...labels.map(([label = '']) => textWidth(label, text))) + text * 0.8;
  const value = Math.max(...labels.map(([, label = '']) => textWidth(label, text))) + text * 0.5;
  const name = Math.min(Math.max(...rows.map((row) => textWidth(row, text))), width * 0.42);
  const right = width - value - name - text * 0.8;
  const names = rows.map((row) => inLines(row, name, text));
  const most = Math.max(...names.map((lines) => lines.length));
  const heads = [
    { x: 0, lines: inLines(from?.name ?? '', right - text, text) },
    { x: right, lines: inLines(to?.name ?? '', width - right, text) },
  ];
  const top = Math.max(...heads.map(({ lines }) => lines.length)) * leading + text * 1.2;
  const height = top + Math.max(width * 0.42, rows.length * leading * most) + text;
  const bottom = height - text;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [least = 0, greatest = 0] = extent(values);
  const y = scaleLinear().domain([least, greatest]).range([bottom, top]);
  const placesAt = (one: Series | undefined, distance: number): number[] =>
    apart(
      rows.map((_, row) => y(one?.points[row]?.value ?? y.domain()[0] ?? 0)),
      distance,
      [top, bottom],
    );
  const [before, after] = [placesAt(from, leading), placesAt(to, leading * most)];
  const base = text * 0.35;
  return {
    height,
    marks: [
      texts(
        'strong',
        'start',
        heads.flatMap(({ x, lines }) => placedLines(lines, x, text, leading)),
      ),
      rules(
        'rule',
        [left, right].map((x) => [x, top - text * 0.8, x, height]),
      ),
      ...rows.map((row, index) =>
        seriesPath(
          { name: row, points: [from, to].flatMap((one) => one?.points[index] ?? []) },
          0,
          [left, right],
          y,
        ),
      ),
      texts(
        'value',
        'end',
        before.map((place, row) => ({
          x: left - text * 0.5,
          y: place + base,
          text: labels[row]?.[0] ?? '',
        })),
      ),
      texts(
        'value',
        'start',
        after.map((place, row) => ({
          x: right + text * 0.5,
          y: place + base,
          text: labels[row]?.[1] ?? '',
        })),
      ),
      texts(
        'name',
        'start',
        after.flatMap((place, row) =>
          (names[row] ?? []).map((line, index, { length }) => ({
            x: right + text * 0.5 + value,
            y: place + base + (index - (length - 1) / 2) * text * 1.15,
            text: line,
          })),
        ),
      ),
    ],
  };
}
