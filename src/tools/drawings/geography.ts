import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';

/** Countries as polygons and lines in degrees of longitude and latitude. */
export interface Geography {
  readonly land: GeoPermissibleObjects;
  /** Each border once, coasts left out. */
  readonly borders: GeoPermissibleObjects;
  /** The countries asked for, in the same order. */
  readonly tagged: readonly GeoPermissibleObjects[];
}

const shape = { id: z.string().optional(), properties: z.object({ name: z.string() }) };
const countriesSchema = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  objects: z.object({
    countries: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({
            ...shape,
            type: z.literal('Polygon'),
            arcs: z.array(z.array(z.number())),
          }),
          z.object({
            ...shape,
            type: z.literal('MultiPolygon'),
            arcs: z.array(z.array(z.array(z.number()))),
          }),
        ]),
      ),
    }),
  }),
});

/**
 * Reads the world's countries at 1:50,000,000 (Natural Earth, public domain, from world-atlas).
 * Takes the names of the countries to set apart, as Natural Earth writes them; throws on an unknown
 * one, or when the file is not the expected topology.
 */
export function readGeography(taggedNames: readonly string[]): Geography {
  const { resolve } = createRequire(import.meta.url);
  const file = readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8');
  const topology = countriesSchema.parse(JSON.parse(file));
  const { countries } = topology.objects;
  return {
    land: merge(topology, countries.geometries),
    borders: mesh(topology, countries, (one, other) => one !== other),
    tagged: taggedNames.map((name) => {
      const found = countries.geometries.find(({ properties }) => properties.name === name);
      if (found === undefined) {
        throw new Error(`Natural Earth has no country named "${name}".`);
      }
      return feature(topology, found);
    }),
  };
}
