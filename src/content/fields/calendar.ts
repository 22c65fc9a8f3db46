import { z } from 'astro/zod';
import { linkField } from './addressFields.ts';
import {
  countryCode,
  day,
  dayOrInstant,
  listOf,
  prose,
  refuse,
  slugId,
  type Wording,
} from './fields.ts';

/** The file's name in the content folder. */
export const calendarFile = 'calendar.yaml';

/**
 * One entry of `calendar.yaml`: something that will happen on a day or at a time, by whom it is said.
 * @param wording changes the words of a refusal only.
 */
export function calendarEventSchema({ timeZone, language }: Wording = {}) {
  return z
    .strictObject({
      ...eventFields(timeZone),
      topics: listOf(z.string().meta({ form: 'an id of topics.yaml' }))
        .default([])
        .meta({ form: 'a list of ids of topics.yaml', otherNames: ['tags', 'subjects'] }),
      countries: listOf(countryCode(language))
        .default([])
        .meta({ form: 'a list of two-letter country codes of ISO 3166-1, like [CN, KZ]' }),
      story: z
        .string()
        .optional()
        .meta({ form: 'the id of the story that tells of it, like 2025/06/new-line' }),
      source: prose(200).meta({ form: 'who says that it will happen' }),
      url: linkField,
      asOf: day.meta({
        form: 'the day on which the source said so or was last seen to, like 2025-06-12',
        otherNames: ['as_of', 'as-of'],
      }),
    })
    .check(refuseDisorder)
    .meta({
      form: 'an id, a name, a date, a source and asOf, and where wanted until, place, description, topics, countries, story, url, movedFrom and withdrawn',
    });
}

/** One of the `dates` of a story, which is its source and says what it is about. */
export function storyDateSchema(timeZone?: string) {
  return z.strictObject(eventFields(timeZone)).check(refuseDisorder).meta({
    form: '"- id: …" with name and date, and where wanted until, place, description, movedFrom and withdrawn',
  });
}

function eventFields(timeZone?: string) {
  const date = dayOrInstant(timeZone);
  const form =
    'a day, like 2025-06-12, or a time with a UTC offset, like 2025-06-12T21:40:00+08:00';
  return {
    id: slugId.meta({
      form: 'an id of small letters, digits and hyphens that stays as it is, like rate-decision-2025-06',
    }),
    name: prose(140).meta({
      form: 'what happens, 1 to 140 characters',
      otherNames: ['title', 'summary', 'label', 'event'],
    }),
    date: date.meta({ form, otherNames: ['day', 'time', 'when', 'start', 'starts', 'begins'] }),
    until: date.optional().meta({
      form: `its last day, or the time at which it ends: ${form}`,
      otherNames: ['end', 'ends', 'to'],
    }),
    place: prose(80)
      .optional()
      .meta({ form: 'where it happens', otherNames: ['location', 'venue'] }),
    description: prose(400).optional().meta({ form: 'a sentence' }),
    movedFrom: z
      .array(date.meta({ form }))
      .default([])
      .meta({
        form: 'a list of the dates that it had before, like [2025-06-12], the first one first',
        otherNames: ['moved', 'formerly', 'postponed', 'was'],
      }),
    withdrawn: z
      .strictObject({
        date: day.meta({ form: 'the day on which it was called off, like 2025-06-14' }),
        reason: prose(400).meta({ form: 'why, in a sentence that readers see' }),
      })
      .optional()
      .meta({
        form: 'date and reason, each indented on a line of its own; calls it off',
        otherNames: ['cancelled', 'canceled'],
      }),
  };
}

interface Dates {
  readonly date: string | Date;
  readonly until?: string | Date | undefined;
  readonly movedFrom: readonly (string | Date)[];
}

/** What the fields of an event say of one another. */
function refuseDisorder({ value, issues }: z.core.ParsePayload<Dates>): void {
  const { date, until, movedFrom } = value;
  if (until !== undefined) {
    if (typeof until !== typeof date) {
      const remedy = 'Write two days, or two times.';
      refuse(issues, 'is not of the same kind as date.', remedy, ['until']);
    } else if (until <= date) {
      const remedy = 'Write a later one, or remove the line.';
      refuse(issues, 'does not come after date.', remedy, ['until']);
    }
  }
  if (movedFrom.at(-1)?.valueOf() === date.valueOf()) {
    const remedy = 'Write the dates that it had before.';
    refuse(issues, 'ends with the date that it has now.', remedy, ['movedFrom']);
  }
}

/** Something that will happen, of calendar.yaml. */
export type CalendarEvent = z.output<ReturnType<typeof calendarEventSchema>>;
/** Something that will happen, of a story. */
export type StoryDate = z.output<ReturnType<typeof storyDateSchema>>;
