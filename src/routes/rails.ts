import type { Element } from 'hast';
import { tenths } from '../media/boxes.ts';
import type { Point } from './mapView.ts';
import { pathOf } from './marks.ts';
import { gaugesOf, type Leg } from './route.ts';

/** Draws the rails of a route; dots where there are none. */
export function railsOf(points: readonly Point[], legs: readonly Leg[]): Element[] {
  const gauges = gaugesOf(legs);
  return runsOf(points, legs).flatMap(({ leg, line }) => {
    const d = smooth(line);
    if (leg === undefined) return pathOf('route__way', d);
    const rank = Math.min(gauges.indexOf(leg), 2);
    return railClasses.flatMap((part) => pathOf(`${part} ${part}--${rank}`, d));
  });
}

/** Sleepers, rails, and what is between them, one above the other. */
const railClasses = ['route__sleepers', 'route__rails', 'route__bed'];

/** Legs of one gauge that follow each other. */
export function runsOf(
  points: readonly Point[],
  legs: readonly Leg[],
): { readonly leg: Leg; readonly line: readonly Point[] }[] {
  const runs: { leg: Leg; line: Point[] }[] = [];
  for (const [index, leg] of legs.entries()) {
    const [from, to] = points.slice(index, index + 2);
    if (from === undefined || to === undefined) continue;
    const last = runs.at(-1);
    if (last && last.leg === leg) last.line.push(to);
    else runs.push({ leg, line: [from, to] });
  }
  return runs;
}

/** A Catmull-Rom spline through points, as cubic Béziers. */
function smooth(points: readonly Point[]): string {
  const inTenths = ([x, y]: Point): string => `${tenths(x)} ${tenths(y)}`;
  const control = (at: Point, behind: Point, ahead: Point): Point => [
    at[0] + (ahead[0] - behind[0]) / 6,
    at[1] + (ahead[1] - behind[1]) / 6,
  ];
  return points
    .map((end, index) => {
      const start = points[index - 1];
      if (start === undefined) return `M${inTenths(end)}`;
      const [before, after] = [points[index - 2] ?? start, points[index + 1] ?? end];
      return `C${[control(start, before, end), control(end, after, start), end].map(inTenths).join(' ')}`;
    })
    .join('');
}
