import { z } from 'astro/zod';
import { linkField } from './addressFields.ts';
import { day, listOf, prose, zonedInstant } from './fields.ts';

/** How often a figure is renewed. */
const figureIntervals = ['day', 'week', 'month'] as const;

/**
 * `front.yaml`: what the editor wants of the front page.
 * @param timeZone in which times without an offset are completed for the editor to copy.
 */
export function frontSchema(timeZone?: string) {
  const story = z.string().meta({ form: 'a story id, like 2025/06/euro-near-four-year-high' });
  const until = zonedInstant(timeZone).meta({
    form: 'the time at which it ends, in ISO 8601 with a UTC offset, like 2025-06-14T08:00:00+08:00',
    otherNames: ['ends', 'end', 'expires', 'to'],
  });
  return z
    .strictObject({
      lead: story.optional(),
      beside: listOf(story)
        .max(mostBeside)
        .default([])
        .meta({
          form: `a list of up to ${mostBeside} story ids that stand with the lead`,
          otherNames: ['package', 'related', 'with'],
        }),
      pins: z
        .array(
          z
            .strictObject({
              story,
              place: wholeNumber(mostPlaces).meta({
                form: `a place in the list of the latest, from 1 to ${mostPlaces}`,
              }),
              until,
            })
            .meta({ form: '"- story: …" with place and until below it' }),
        )
        .default([])
        .meta({ form: 'a list, each entry with "- story: …", place and until' }),
      breaking: z
        .strictObject({
          text: prose(140).meta({ form: 'the line, 1 to 140 characters' }),
          link: z
            .string()
            .optional()
            .meta({
              form: 'a path like /stories/2025/06/new-line/, or a whole web address',
              otherNames: ['url', 'href'],
            }),
          until,
        })
        .optional()
        .meta({
          form: 'text and until, and where wanted link, each indented on a line of its own',
        }),
      sections: z
        .array(
          z
            .strictObject({
              id: z.string().meta({ form: 'an id of sections.yaml', otherNames: ['section'] }),
              stories: wholeNumber(30)
                .default(3)
                .meta({ form: 'how many stories it shows, from 1 to 30', otherNames: ['count'] }),
            })
            .meta({ form: '"- id: …" and where wanted stories below it' }),
        )
        .optional()
        .meta({ form: 'a list, each entry with "- id: …" and where wanted stories' }),
      figures: z
        .array(figureSchema)
        .default([])
        .meta({ form: 'a list, each entry with "- label: …", value, source and asOf' }),
    })
    .meta({ form: 'the fields of front.yaml' });
}

/** More than these cannot be told apart in a drawing the size of a word. */
const mostInSeries = 60;

const figureSchema = z
  .strictObject({
    label: prose(60).meta({ form: 'what is counted or priced', otherNames: ['name', 'title'] }),
    value: prose(30).meta({ form: 'the figure with its unit, like "8,165 trips"' }),
    change: prose(30)
      .refine(hasSign, 'does not say by a sign whether it is more or less.')
      .optional()
      .meta({ form: 'the change with its sign, like "+6.3%" or "-0.4"; no change is "0"' }),
    source: prose(200).meta({ form: 'where the figure comes from' }),
    url: linkField,
    asOf: day.meta({
      form: 'the day that the figure is of, like 2025-06-12',
      otherNames: ['date', 'as_of', 'as-of'],
    }),
    every: z
      .enum(figureIntervals)
      .optional()
      .meta({
        form: `how often it is renewed, one of ${figureIntervals.join(', ')}`,
        otherNames: ['interval', 'frequency'],
      }),
    series: z
      .array(
        z
          .number()
          .refine((value) => Math.abs(value) <= 1e15, 'is too large to be drawn.')
          .meta({ form: 'a number without a unit or separators of thousands, like 8165 or -0.4' }),
      )
      .refine(({ length }) => length >= 2, 'has fewer than two values, which are no series.')
      .refine(({ length }) => length <= mostInSeries, `has more than ${mostInSeries} values.`)
      .optional()
      .meta({
        form: `a list of 2 to ${mostInSeries} numbers, like [7681, 8020, 8165], the figure itself last`,
        otherNames: ['values', 'history', 'sparkline', 'trend'],
      }),
    days: z
      .array(day.meta({ form: 'a day, like 2025-06-12' }))
      .optional()
      .meta({
        form: 'a list of the days that the numbers of "series" are of, like [2025-05-26, 2025-12-31]; without it they stand at equal steps',
        otherNames: ['dates'],
      }),
  })
  .meta({
    form: '"- label: …", value, source and asOf, and where wanted change, url, every, series and days',
  });

/** As many as stand with the lead. */
export const mostBeside = 3;

/** As many as the front page lists of the latest. */
export const mostPlaces = 12;

function wholeNumber(most: number) {
  return z.number().refine((number) => Number.isInteger(number) && number >= 1 && number <= most, {
    error: `is not a whole number from 1 to ${most}.`,
  });
}

function hasSign(change: string): boolean {
  return /^[+\-−–]\s?[\p{L}\p{Sc}]*\s?\p{Nd}/u.test(change) || isNoChange(change);
}

/** Tells whether a change is none. */
export function isNoChange(change: string): boolean {
  return /^[^1-9]*0[^1-9]*$/.test(change);
}

/** What the editor wants of the front page. */
export type Front = z.output<ReturnType<typeof frontSchema>>;
/** A figure of the front page. */
export type FrontFigure = Front['figures'][number];
