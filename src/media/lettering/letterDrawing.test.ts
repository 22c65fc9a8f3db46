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
