import type { Lettering, Placement } from './lettering.ts';
import type { MapView } from './mapProjection.ts';
import { palette, stroke, typeSize } from './palette.ts';
import { places } from './places.ts';
import type { Place } from './places.ts';
import { element, line } from './svg.ts';

interface Label {
  readonly text: string;
  readonly place: Place;
  /** From the place to the anchor of the text, in px. */
  readonly offset: readonly [x: number, y: number];
  readonly style: Pick<Placement, 'size' | 'weight' | 'fill' | 'halo' | 'anchor'>;
}

const tagged = {
  size: typeSize.label,
  weight: 'strong',
  anchor: 'middle',
  halo: palette.tone,
} as const;
const crossed = {
  size: typeSize.note,
  anchor: 'middle',
  fill: palette.greyInk,
  halo: palette.ground,
} as const;
const town = { size: typeSize.note, anchor: 'middle' } as const;

const labels: readonly Label[] = [
  { text: 'Germany', place: [10.4, 50.2], offset: [-28, 18], style: tagged },
  { text: 'Poland', place: [19.6, 50.6], offset: [-22, 44], style: tagged },
  { text: 'Kazakhstan', place: [64.5, 47.6], offset: [0, 0], style: tagged },
  { text: 'China', place: [88.6, 38.5], offset: [0, 0], style: tagged },
  { text: 'Belarus', place: places.brest, offset: [100, 46], style: crossed },
  { text: 'Russia', place: [63, 61.5], offset: [0, 0], style: crossed },
  { text: 'Schematic', place: [50, 56.3], offset: [0, -36], style: town },
  {
    text: 'Alashankou',
    place: places.alashankou,
    offset: [-78, -66],
    style: {
      size: 84,
      weight: 'strong',
      fill: palette.signal,
      halo: palette.tone,
    },
  },
  {
    text: 'Horgos',
    place: places.horgos,
    offset: [-28, 16],
    style: { ...town, anchor: 'end', halo: palette.tone },
  },
  {
    text: 'Brest / Małaszewicze',
    place: places.brest,
    offset: [45, -96],
    style: { ...town, halo: palette.ground },
  },
  {
    text: 'Moscow',
    place: places.moscow,
    offset: [0, 66],
    style: { ...town, halo: palette.ground },
  },
  {
    text: 'Astana',
    place: places.astana,
    offset: [0, 66],
    style: { ...town, halo: palette.tone },
  },
];

/** Names and dots of the main map. Takes its view; returns SVG text. */
export function mapLabels(lettering: Lettering, view: MapView): string {
  return [
    dot(view, places.alashankou, 19, palette.signal),
    leader(view, places.brest, -80),
    ...[places.horgos, places.brest, places.moscow, places.astana].map((place) =>
      dot(view, place, 11, palette.ink),
    ),
    ...labels.map(({ text, place, offset, style }) => {
      const [x, y] = view.at(place);
      return lettering.write(text, {
        ...style,
        x: x + offset[0],
        y: y + offset[1],
      });
    }),
  ].join('');
}

function dot(view: MapView, place: Place, r: number, fill: string): string {
  const [cx, cy] = view.at(place);
  return element('circle', {
    cx,
    cy,
    r,
    fill,
    stroke: palette.paper,
    'stroke-width': 5,
  });
}

function leader(view: MapView, place: Place, rise: number): string {
  const [x, y] = view.at(place);
  return line([x, y], [x, y + rise], {
    stroke: palette.ink,
    'stroke-width': stroke.thin,
  });
}
