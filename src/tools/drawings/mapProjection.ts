import { geoConicEqualArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Place } from './places.ts';
import type { Point } from './svg.ts';

/** A rectangle of the sheet, in px. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of the earth laid into a frame of the sheet. */
export interface MapView {
  readonly frame: Frame;
  /** For d3's path generator; cuts off what lies outside the frame. */
  readonly projection: GeoProjection;
  /** Where a place lies on the sheet, in px, inside the frame or not. */
  at(place: Place): Point;
}

/**
 * Lays Albers' equal-area conic into a frame: central meridian 48° E, parallels 38° and 58° N, so that
 * areas from the Rhine to Xinjiang compare. Takes the place to lie in the middle of the frame and the
 * scale in px per earth radius.
 */
export function viewOf(frame: Frame, centre: Place, scale: number): MapView {
  const projection = geoConicEqualArea()
    .parallels([38, 58])
    .rotate([-48, 0])
    .scale(scale)
    .translate([0, 0]);
  const [x, y] = projected(projection, centre);
  projection.translate([frame.x + frame.width / 2 - x, frame.y + frame.height / 2 - y]).clipExtent([
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y + frame.height],
  ]);
  return { frame, projection, at: (place) => projected(projection, place) };
}

function projected(projection: GeoProjection, place: Place): Point {
  const point = projection([place[0], place[1]]);
  if (point === null) {
    throw new Error(`The map's projection has no point for ${place.join(', ')}.`);
  }
  return point;
}
