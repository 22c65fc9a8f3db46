import { gaugeLine } from './gaugeLine.ts';
import type { Gauge } from './gaugeLine.ts';
import type { Lettering } from './lettering.ts';
import { palette, sheet, typeSize } from './palette.ts';
import { element, straightPath } from './svg.ts';

const panel = { width: 700, height: 400 } as const;
const left = sheet.margin;

/**
 * The key in the map's lower left corner: how the two gauges are drawn, and what the map does not
 * claim. Takes the height of the map in px.
 */
export function mapKey(lettering: Lettering, mapHeight: number): string {
  const top = mapHeight - panel.height;
  const note = { x: left, size: typeSize.note, fill: palette.greyInk };
  return [
    element('rect', { x: 0, y: top, ...panel, fill: palette.paper }),
    keyRow(lettering, 1435, '1,435 mm gauge', top + 92),
    keyRow(lettering, 1520, '1,520 mm gauge', top + 180),
    lettering.write('Schematic: not surveyed.', { ...note, y: top + 284 }),
    lettering.write('Borders: Natural Earth.', { ...note, y: top + 340 }),
  ].join('');
}

function keyRow(lettering: Lettering, gauge: Gauge, text: string, y: number): string {
  return [
    gaugeLine(
      gauge,
      straightPath([
        [left, y],
        [left + 178, y],
      ]),
    ),
    lettering.write(text, {
      x: left + 208,
      y: y + 19,
      size: typeSize.text,
      weight: 'strong',
    }),
  ].join('');
}
