import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chart, type ChartForm, chartForms, chartLimits, longestName } from './chart.ts';
import { type CropName, crops } from './crops.ts';
import { drawChart } from './drawChart.ts';
import { textWidth } from '../media/lettering/textWidth.ts';

const name = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: longestName })
    .filter((text) => text.trim() !== '' && [...text].length <= longestName),
  fc.constantFrom(
    'Alashankou',
    '阿拉山口'.repeat(10),
    'W'.repeat(longestName),
    'السكك الحديدية',
    '<b>&"',
  ),
);
const value = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((number) => Math.abs(number) >= 5e-7),
);

/** Any chart that the check lets through. */
function chartsOf(form: ChartForm): fc.Arbitrary<Chart> {
  const { rows, columns } = chartLimits[form];
  return fc
    .tuple(
      fc.integer({ min: rows[0], max: rows[1] }),
      fc.integer({ min: columns[0], max: columns[1] }),
      fc.boolean(),
    )
    .chain(([rowCount, columnCount, isInTime]) =>
      fc
        .record({
          rows: fc.uniqueArray(name, { minLength: rowCount, maxLength: rowCount }),
          values: fc.array(fc.array(value, { minLength: rowCount, maxLength: rowCount }), {
            minLength: columnCount,
            maxLength: columnCount,
          }),
          names: fc.array(name, { minLength: columnCount, maxLength: columnCount }),
          labels: fc.option(name),
        })
        .map(({ rows, values, names, labels }): Chart => ({
          form,
          rows,
          ...(isInTime && { times: rows.map((_, row) => Date.UTC(2025, 0, 1 + row)) }),
          write: (number) => number.toLocaleString('en'),
          series: values.map((points, column) => ({
            name: names[column] ?? '',
            points: points.map((value) => ({
              value,
              label: labels ?? value?.toLocaleString('en') ?? '–',
            })),
          })),
        })),
    );
}

test.each(chartForms)('any chart of the form %s is small, plain, and within its frame', (form) => {
  fc.assert(
    fc.property(chartsOf(form), (chart) => {
      for (const crop of ['phone', 'wide'] as const) {
        const svg = drawChart(chart, crop, 'What it "shows" & says');
        expect(Buffer.byteLength(svg)).toBeLessThan(30_000);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|<style| style=/);
        expect(svg).toContain('aria-label="What it &#x22;shows&#x22; &#x26; says"');
      }
    }),
    { numRuns: 25 },
  );
});

const series = (...columns: (number | undefined)[][]): Chart['series'] =>
  columns.map((values, column) => ({
    name: `Column ${column + 1}`,
    points: values.map((value) => ({ value, label: value === undefined ? '–' : String(value) })),
  }));

/** The texts of a drawing, with the boxes that they fill. */
function boxesIn(svg: string, crop: CropName) {
  const size = crops[crop].text;
  return [
    ...svg.matchAll(/<g[^>]*?(?:text-anchor="(\w+)")?>((?:<text[^>]*>[^<]*<\/text>)+)<\/g>/g),
  ].flatMap(([, anchor = 'start', inner = '']) =>
    [...inner.matchAll(/<text x="(.*?)" y="(.*?)">([^<]*)</g)].map(([, x, y, text = '']) => {
      const wide = textWidth(text, size) * 0.85;
      const left = Number(x) - ({ middle: wide / 2, end: wide }[anchor] ?? 0);
      return {
        text,
        left,
        right: left + wide,
        top: Number(y) - size * 0.7,
        bottom: Number(y) + size * 0.1,
      };
    }),
  );
}

const usual: Chart[] = [
  {
    form: 'bar',
    rows: ['Alashankou', 'Horgos', 'Erenhot'],
    series: series([6.3, -2.4, undefined]),
    write: String,
  },
  {
    form: 'line',
    rows: ['26 May 2025', '16 Jul 2025', '1 Sept 2025', '12 Oct 2025', '31 Dec 2025'],
    series: series([3000, 4000, 5000, 6000, 8165]),
    write: String,
  },
  {
    form: 'line',
    rows: ['2019', '2020', '2021'],
    series: series([1, 2, 3], [3, undefined, 3.01], [3, 2, 3.02]),
    write: String,
  },
  {
    form: 'line',
    rows: ['2019', '2020', '2021'],
    series: [
      'Grenzübergangsstelle Alashankou-Dostyk',
      'Grenzübergangsstelle Khorgos-Altynkol',
      'Manzhouli',
      '阿拉山口铁路口岸出境方向中欧班列的列数合计'.slice(0, 40),
    ].map((name, column) => ({
      name,
      points: [1, 2, 3].map((value) => ({
        value: value + column / 100,
        label: `${value}\u00A0520`,
      })),
    })),
    write: String,
  },
  {
    form: 'slope',
    rows: ['Alashankou', 'Horgos', 'Erenhot', 'Manzhouli'],
    series: series([6300, 7700, 3300, 3350], [7681, 8719, 3400, 3360]),
    write: String,
  },
  {
    form: 'dot',
    rows: ['Chongqing to Duisburg', 'Xi’an to Hamburg'],
    series: series([15, 16], [12, 16]),
    write: String,
  },
  {
    form: 'multiples',
    rows: ['2019', '2020', '2021'],
    series: series([1, 2, 3], [3, 2, 1], [2, 2, 2], [0, 1, 0]),
    write: String,
  },
  {
    form: 'tiles',
    rows: ['Alashankou', 'Horgos'],
    series: series([6300, 7700], [7681, undefined], [8165, 9000]),
    write: String,
  },
];

test.each(usual.map((chart) => [chart.form, chart] as const))(
  'no two texts of a usual chart of the form %s stand upon each other, and none outside',
  (_, chart) => {
    for (const crop of ['phone', 'wide'] as const) {
      const svg = drawChart(chart, crop, 'x');
      const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      const boxes = boxesIn(svg, crop);
      expect(boxes.length).toBeGreaterThan(4);
      for (const [index, box] of boxes.entries()) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
        expect(box.right, box.text).toBeLessThanOrEqual(Number(width) + 1);
        expect(box.top, box.text).toBeGreaterThanOrEqual(-1);
        expect(box.bottom, box.text).toBeLessThanOrEqual(Number(height) + 1);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(isApart, `${crop}: ${box.text} and ${other.text}`).toBe(true);
        }
      }
    }
  },
);

test('names of 40 letters leave a line most of a phone’s width, and no part of a number stands alone', () => {
  const chart = usual.find(
    ({ form, series: [first] }) => form === 'line' && first?.name.startsWith('G'),
  );
  if (chart === undefined) throw new Error('There is no such chart.');
  for (const crop of ['phone', 'wide'] as const) {
    const svg = drawChart(chart, crop, 'x');
    const [, from = '', to = ''] = /chart__base" d="M([\d.]+),[\d.]+L([\d.]+),/.exec(svg) ?? [];
    expect(Number(to) - Number(from)).toBeGreaterThan(crops[crop].width * 0.4);
    const texts = boxesIn(svg, crop).map(({ text }) => text);
    expect(texts).not.toContain('520');
  }
});

test.each([
  ['bar', series([6, -2])],
  ['dot', series([6, 2])],
  ['dot', series([6, 2], [3, 4])],
  ['tiles', series([6, 2], [3, 4])],
] as const)(
  'a chart of the form %s begins at the right where the language does, with names and values',
  (form, columns) => {
    const chart: Chart = { form, rows: ['الحدود', 'الساحة'], series: columns, write: String };
    for (const crop of ['phone', 'wide'] as const) {
      const { width } = crops[crop];
      const plain = boxesIn(drawChart(chart, crop, 'x'), crop);
      const mirrored = boxesIn(drawChart({ ...chart, isFromRight: true }, crop, 'x'), crop);
      expect(mirrored).toHaveLength(plain.length);
      for (const [index, { text, left, right, top }] of plain.entries()) {
        expect(mirrored[index]).toMatchObject({ text, top });
        expect(mirrored[index]?.right).toBeCloseTo(width - left, 0);
        expect(mirrored[index]?.left).toBeCloseTo(width - right, 0);
      }
    }
  },
);
