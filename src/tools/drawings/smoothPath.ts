import type { Point } from './svg.ts';

/**
 * Draws one smooth curve through points in px (a Catmull-Rom spline as cubic Béziers) and returns
 * it as the `d` of a path; with fewer than two points, an empty one.
 */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const curves = points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const before = points[index - 1] ?? start;
    const after = points[index + 2] ?? end;
    const one = along(start, before, end);
    const two = along(end, after, start);
    return `C${written(one)} ${written(two)} ${written(end)}`;
  });
  return `M${written(first)}${curves.join('')}`;
}

/** The control point a sixth of the way from the neighbour behind to the one ahead, starting at `point`. */
function along(point: Point, behind: Point, ahead: Point): Point {
  return [point[0] + (ahead[0] - behind[0]) / 6, point[1] + (ahead[1] - behind[1]) / 6];
}

function written([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
