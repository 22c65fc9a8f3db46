import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../chart.ts';
import type { Crop } from '../crops.ts';
import { type Drawing, placedLines, rules, texts } from '../marks.ts';
import { inLines, textWidth } from '../../media/lettering/textWidth.ts';
import { domainOf, placesOf } from '../scales.ts';
import { seriesPath } from '../seriesPath.ts';

/** Draws a small chart of its own for each column of values, all to one scale. */
export function drawMultiples(chart: Chart, { width, text }: Crop): Drawing {
  const { series, rows } = chart;
  const columns = width < 480 ? 2 : Math.min(4, series.length);
  const gap = text * 1.4;
  const panel = (width - gap * (columns - 1)) / columns;
  const names = series.map(({ name }) => inLines(name, panel, text));
  const head = Math.max(...names.map((lines) => lines.length)) * text * 1.2 + text * 0.6;
  const plot = panel * 0.55;
  const foot = text * 1.5;
  const [first = '', last = ''] = [rows[0], rows.at(-1)];
  const isWide = textWidth(first, text) + textWidth(last, text) + text < panel;
  const high = head + plot + foot + text * 1.2;
  const domain = domainOf(series);
  const panels = series.map((one, index): Element => {
    const [left, top] = [(index % columns) * (panel + gap), Math.floor(index / columns) * high];
    const { value, label = '–' } = one.points.findLast((point) => point.value !== undefined) ?? {};
    const room = textWidth(label, text) + text * 0.6;
    const x = placesOf(chart, [left + 4, left + panel - room]);
    const [base, end] = [top + head + plot, x.at(-1) ?? 0];
    const y = scaleLinear()
      .domain(domain)
      .range([base, top + head + text * 0.6]);
    return s('g', [
      texts('strong', 'start', placedLines(names[index] ?? [], left, top + text, text * 1.2)),
      rules('base', [
        [left, y(Math.max(0, domain[0])), left + panel - room + 4, y(Math.max(0, domain[0]))],
      ]),
      seriesPath(one, 0, x, y),
      texts(
        'value',
        'start',
        value === undefined
          ? []
          : [{ x: end + text * 0.5, y: y(value) + text * 0.35, text: label }],
      ),
      texts('axis', 'start', [{ x: left, y: base + foot, text: first }]),
      ...(isWide ? [texts('axis', 'end', [{ x: left + panel, y: base + foot, text: last }])] : []),
    ]);
  });
  return { height: Math.ceil(series.length / columns) * high, marks: panels };
}
