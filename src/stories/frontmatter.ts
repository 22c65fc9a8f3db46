import { z } from 'astro/zod';
import { countryCode, languageTag, zonedInstant } from '../fields.ts';

/** The kinds of story there are; the first is what a story is when it says nothing. */
export const storyKinds = ['report', 'brief', 'explainer', 'analysis'] as const;
export type StoryKind = (typeof storyKinds)[number];

/**
 * The frontmatter of a story: every field that an editor may write, and no other.
 * `form` says what a field should look like; errors and the editor's guide quote it.
 * @param imageSource what an image's `src` is: a path while a file is read, an image once Astro has it.
 */
export function frontmatterSchema<ImageSource extends z.ZodType>(imageSource: ImageSource) {
  return z
    .strictObject({
      headline: text(140).meta({ form: 'the headline, 1 to 140 characters' }),
      standfirst: text(400).meta({ form: 'the standfirst, 1 to 400 characters' }),
      section: z.string().meta({ form: 'an id of sections.yaml' }),
      published: zonedInstant.meta({
        form: 'the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00',
      }),
      authors: z.array(z.string()).min(1).meta({ form: 'a list of ids of authors.yaml, one or more' }),
      kind: z.enum(storyKinds).default('report').meta({ form: `one of ${storyKinds.join(', ')}` }),
      kicker: text(40).optional().meta({ form: 'a kicker of up to 40 characters' }),
      topics: z.array(z.string()).default([]).meta({ form: 'a list of ids of topics.yaml' }),
      countries: z
        .array(countryCode)
        .default([])
        .meta({ form: 'a list of two-letter country codes of ISO 3166-1, like [CN, KZ]' }),
      dateline: text(80).optional().meta({ form: 'the place that the story was filed from' }),
      updated: zonedInstant.optional().meta({
        form: 'a time in ISO 8601 with a UTC offset, not before published',
      }),
      draft: z.boolean().default(false).meta({ form: 'true or false; true keeps the story out' }),
      image: z
        .strictObject({
          src: imageSource.meta({ form: 'the path of the image from the story, like ./map.png' }),
          alt: text(500).meta({ form: 'what the image shows, for those who do not see it' }),
          credit: text(200).meta({ form: 'who made the image, or where it comes from' }),
          caption: text(400).optional().meta({ form: 'a caption' }),
          licence: text(200).optional().meta({ form: 'the licence of the image' }),
        })
        .optional()
        .meta({ form: 'src, alt and credit, and where wanted caption and licence' }),
      sources: z
        .array(
          z.strictObject({
            name: text(200).meta({ form: 'the name of the source' }),
            url: z.url({ protocol: /^https?$/ }).optional().meta({ form: 'a whole web address' }),
            date: z.iso.date().optional().meta({ form: 'a date like 2025-06-12' }),
          }),
        )
        .default([])
        .meta({ form: 'a list of name, and where known url and date' }),
      readNext: z
        .array(z.string())
        .default([])
        .meta({ form: 'a list of story ids, like 2025/06/euro-near-four-year-high' }),
      corrections: z
        .array(
          z.strictObject({
            date: z.iso.date().meta({ form: 'the day of the correction, like 2025-06-14' }),
            text: text(1000).meta({ form: 'what was wrong and what is right' }),
          }),
        )
        .default([])
        .meta({ form: 'a list of date and text' }),
      formerly: z
        .array(z.string().regex(/^\/[^\s?#]+$/))
        .default([])
        .meta({ form: 'a list of old paths of this story, like /news/old-name/' }),
      comments: z.boolean().default(true).meta({ form: 'true or false; false takes the invitation away' }),
      language: languageTag.optional().meta({ form: 'a language tag of BCP 47, like de or zh-Hans' }),
    })
    .meta({ form: 'frontmatter: fields between two lines of ---, at the top of the file' });
}

/** Frontmatter as read from a file, defaults filled in. */
export type Frontmatter = z.output<ReturnType<typeof frontmatterSchema<z.ZodString>>>;

function text(longest: number) {
  return z.string().trim().min(1).max(longest);
}
