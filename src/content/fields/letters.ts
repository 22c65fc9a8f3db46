import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

/** A file of `letters/`: what a reader wrote of a story, and the desk chose to print. */
export const letterSchema = z
  .strictObject({
    story: z.string().meta({
      form: 'the id of the story that it answers, like 2025/06/euro-near-four-year-high',
      otherNames: ['about', 're', 'subject', 'storyid'],
    }),
    name: prose(100).meta({
      form: 'who wrote it, as it is printed',
      otherNames: ['author', 'from', 'by', 'writer'],
    }),
    place: prose(100)
      .optional()
      .meta({
        form: 'where the writer lives, as it is printed',
        otherNames: ['city', 'town', 'location'],
      }),
    date: day.meta({
      form: 'the day that it was written on, like 2025-06-14',
      otherNames: ['published', 'day', 'received'],
    }),
    text: prose(5000).meta({
      form: 'the letter, "text: |" with its lines indented below, an empty line between paragraphs',
      otherNames: ['body', 'letter', 'content', 'message'],
    }),
  })
  .meta({ form: 'story, name, date and text, and where wanted place' });

/** A letter to the desk that is printed. */
export type Letter = z.output<typeof letterSchema>;
