import type { Element } from 'hast';
import { s } from 'hastscript';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fillOrder } from '../fillOrder.ts';
import { letterDrawing } from './letterDrawing.ts';

const writing = { language: 'en', direction: 'ltr' } as const;
const drawing = (textAnchor: string, text: string) => ({
  writing,
  root: s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 200, height: 60, fontSize: 20 }, [
    s('g', { textAnchor }, [s('text', { x: 100, y: 40 }, text)]),
  ]),
});

/** The first and the last column of a picture that hold ink. */
async function inkOf(textAnchor: string, text: string): Promise<[number, number]> {
  const png = await fillOrder({ drawing: drawing(textAnchor, text) }, '/nowhere');
  const { data, info } = await sharp(png)
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columns = [...data.keys()].filter((at) => (data[at] ?? 0) > 0).map((at) => at % info.width);
  return [Math.min(...columns), Math.max(...columns)];
}

test.each(['Trips 8,165', 'Поезда', 'قطار', '阿拉山口'])(
  'the text %s becomes outlines that stand where it stood',
  async (text) => {
    expect(await letterDrawing(drawing('start', text))).not.toContain('<text');
    const [[start], [left, right], [, end]] = [
      await inkOf('start', text),
      await inkOf('middle', text),
      await inkOf('end', text),
    ];
    expect(Math.abs(start - 100)).toBeLessThan(5);
    expect(Math.abs((left + right) / 2 - 100)).toBeLessThan(5);
    expect(Math.abs(end - 100)).toBeLessThan(5);
  },
);

/** The ink of a text in two colours: the leftmost and rightmost columns of each. */
async function spansOf(markup: Element, direction: 'ltr' | 'rtl' = 'ltr') {
  const style = s('style', '.a{fill:#f00}.b{fill:#00f}svg{fill:#00f}');
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 300, height: 60 }, [
    style,
    markup,
  ]);
  const order = { drawing: { root: svg, writing: { language: 'en', direction } } };
  const { data, info } = await sharp(await fillOrder(order, '/nowhere'))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const columnsWith = (channel: number) => {
    const columns = [...Array(info.width * info.height).keys()].flatMap((at) =>
      (data[at * 4 + 3] ?? 0) > 200 && (data[at * 4 + channel] ?? 0) > 200 ? at % info.width : [],
    );
    return columns.length === 0 ? undefined : [Math.min(...columns), Math.max(...columns)];
  };
  return { red: columnsWith(0), blue: columnsWith(2) };
}

const at = { x: 20, y: 40, fontSize: 20 };

test('a part of a text has the colour that it has on the page', async () => {
  const { red, blue } = await spansOf(
    s('text', at, ['Alashankou ', s('tspan', { className: 'a' }, 'gate')]),
  );
  expect(red?.[0]).toBeGreaterThan(blue?.[1] ?? Infinity);
  const inner = s('tspan', { className: 'b' }, 'inner');
  const nested = await spansOf(
    s('text', at, [s('tspan', { className: 'a' }, ['outer ', inner, ' outer'])]),
  );
  expect(nested.blue?.[0]).toBeGreaterThan(nested.red?.[0] ?? Infinity);
  expect(nested.blue?.[1]).toBeLessThan(nested.red?.[1] ?? 0);
  expect((await spansOf(s('text', { ...at, className: 'a' }, 'one'))).blue).toBeUndefined();
});

test('what is written from the right keeps its colours with its letters', async () => {
  const { red, blue } = await spansOf(
    s('text', at, ['قطار ', s('tspan', { className: 'a' }, 'محطة')]),
    'rtl',
  );
  expect(red?.[1]).toBeLessThan(blue?.[0] ?? 0);
});

test('a part of a text has its own size, and what the text says beside', async () => {
  const width = ({ blue }: Awaited<ReturnType<typeof spansOf>>) =>
    (blue?.[1] ?? 0) - (blue?.[0] ?? 0);
  const plain = width(await spansOf(s('text', at, 'Trips trips')));
  const larger = width(
    await spansOf(s('text', at, ['Trips ', s('tspan', { fontSize: 40 }, 'trips')])),
  );
  expect(larger).toBeGreaterThan(plain * 1.3);
  expect(await spansOf(s('text', { ...at, fillOpacity: 0.1 }, 'Trips'))).toEqual({});
});

test('what a text says of itself is no part of its line', async () => {
  const told = s('text', at, ['A', s('title', 'A gate')]);
  expect(await spansOf(told)).toEqual(await spansOf(s('text', at, 'A')));
});

test('line ends and spaces around a text are no part of it, as on the page', async () => {
  const plain = await spansOf(s('text', at, ['A ', s('tspan', { className: 'a' }, 'B')]));
  const spread = s('text', at, ['\n    A\n    ', s('tspan', { className: 'a' }, '\n  B\n'), '\n']);
  expect(await spansOf(spread)).toEqual(plain);
});
