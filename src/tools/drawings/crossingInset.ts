import { gaugeLine } from './gaugeLine.ts';
import type { Geography } from './geography.ts';
import { landLayer } from './landLayer.ts';
import type { Lettering } from './lettering.ts';
import { viewOf } from './mapProjection.ts';
import type { Frame, MapView } from './mapProjection.ts';
import { palette, stroke, typeSize } from './palette.ts';
import { places } from './places.ts';
import { element, line, straightPath } from './svg.ts';

const frame: Frame = { x: 1040, y: 890, width: 840, height: 440 };
/** How many times the inset enlarges the map. */
const enlargement = 20;
/** How many times thicker it draws the railways. */
const widening = 1.6;

/**
 * The crossing enlarged in a frame of its own, with lines that tie it to its place on the main map.
 * Takes the main map's view; returns SVG text.
 */
export function crossingInset(lettering: Lettering, geography: Geography, main: MapView): string {
  const view = viewOf(frame, [82.26, 45.25], main.projection.scale() * enlargement);
  const { x, y, width, height } = frame;
  return [
    tie(main),
    element('clipPath', { id: 'inset' }, element('rect', { x, y, width, height })),
    element('rect', { x, y, width, height, fill: palette.ground }),
    landLayer(geography, view, { colour: palette.greyInk, width: stroke.thin }),
    element('g', { 'clip-path': 'url(#inset)' }, railways(view)),
    names(lettering, view),
    element('rect', {
      x,
      y,
      width,
      height,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': stroke.thin,
    }),
  ].join('');
}

/** A line from the place on the main map straight down to its enlargement. */
function tie(main: MapView): string {
  const [x, y] = main.at(places.alashankou);
  return line([x, y], [x, frame.y], {
    stroke: palette.ink,
    'stroke-width': stroke.thin,
  });
}

function railways(view: MapView): string {
  const [urumqi, alashankou, dostyk, aktogay] = [
    view.at(places.urumqi),
    view.at(places.alashankou),
    view.at(places.dostyk),
    view.at(places.aktogay),
  ];
  return [
    gaugeLine(1435, straightPath([alashankou, urumqi]), widening),
    gaugeLine(1520, straightPath([alashankou, dostyk, aktogay]), widening),
  ].join('');
}

function names(lettering: Lettering, view: MapView): string {
  const [x, y] = view.at(places.alashankou);
  const dostyk = view.at(places.dostyk);
  const gauge = { size: typeSize.note, weight: 'strong' } as const;
  const country = { size: typeSize.note, fill: palette.greyInk };
  const ring = { stroke: palette.paper, 'stroke-width': 6 };
  return [
    element('circle', { cx: x, cy: y, r: 24, fill: palette.signal, ...ring }),
    element('circle', { cx: dostyk[0], cy: dostyk[1], r: 17, fill: palette.ink, ...ring }),
    lettering.write('Alashankou', {
      x: x - 20,
      y: y + 92,
      size: typeSize.text,
      weight: 'strong',
      fill: palette.signal,
    }),
    lettering.write('Dostyk', {
      x: dostyk[0] - 10,
      y: dostyk[1] + 74,
      size: typeSize.text,
      weight: 'strong',
      anchor: 'end',
      halo: palette.tone,
    }),
    lettering.write('1,520 mm', {
      ...gauge,
      x: frame.x + 26,
      y: frame.y + 170,
    }),
    lettering.write('1,435 mm', {
      ...gauge,
      x: frame.x + frame.width - 26,
      y: y - 70,
      anchor: 'end',
    }),
    lettering.write('China', {
      ...country,
      x: frame.x + frame.width - 26,
      y: frame.y + frame.height - 30,
      anchor: 'end',
    }),
    lettering.write('Kazakhstan', { ...country, x: frame.x + 26, y: frame.y + 228 }),
  ].join('');
}
