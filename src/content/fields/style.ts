import { z } from 'astro/zod';
import { prose, refuse } from './fields.ts';

/**
 * `style.yaml`: how the desk writes a name or a term, and how it does not. A spelling that is both leaves an editor no
 * way out.
 */
export const styleSchema = z
  .array(
    z
      .strictObject({
        write: prose(80).meta({ form: 'a name or a term as the desk writes it, like Khorgos' }),
        not: z
          .array(prose(80).meta({ form: 'a spelling that the desk does not write' }))
          .min(1)
          .meta({ form: 'a list of spellings that the desk does not write, like [Horgos]' }),
        why: prose(200).optional().meta({ form: 'the reason, for whoever asks' }),
      })
      .meta({ form: '"- write: …" with "not: […]" and where wanted "why: …" below it' }),
  )
  .check(({ value, issues }) => {
    const written = new Set(value.map(({ write }) => write));
    for (const [entry, { not }] of value.entries()) {
      for (const [index, spelling] of not.entries()) {
        if (!written.has(spelling)) continue;
        const message = 'is a spelling that the desk writes, by another entry or by this one.';
        const remedy = 'Remove it from "not", or change what is written in its place.';
        refuse(issues, message, remedy, [entry, 'not', index]);
      }
    }
  })
  .meta({ form: 'a list, each entry with "- write: …" and "not: […]"' });

/** How the desk writes. */
export type Style = z.output<typeof styleSchema>;
