import { geoBounds, geoCentroid, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Stop } from './route.ts';

/** Px, from the upper left corner. */
export type Point = readonly [x: number, y: number];

/** A piece of the earth laid into a sheet. */
export interface MapView {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** For d3's path generator; cuts off what lies outside the sheet. */
  readonly projection: GeoProjection;
  readonly at: (position: Stop['position']) => Point;
}

/**
 * Lays Albers' equal-area conic over the stops of a route, so that areas compare, north up at their middle.
 * @param width of the sheet in px; its height follows from the route.
 */
export function viewOf(stops: readonly Stop[], width: number): MapView {
  const points = {
    type: 'MultiPoint' as const,
    coordinates: stops.map(({ position: [latitude, longitude] }) => [longitude, latitude]),
  };
  const [[, south], [, north]] = geoBounds(points);
  const [middle] = geoCentroid(points);
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-middle, 0])
    .translate([0, 0])
    .scale(1);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points);
  const scale = Math.min(
    (width - 2 * margin.side) / (right - left),
    (tallest - 2 * margin.top) / (bottom - top),
    closest,
  );
  projection.scale(scale);
  const wanted = Math.round((bottom - top) * scale) + 2 * margin.top;
  const height = Math.max(lowest, Math.min(tallest, wanted));
  centre(projection, points, [width / 2, height / 2]);
  projection.precision(0.5).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    projection,
    at: ([latitude, longitude]) => projection([longitude, latitude]) ?? [0, 0],
  };
}

/** Px around the stops, in which their names stand. */
const margin = { side: 72, top: 64 };
const [lowest, tallest] = [300, 560];

/** Px for the radius of the earth: at which some 150 km are as wide as a column. */
const closest = 30_000;

function centre(
  projection: GeoProjection,
  points: Parameters<GeoProjection['fitWidth']>[1],
  [x, y]: Point,
): void {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points);
  const [dx, dy] = projection.translate();
  projection.translate([dx + x - (left + right) / 2, dy + y - (top + bottom) / 2]);
}
