import { z } from 'astro/zod';
import { linkField, webAddress } from '../fields/addressFields.ts';
import {
  countryCode,
  day,
  languageTag,
  listOf,
  prose,
  refusingTwins,
  title,
  type Wording,
  zonedInstant,
} from '../fields/fields.ts';
import { formerPaths } from '../fields/formerPath.ts';
import { storyDateSchema } from '../fields/calendar.ts';
import { storyKinds } from '../fields/storyKinds.ts';
import { postOf } from '../../comments/blueskyPost.ts';
import { correctionKinds } from './correctionKinds.ts';

/**
 * The frontmatter of a story: every field that an editor may write, and no other.
 * `form` says what a field should look like; errors and the editor's guide quote it.
 * `otherNames`, in small letters, are what other programs call it; an editor who writes one is told ours.
 * @param imageSource what an image's `src` is: a path while a file is read, an image once Astro has it.
 * @param wording changes the words of a refusal only.
 */
export function frontmatterSchema<ImageSource extends z.ZodType>(
  imageSource: ImageSource,
  { timeZone, language }: Wording = {},
) {
  return z
    .strictObject({
      headline: title.meta({
        form: 'the headline, 1 to 140 characters',
        otherNames: ['title'],
      }),
      standfirst: prose(400).meta({
        form: 'the standfirst, 1 to 400 characters',
        otherNames: [
          'description',
          'summary',
          'excerpt',
          'subtitle',
          'subhead',
          'dek',
          'deck',
          'lead',
        ],
      }),
      section: z.string().meta({ form: 'an id of sections.yaml', otherNames: ['category'] }),
      published: zonedInstant(timeZone).meta({
        form: 'the time of publication in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00',
        otherNames: ['date', 'pubdate', 'publishdate', 'created'],
      }),
      authors: listOf(z.string().meta({ form: 'an id of authors.yaml' }))
        .min(1)
        .meta({
          form: 'a list of ids of authors.yaml, one or more, like [rail-desk]',
          otherNames: ['byline', 'by', 'writer', 'writers'],
        }),
      kind: z
        .string()
        .optional()
        .meta({
          form: `one of ${storyKinds.join(', ')}, or of the newsroom’s own in publication.yaml`,
          otherNames: ['type', 'genre', 'format'],
        }),
      kicker: prose(40)
        .optional()
        .meta({ form: 'a kicker of up to 40 characters', otherNames: ['eyebrow', 'overline'] }),
      topics: listOf(z.string().meta({ form: 'an id of topics.yaml' }))
        .default([])
        .meta({
          form: 'a list of ids of topics.yaml',
          otherNames: ['tags', 'keywords', 'subjects'],
        }),
      countries: listOf(countryCode(language))
        .default([])
        .meta({ form: 'a list of two-letter country codes of ISO 3166-1, like [CN, KZ]' }),
      series: z
        .string()
        .optional()
        .meta({ form: 'an id of series.yaml', otherNames: ['serial', 'collection'] }),
      part: z
        .number()
        .refine(isPartNumber, 'is not the number of a part.')
        .optional()
        .meta({
          form: 'the number of this part in its series, like 2',
          otherNames: ['episode', 'chapter', 'number'],
        }),
      dateline: prose(80)
        .optional()
        .meta({
          form: 'the place that the story was filed from',
          otherNames: ['location', 'place'],
        }),
      updated: zonedInstant(timeZone)
        .optional()
        .meta({
          form: 'a time in ISO 8601 with a UTC offset, like 2025-06-12T21:40:00+08:00, not before published',
          otherNames: ['modified', 'lastmod', 'updateddate'],
        }),
      draft: z.boolean().default(false).meta({ form: 'true or false; true keeps the story out' }),
      image: z
        .strictObject({
          src: imageSource.meta({
            form: 'the path of the image from the story, like ./map.png',
            otherNames: ['path', 'file', 'url'],
          }),
          alt: prose(500).meta({
            form: 'what the image shows, for those who do not see it',
            otherNames: ['description', 'alttext'],
          }),
          credit: prose(200).meta({
            form: 'who made the image, or where it comes from',
            otherNames: ['source', 'author', 'photographer', 'by'],
          }),
          caption: prose(400)
            .optional()
            .meta({ form: 'a caption', otherNames: ['title'] }),
          licence: prose(200).optional().meta({ form: 'the licence of the image' }),
        })
        .optional()
        .meta({
          form: 'src, alt and credit, and where wanted caption and licence, each indented on a line of its own',
          otherNames: ['cover', 'hero', 'heroimage', 'thumbnail', 'picture'],
        }),
      sources: z
        .array(
          z
            .strictObject({
              name: prose(200).meta({ form: 'the name of the source', otherNames: ['title'] }),
              url: linkField,
              date: day.optional().meta({ form: 'a date like 2025-06-12' }),
            })
            .meta({ form: '"- name: …", and where known url and date below it' }),
        )
        .default([])
        .meta({ form: 'a list, each entry with "- name: …" and where known url and date' }),
      readNext: listOf(
        z.string().meta({ form: 'a story id, like 2025/06/euro-near-four-year-high' }),
      )
        .default([])
        .meta({
          form: 'a list of story ids, like [2025/06/euro-near-four-year-high]',
          otherNames: ['related', 'seealso', 'next'],
        }),
      corrections: z
        .array(
          z
            .strictObject({
              date: day.meta({ form: 'the day of the correction, like 2025-06-14' }),
              text: prose(1000).meta({ form: 'what was wrong and what is right' }),
              kind: z
                .enum(correctionKinds)
                .default('correction')
                .meta({ form: `one of ${correctionKinds.join(', ')}`, otherNames: ['type'] }),
            })
            .meta({ form: '"- date: …" with "text: …" and where wanted "kind: …" below it' }),
        )
        .default([])
        .meta({
          form: 'a list, each entry with "- date: …", "text: …" and where wanted "kind: …"',
        }),
      dates: z
        .array(storyDateSchema(timeZone))
        // A reader's calendar knows a date by its id.
        .check(
          refusingTwins('stands in the list already.', 'Give this entry another id, or remove it.'),
        )
        .default([])
        .meta({
          form: 'a list, each entry with "- id: …", name and date',
          otherNames: ['events', 'calendar', 'ahead'],
        }),
      withdrawn: z
        .strictObject({
          date: day.meta({ form: 'the day on which the story was taken back, like 2025-06-14' }),
          reason: prose(1000).meta({ form: 'why, in a sentence or two that readers see' }),
        })
        .optional()
        .meta({
          form: 'date and reason, each indented on a line of its own; takes the story back',
          otherNames: ['retracted', 'unpublished', 'removed'],
        }),
      formerly: formerPaths('story'),
      comments: z
        .boolean()
        .default(true)
        .meta({ form: 'true or false; false takes the invitation away' }),
      discussion: webAddress
        .refine((address) => postOf(address) !== undefined, 'is not the address of a post.')
        .optional()
        .meta({
          form: 'the address of the desk’s post of the story, like https://bsky.app/profile/desk.example/post/3lrab2',
          otherNames: ['post', 'bluesky', 'thread'],
        }),
      language: languageTag.optional().meta({
        form: 'a language tag of BCP 47, like de or zh-Hans',
        otherNames: ['lang', 'locale'],
      }),
      translationOf: z
        .string()
        .optional()
        .meta({
          form: 'the id of the story that this one is a translation of, like 2025/06/euro-near-four-year-high',
          otherNames: ['translates', 'originalstory', 'translationkey'],
        }),
    })
    .meta({ form: 'frontmatter: fields between two lines of ---, at the top of the file' });
}

function isPartNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 999;
}

/** Frontmatter as read from a file, defaults filled in. */
export type Frontmatter = z.output<ReturnType<typeof frontmatterSchema<z.ZodString>>>;
