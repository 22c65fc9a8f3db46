import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { GeoPermissibleObjects } from 'd3-geo';
import { iso31661Alpha2ToNumeric } from 'iso-3166/1-a2-to-1-n.js';
import { feature, merge, mesh } from 'topojson-client';

/** Countries as polygons and lines in degrees of longitude and latitude. */
export interface Geography {
  readonly land: ReturnType<typeof merge>;
  /** Each border once, coasts left out, as the data has them: disputed ones as they are on the ground. */
  readonly borders: ReturnType<typeof mesh>;
  /** @param code two letters of ISO 3166-1. */
  readonly country: (code: string) => GeoPermissibleObjects | undefined;
}

const id = z.string().optional();
const arcs = z.array(z.array(z.number()));
const pair = z.tuple([z.number(), z.number()]);
const countriesSchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(arcs),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({
    countries: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ id, type: z.literal('Polygon'), arcs }),
          z.object({ id, type: z.literal('MultiPolygon'), arcs: z.array(arcs) }),
        ]),
      ),
    }),
  }),
});

/**
 * Reads the world's countries at 1:50,000,000 (Natural Earth, public domain, from world-atlas), once.
 * @throws where the package has another file than it had.
 */
export function readGeography(): Geography {
  return (known ??= read());
}

/** An installed package does not change while a process runs. */
let known: Geography | undefined;

function read(): Geography {
  const { resolve } = createRequire(import.meta.url);
  const file = readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8');
  const topology = countriesSchema.parse(JSON.parse(file));
  const { countries } = topology.objects;
  return {
    land: merge(topology, countries.geometries),
    borders: mesh(topology, countries, (one, other) => one !== other),
    country: (code) => {
      const found = countries.geometries.find(
        (geometry) => geometry.id === iso31661Alpha2ToNumeric[code],
      );
      return found && feature(topology, found);
    },
  };
}
