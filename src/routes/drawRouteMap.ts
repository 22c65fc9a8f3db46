import { geoContains, geoPath } from 'd3-geo';
import { readGeography } from './geography.ts';
import { type MapView, type Point, viewOf } from './mapView.ts';
import { outlineOf } from './outline.ts';
import {
  type Box,
  boxOf,
  type Label,
  type PlacedLabel,
  placeLabels,
  placesBeside,
  placesWithin,
} from './placeLabels.ts';
import { breakAt, gaugesOf, type Leg, legsOf, type Stop } from './route.ts';
import { textWidth } from './textWidth.ts';

/** What is written on a map, in the language of its text. */
export interface MapWords {
  readonly nameOf: (stop: Stop) => string;
  readonly countryOf: (code: string) => string;
  /** What the map shows. */
  readonly alt: string;
}

/** Px: a map is drawn for the width of a text's column. */
const sheetWidth = 680;

/** Px: of the letters, which stay larger than 12 where a column is narrower than the sheet. */
const [nameSize, countrySize] = [17, 16];

/**
 * Draws the map of a route as SVG for a page, whose style sheet colours it by its classes. Railways are
 * pairs of rails: the narrower gauge close together, the wider far apart and with its sleepers.
 */
export function drawRouteMap(stops: readonly Stop[], words: MapWords): string {
  const view = viewOf(stops, sheetWidth);
  const { width, height } = view;
  const legs = legsOf(stops);
  const points = stops.map(({ position }) => view.at(position));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="route__map" direction="ltr" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(words.alt)}">`,
    landOf(stops, view),
    railsOf(points, legs),
    marksOf(points, legs),
    namesOf(stops, points, legs, view, words),
    '</svg>',
  ].join('');
}

/** Bytes that the land may have, so that a map has at most 30 KB; px from point to point, the finest first. */
const mostLand = 24_000;
const details = [1, 1.5, 2.5, 4, 7, 12];

function landOf(stops: readonly Stop[], view: MapView): string {
  const { land, borders, country } = readGeography();
  const crossed = [...new Set(stops.map((stop) => stop.country))].flatMap(
    (code) => country(code) ?? [],
  );
  const drawn = details.map(
    (least) => () =>
      [
        path('route__land', outlineOf(land, view, least)),
        ...crossed.map((shape) => path('route__country', outlineOf(shape, view, least))),
        path('route__border', outlineOf(borders, view, least)),
      ].join(''),
  );
  let svg = '';
  for (const draw of drawn) {
    svg = draw();
    if (svg.length <= mostLand) break;
  }
  return `<rect class="route__sea" width="${view.width}" height="${view.height}"/>${svg}`;
}

function railsOf(points: readonly Point[], legs: readonly Leg[]): string {
  const gauges = gaugesOf(legs);
  const lines = runsOf(points, legs).map(({ leg, line }) => {
    const d = smooth(line);
    if (leg === undefined) return path('route__way', d);
    const rank = Math.min(gauges.indexOf(leg), 2);
    return railClasses.map((part) => path(`${part} ${part}--${rank}`, d)).join('');
  });
  return lines.join('');
}

/** Sleepers, rails, and what is between them, one above the other. */
const railClasses = ['route__sleepers', 'route__rails', 'route__bed'];

/** Legs of one gauge that follow each other. */
function runsOf(
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
  const written = ([x, y]: Point): string =>
    `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const control = (at: Point, behind: Point, ahead: Point): Point => [
    at[0] + (ahead[0] - behind[0]) / 6,
    at[1] + (ahead[1] - behind[1]) / 6,
  ];
  return points
    .map((end, index) => {
      const start = points[index - 1];
      if (start === undefined) return `M${written(end)}`;
      const [before, after] = [points[index - 2] ?? start, points[index + 1] ?? end];
      return `C${[control(start, before, end), control(end, after, start), end].map(written).join(' ')}`;
    })
    .join('');
}

/** Breaks lie above the stops beside them, which may stand at the same point. */
function marksOf(points: readonly Point[], legs: readonly Leg[]): string {
  return points
    .map((point, index) => ({ point, isBreak: breakAt(legs, index) !== undefined }))
    .toSorted((a, b) => Number(a.isBreak) - Number(b.isBreak))
    .map(({ point, isBreak }) => markOf(point, isBreak))
    .join('');
}

function markOf([x, y]: Point, isBreak: boolean): string {
  const [kind, radius] = isBreak ? ['route__break', breakRadius] : ['route__stop', stopRadius];
  return `<circle class="${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}"/>`;
}

/** Px. */
const [stopRadius, breakRadius] = [4.5, 7];

function namesOf(
  stops: readonly Stop[],
  points: readonly Point[],
  legs: readonly Leg[],
  view: MapView,
  { nameOf, countryOf }: MapWords,
): string {
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
  return [...placeLabels(countries, view, [...boxes, ...placed.map(boxOf)], lines), ...placed]
    .map(
      ({ text, kind, x, y, anchor, size }) =>
        `<text class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}">${escaped(text)}</text>`,
    )
    .join('');
}

function label(text: string, kind: string, size: number): Label {
  return { text, kind, size, width: textWidth(text, size) };
}

function path(kind: string, d: string): string {
  return d === '' ? '' : `<path class="${kind}" d="${d}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
