import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { MapView, Point } from './mapView.ts';

/** A line of a shape as it lies in a sheet. */
export interface OutlineLine {
  /** Whole px. */
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** Lays a shape of the earth into a sheet: what is costly of drawing it, whatever detail it is drawn in. */
export function linesOf(shape: GeoPermissibleObjects, view: MapView): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let points: Point[] = [];
  const end = (isClosed: boolean): void => {
    if (points.length > 0) lines.push({ points, isClosed });
    points = [];
  };
  const add = (x: number, y: number): void => {
    points.push([Math.round(x), Math.round(y)]);
  };
  geoPath(view.projection, {
    beginPath: () => undefined,
    moveTo(x: number, y: number): void {
      end(false);
      add(x, y);
    },
    lineTo: add,
    arc: () => undefined,
    closePath: () => {
      end(true);
    },
  })(shape);
  end(false);
  return lines;
}

/**
 * The `d` of a path for the lines of a shape.
 * @param least px from one point to the next; what is nearer is left out.
 */
export function outlineOf(lines: readonly OutlineLine[], least: number): string {
  return lines.map(({ points, isClosed }) => written(thinned(points, least), isClosed)).join('');
}

function thinned(points: readonly Point[], least: number): Point[] {
  let [lastX, lastY] = [Infinity, Infinity];
  return points.filter(([x, y]) => {
    if (Math.hypot(x - lastX, y - lastY) < least) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}

function written([first, ...rest]: readonly Point[], isClosed: boolean): string {
  if (first === undefined || rest.length < (isClosed ? 2 : 1)) return '';
  let last = first;
  const steps = rest.map((point) => {
    const step = `${point[0] - last[0]} ${point[1] - last[1]}`;
    last = point;
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
}
