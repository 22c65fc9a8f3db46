import { z } from 'astro/zod';
import { isCountryCode } from './country.ts';
import { countryCode, languageTag, prose } from './fields.ts';
import { subjectSchema } from './subjects.ts';

/** What stands at a place, as far as a route goes. */
const placeKinds = ['station', 'crossing', 'port'] as const;

/** Millimetres: from the narrowest railway that carries goods to the widest that ever did. */
const gauge = z
  .number()
  .int()
  .min(300)
  .max(2200)
  .meta({ form: 'millimetres between the rails, like 1435' });

const position = z
  .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
  .meta({ form: 'latitude and longitude in degrees, like [45.17, 82.57]' });

/**
 * One entry of `places.yaml`: where a route of a map may go.
 * @param language a tag of BCP 47, in which a refusal knows the names of countries.
 */
export function placeSchema(language?: string) {
  return subjectSchema
    .omit({ description: true })
    .extend({
      names: z
        .record(languageTag, prose(80))
        .default({})
        .meta({ form: 'its name in other languages, by their tags, like { ru: Достык }' }),
      kind: z.enum(placeKinds).meta({ form: `one of ${placeKinds.join(', ')}` }),
      country: countryCode(language),
      position,
      gauge: z
        .union([
          gauge,
          z.record(z.string().refine(isCountryCode, 'is not a country code of ISO 3166-1.'), gauge),
        ])
        .optional()
        .meta({
          form: 'millimetres between the rails, like 1520; where it breaks, those on both sides by country, like { CN: 1435, KZ: 1520 }',
        }),
      topics: z.array(z.string()).default([]).meta({ form: 'a list of ids of topics.yaml' }),
    })
    .meta({
      form: 'an id, a name, a kind, a country, a position and, where wanted, names, gauge and topics',
    });
}

/** A station, a crossing or a port. */
export type Place = z.output<ReturnType<typeof placeSchema>>;
