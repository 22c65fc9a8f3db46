import { geoBounds } from 'd3-geo';
import type { MapView } from './mapView.ts';

/**
 * Tells of points of the earth, by their longitudes and latitudes in degrees, whether the lines between them may be
 * seen in a sheet: of the world's land most cannot, and to lay it out and cut it off takes longer than what is seen.
 * In doubt it says so of all.
 */
export function nearSheet(view: MapView): (points: readonly (readonly number[])[]) => boolean {
  const bounds = boundsOf(view);
  return bounds === undefined ? () => true : (points) => meets(points, bounds);
}

/** Degrees; what it spans holds no pole and does not cross the line at 180. */
interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** @returns undefined where a sheet spans so much that meridians run together in it, or crosses 180. */
function boundsOf({ projection, width, height }: MapView): Bounds | undefined {
  const edge = Array.from({ length: samples }, (_, index) => index / samples).flatMap(
    (part): [number, number][] => [
      [part * width, 0],
      [width, part * height],
      [width - part * width, height],
      [0, height - part * height],
    ],
  );
  const coordinates = edge.flatMap((point) => {
    const position = projection.invert?.(point);
    return position == null ? [] : [position];
  });
  if (!coordinates.flat().every(Number.isFinite)) return undefined;
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
  const bounds = {
    west: west - margin,
    south: south - margin,
    east: east + margin,
    north: north + margin,
  };
  const isPlain =
    west < east &&
    bounds.west > -180 &&
    bounds.east < 180 &&
    bounds.east - bounds.west < 180 &&
    bounds.south > -polar &&
    bounds.north < polar;
  return isPlain ? bounds : undefined;
}

/** Points of each edge of a sheet, and the degrees by which the edge may bow out between two of them. */
const [samples, margin] = [16, 3];

/** Degrees of latitude, beyond which an edge may pass round a pole. */
const polar = 80;

function meets(
  points: readonly (readonly number[])[],
  { west, south, east, north }: Bounds,
): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return left <= east && right >= west && bottom <= north && top >= south;
}
