import { crossingInset } from './crossingInset.ts';
import { gaugeLine } from './gaugeLine.ts';
import { readGeography } from './geography.ts';
import { landLayer } from './landLayer.ts';
import type { Lettering } from './lettering.ts';
import { mapKey } from './mapKey.ts';
import { mapLabels } from './mapLabels.ts';
import { viewOf } from './mapProjection.ts';
import type { MapView } from './mapProjection.ts';
import { palette, sheet } from './palette.ts';
import { eastOfAlashankou, overKazakhstan, westOfBrest } from './places.ts';
import type { Place } from './places.ts';
import { smoothPath } from './smoothPath.ts';
import { sheetOf } from './svg.ts';

/** Size of the drawing in px. */
export const alashankouMapSize = { width: sheet.width, height: 1400 } as const;

const taggedCountries = ['China', 'Kazakhstan', 'Poland', 'Germany'];

/**
 * Draws the map from Germany to western China with the schematic line through Alashankou, an inset
 * of the crossing and a key. Land and borders: Natural Earth. Returns an SVG document.
 */
export function alashankouMap(lettering: Lettering): string {
  const geography = readGeography(taggedCountries);
  const view = viewOf({ x: 0, y: 0, ...alashankouMapSize }, [51.4, 48.7], 1880);
  return sheetOf(
    alashankouMapSize,
    palette.paper,
    landLayer(geography, view),
    gaugeLine(1435, curve(view, eastOfAlashankou)),
    gaugeLine(1435, curve(view, westOfBrest)),
    gaugeLine(1520, curve(view, overKazakhstan)),
    crossingInset(lettering, geography, view),
    mapLabels(lettering, view),
    mapKey(lettering, alashankouMapSize.height),
  );
}

function curve(view: MapView, places: readonly Place[]): string {
  return smoothPath(places.map((place) => view.at(place)));
}
