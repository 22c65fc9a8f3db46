import { z } from 'astro/zod';
import { prose } from './fields.ts';

/** `synonyms.yaml`: lists of words, or of a few words together, that mean the same to a reader. */
export const synonymsSchema = z
  .array(
    z
      .array(prose(80).meta({ form: 'a word, or a few words' }))
      .meta({ form: 'a list of words that mean the same, like [Horgos, Khorgos]' }),
  )
  .meta({ form: 'a list; each entry is a list of words, like [Horgos, Khorgos]' });

/** Words that mean the same, list by list. */
export type Synonyms = readonly (readonly string[])[];
