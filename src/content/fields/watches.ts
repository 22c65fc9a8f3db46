import { z } from 'astro/zod';
import { countryCode, day, prose } from './fields.ts';
import { subjectSchema } from './subjects.ts';

const dayField = day.optional().meta({ form: 'a day, like 2026-03-31' });

/**
 * One entry of `watches.yaml`: a search that has a page and feeds, and what narrows it.
 * @param language a tag of BCP 47, in which a refusal knows the names of countries.
 */
export function watchSchema(language?: string) {
  return subjectSchema
    .extend({
      query: prose(200).optional().meta({ form: 'words to search for' }),
      section: z.string().optional().meta({ form: 'an id of sections.yaml' }),
      topics: z.array(z.string()).default([]).meta({ form: 'a list of ids of topics.yaml' }),
      countries: z
        .array(countryCode(language))
        .default([])
        .meta({ form: 'a list of two-letter country codes of ISO 3166-1, like [CN, KZ]' }),
      kinds: z
        .array(z.string())
        .default([])
        .meta({ form: 'a list of kinds of story, like [brief]' }),
      from: dayField,
      to: dayField,
    })
    .meta({
      form: 'an id, a name, a query and, where wanted, description, section, topics, countries, kinds, from and to',
    });
}

/** A standing search of the desk. */
export type Watch = z.output<ReturnType<typeof watchSchema>>;
