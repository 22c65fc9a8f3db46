import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { CardColours } from '../media/card.ts';
import type { DrawnPicture } from '../media/drawingPicture.ts';
import type { Chart, ChartForm } from './chart.ts';
import { type Crop, type CropName, crops } from './crops.ts';
import { drawBars } from './forms/bars.ts';
import { drawDots } from './forms/dots.ts';
import { drawLines } from './forms/lines.ts';
import { drawMultiples } from './forms/multiples.ts';
import { drawSlope } from './forms/slope.ts';
import { drawTiles } from './forms/tiles.ts';
import type { Drawing } from './marks.ts';

/**
 * Draws a chart as SVG for a page, whose style sheet colours it and sets its letters by its classes.
 * @param crop what it is drawn for.
 * @param alt what it shows, in words.
 */
export function drawChart(chart: Chart, crop: CropName, alt: string): string {
  const { marks, height } = drawers[chart.form](chart, crops[crop]);
  const { width, text } = crops[crop];
  const attributes = {
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    width,
    height: Math.ceil(height),
    fontSize: text,
    direction: 'ltr',
    className: ['chart__drawing', `chart__drawing--${crop}`],
    role: 'img',
    ariaLabel: alt,
  };
  return toHtml(s('svg', attributes, [...marks]), { space: 'svg' });
}

/** Draws a chart as a picture by itself, in fixed colours. Lengths are in pixels. */
export function chartPicture(
  chart: Chart,
  colours: CardColours,
  crop: CropName = 'wide',
): DrawnPicture {
  const { marks, height } = drawers[chart.form](chart, crops[crop]);
  const [wide, high] = [crops[crop].width + 2 * margin, Math.ceil(height) + 2 * margin];
  const size = { width: 2 * wide, height: 2 * high };
  const viewBox = [-margin, -margin, wide, high].join(' ');
  const paper = { x: -margin, y: -margin, width: wide, height: high, fill: colours.paper };
  return {
    ...size,
    root: s(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox, fontSize: crops[crop].text },
      [s('style', styleIn(colours)), s('rect', paper), ...marks],
    ),
  };
}

/** Around a picture by itself. */
const margin = 20;

/** What src/styles/chart.css says of a drawing on a page. */
function styleIn({ ink, muted, signal, paper }: CardColours): string {
  const lines = ['rule', 'base', 'span', 'line'].map((name) => `.chart__${name}`).join();
  return [
    `svg{fill:${ink}}`,
    `.chart__axis{fill:${muted}}`,
    `.chart__mark{fill:${signal}}`,
    `.chart__ring{fill:${paper};stroke:${signal};stroke-width:2}`,
    `${lines}{fill:none;stroke:${muted}}`,
    '.chart__rule{stroke-opacity:.35}',
    `.chart__base{stroke:${ink}}`,
    `.chart__line{stroke:${signal};stroke-width:2.5;stroke-linejoin:round}`,
    `.chart__series--2 .chart__line{stroke:${ink}}`,
    `.chart__series--2 .chart__mark{fill:${ink}}`,
    `.chart__series--3 .chart__line{stroke:${muted};stroke-dasharray:6 3}`,
    `.chart__series--3 .chart__mark{fill:${muted}}`,
    `.chart__series--4 .chart__line{stroke:${ink};stroke-dasharray:2 4}`,
    `.chart__series--4 .chart__mark{fill:${ink}}`,
    `.chart__tile{fill:${signal}}`,
    ...[0.16, 0.28, 0.4, 0.55].map(
      (opacity, index) => `.chart__tile--${index + 1}{fill-opacity:${opacity}}`,
    ),
    '.chart__tile--0{fill:none}',
  ].join('');
}

const drawers: Readonly<Record<ChartForm, (chart: Chart, crop: Crop) => Drawing>> = {
  bar: drawBars,
  line: drawLines,
  slope: drawSlope,
  dot: drawDots,
  multiples: drawMultiples,
  tiles: drawTiles,
};
