import { geoContains, geoPath } from 'd3-geo';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { type Box, tenths } from '../media/boxes.ts';
import type { CardColours } from '../media/card.ts';
import type { DrawnPicture } from '../media/drawingPicture.ts';
import { readGeography } from './geography.ts';
import { type MapView, type Point, viewOf } from './mapView.ts';
import { nearSheet } from './nearSheet.ts';
import { linesOf, outlineOf } from './outline.ts';
import {
  boxOf,
  type Label,
  type PlacedLabel,
  placeLabels,
  placesBeside,
  placesWithin,
} from './placeLabels.ts';
import { pathOf } from './marks.ts';
import { pictureStyle } from './pictureStyle.ts';
import { railsOf, runsOf } from './rails.ts';
import { breakAt, type Leg, legsOf, type Stop } from './route.ts';
import { textWidth } from '../media/lettering/textWidth.ts';

/** What is written on a map, in the language of its text. */
export interface MapWords {
  readonly nameOf: (stop: Stop) => string;
  readonly countryOf: (code: string) => string;
}

/** Px: a map is drawn for the width of a text's column. */
const sheetWidth = 680;

/** Px: of the letters, which stay larger than 12 where a column is narrower than the sheet. */
const [nameSize, countrySize] = [17, 16];

/**
 * Draws the map of a route as SVG for a page, whose style sheet colours it by its classes. Railways are
 * pairs of rails: the narrower gauge close together, the wider far apart and with its sleepers.
 * @param alt what it shows, in words.
 */
export function drawRouteMap(stops: readonly Stop[], words: MapWords, alt: string): string {
  const { marks, width, height } = mapOf(stops, words);
  const attributes = {
    className: ['route__map'],
    direction: 'ltr',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    ariaLabel: alt,
  };
  return toHtml(s('svg', attributes, marks), { space: 'svg' });
}

/** Draws the map of a route as a picture by itself, in fixed colours. */
export function routePicture(
  stops: readonly Stop[],
  words: MapWords,
  colours: CardColours,
): DrawnPicture {
  const { marks, width, height } = mapOf(stops, words);
  const size = { width: 2 * width, height: 2 * height };
  const viewBox = `0 0 ${width} ${height}`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox };
  return {
    ...size,
    root: s('svg', attributes, [s('style', pictureStyle(colours)), ...marks]),
  };
}

function mapOf(stops: readonly Stop[], words: MapWords) {
  const view = viewOf(stops, sheetWidth);
  const legs = legsOf(stops);
  const points = stops.map(({ position }) => view.at(position));
  const names = namesOf(stops, points, legs, view, words);
  return {
    width: view.width,
    height: view.height,
    marks: [
      ...landOf(stops, view),
      ...railsOf(points, legs),
      ...marksOf(points, legs),
      ...names.map(written),
    ],
  };
}

/** Bytes that the land may have, so that a map has at most 30 KB; px from point to point, the finest first. */
const mostLand = 24_000;
const details = [1, 1.5, 2.5, 4, 7, 12] as const;

function landOf(stops: readonly Stop[], view: MapView): Element[] {
  const { land, borders, country } = readGeography();
  const codes = new Set(stops.map((stop) => stop.country));
  const crossed = [...codes].flatMap((code) => country(code) ?? []);
  const isNear = nearSheet(view);
  // Of Antarctica the outer ring is the pole, and the coast a hole in it.
  const lands = land.coordinates.filter((rings) => isNear(rings.flat()));
  const shapes = [
    { kind: 'route__land', lines: linesOf({ ...land, coordinates: lands }, view) },
    ...crossed.map((shape) => ({ kind: 'route__country', lines: linesOf(shape, view) })),
    {
      kind: 'route__border',
      lines: linesOf({ ...borders, coordinates: borders.coordinates.filter(isNear) }, view),
    },
  ];
  const drawn = (least: number): [kind: string, d: string][] =>
    shapes.map(({ kind, lines }) => [kind, outlineOf(lines, least)]);
  const sizeOf = (paths: readonly [string, string][]): number =>
    paths.reduce((bytes, [, d]) => bytes + d.length, 0);
  let paths = drawn(details[0]);
  for (const least of details.slice(1)) {
    if (sizeOf(paths) <= mostLand) break;
    paths = drawn(least);
  }
  const { width, height } = view;
  return [
    s('rect', { className: ['route__sea'], width, height }),
    ...paths.flatMap(([kind, d]) => pathOf(kind, d)),
  ];
}

/** Breaks lie above the stops beside them, which may stand at the same point. */
function marksOf(points: readonly Point[], legs: readonly Leg[]): Element[] {
  return points
    .map((point, index) => ({ point, isBreak: breakAt(legs, index) !== undefined }))
    .toSorted((a, b) => Number(a.isBreak) - Number(b.isBreak))
    .map(({ point: [x, y], isBreak }) =>
      s('circle', {
        className: [isBreak ? 'route__break' : 'route__stop'],
        cx: tenths(x),
        cy: tenths(y),
        r: isBreak ? breakRadius : stopRadius,
      }),
    );
}

/** Px. */
const [stopRadius, breakRadius] = [4.5, 7];

function namesOf(
  stops: readonly Stop[],
  points: readonly Point[],
  legs: readonly Leg[],
  view: MapView,
  { nameOf, countryOf }: MapWords,
): PlacedLabel[] {
  const marks = stops.map((stop, index) => {
    const isBreak = breakAt(legs, index) !== undefined;
    const kind = isBreak ? 'route__name route__name--break' : 'route__name';
    const at = points[index] ?? ([0, 0] as const);
    return {
      at,
      isBreak,
      radius: isBreak ? breakRadius : stopRadius,
      label: label(nameOf(stop), kind, nameSize),
    };
  });
  const isEnd = (index: number): boolean => index === 0 || index === stops.length - 1;
  // Where there is no room for all, a break is named before the ends, and these before what is between.
  const names = marks
    .toSorted(
      (a, b) =>
        Number(b.isBreak) - Number(a.isBreak) ||
        Number(isEnd(marks.indexOf(b))) - Number(isEnd(marks.indexOf(a))),
    )
    .map((mark) => placesBeside(mark.label, mark.at, mark.radius));
  const boxes = marks.map(({ at: [x, y], radius }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const lines = runsOf(points, legs).map(({ line }) => line);
  const placed = placeLabels(names, view, boxes, lines);
  const { country } = readGeography();
  const middleOf = geoPath(view.projection);
  const countries = [...new Set(stops.map((stop) => stop.country))].flatMap((code) => {
    const shape = country(code);
    if (shape === undefined) return [];
    const name = label(countryOf(code), 'route__land-name', countrySize);
    const isInside = ({ x, y }: PlacedLabel): boolean => {
      const point = view.projection.invert?.([x, y - countrySize / 3]);
      return point != null && geoContains(shape, point);
    };
    return [placesWithin(name, middleOf.centroid(shape)).filter(isInside)];
  });
  return [...placeLabels(countries, view, [...boxes, ...placed.map(boxOf)], lines), ...placed];
}

function written({ text, kind, x, y, anchor, size }: PlacedLabel): Element {
  const place = { x: tenths(x), y: tenths(y), fontSize: size, textAnchor: anchor };
  return s('text', { className: kind.split(' '), ...place }, text);
}

function label(text: string, kind: string, size: number): Label {
  return { text, kind, size, width: textWidth(text, size) };
}
