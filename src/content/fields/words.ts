import { z } from 'astro/zod';
import { english, wordKeys } from '../../words/catalogues.ts';
import { prose } from './fields.ts';

/** `words.yaml`: messages of the interface in words of the newsroom's own. */
export const wordsSchema = z
  .strictObject(
    Object.fromEntries(
      wordKeys.map((key) => [
        key,
        prose(1000)
          .optional()
          .meta({ form: `your words for “${english[key]}”` }),
      ]),
    ),
  )
  .meta({ form: 'messages, each by its name' });
