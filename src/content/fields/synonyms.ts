import { z } from 'astro/zod';
import { prose, refuse } from './fields.ts';

/**
 * `synonyms.yaml`: lists of words, or of a few words together, that mean the same to a reader. A word of two lists
 * would make all of both the same.
 */
export const synonymsSchema = z
  .array(
    z
      .array(prose(80).meta({ form: 'a word, or a few words' }))
      .meta({ form: 'a list of words that mean the same, like [Horgos, Khorgos]' }),
  )
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [list, words] of value.entries()) {
      if (words.length < 2) {
        const remedy = 'Add a word that means the same, or remove the list.';
        refuse(issues, 'has no two words that could mean the same.', remedy, [list]);
      }
      for (const [place, word] of words.entries()) {
        const remedy = 'Remove it here, or put all words that mean the same into one list.';
        if (seen.has(word.toLowerCase()))
          refuse(issues, 'stands in the file already.', remedy, [list, place]);
        seen.add(word.toLowerCase());
      }
    }
  })
  .meta({ form: 'a list; each entry is a list of words, like [Horgos, Khorgos]' });

/** Words that mean the same, list by list. */
export type Synonyms = readonly (readonly string[])[];
