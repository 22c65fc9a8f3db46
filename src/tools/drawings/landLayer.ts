import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Geography } from './geography.ts';
import type { MapView } from './mapProjection.ts';
import { palette, stroke } from './palette.ts';
import { element } from './svg.ts';

/**
 * Draws land, tagged countries and borders in a view; the sea stays plain. `borderWidth` is in px.
 */
export function landLayer(
  geography: Geography,
  view: MapView,
  border: { readonly colour: string; readonly width: number } = {
    colour: palette.rule,
    width: stroke.hair,
  },
): string {
  const path = geoPath(view.projection).digits(1);
  const shape = (geometry: GeoPermissibleObjects, fill: string) =>
    element('path', { d: path(geometry) ?? '', fill });
  return [
    shape(geography.land, palette.ground),
    ...geography.tagged.map((country) => shape(country, palette.tone)),
    element('path', {
      d: path(geography.borders) ?? '',
      fill: 'none',
      stroke: border.colour,
      'stroke-width': border.width,
      'stroke-linejoin': 'round',
    }),
  ].join('');
}
