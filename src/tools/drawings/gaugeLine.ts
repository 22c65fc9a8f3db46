import { palette } from './palette.ts';
import { element } from './svg.ts';

/** The gauge of a line on the map, in mm. */
export type Gauge = 1435 | 1520;

/** Distance between the two rules that stand for a gauge, in px: far apart enough to tell at a glance. */
const spacing: Readonly<Record<Gauge, number>> = { 1435: 7, 1520: 19 };
const ruleWidth = 4.5;

/**
 * Draws a railway as two parallel dashed rules, close for 1,435 mm and wide for 1,520 mm. Takes the
 * gauge and the `d` of its path in px; `scale` widens it where a drawing enlarges the map.
 */
export function gaugeLine(gauge: Gauge, path: string, scale = 1): string {
  const inner = spacing[gauge] * scale;
  const outer = inner + 2 * ruleWidth * scale;
  const style = { d: path, fill: 'none', 'stroke-linejoin': 'round' };
  return [
    element('path', {
      ...style,
      stroke: palette.ink,
      'stroke-width': outer,
      'stroke-dasharray': [34 * scale, 14 * scale].join(' '),
    }),
    element('path', { ...style, stroke: palette.paper, 'stroke-width': inner }),
  ].join('');
}
