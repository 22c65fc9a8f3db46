import { Temporal } from 'temporal-polyfill';
import type { Problem } from '../problems/problem.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { Newsroom } from './newsroom.ts';

/** Checks that a story stands in the folder of its month, and was not updated before it was out. */
export function checkTimes({ publication, stories }: Newsroom): Problem[] {
  return stories.flatMap((story) => [
    ...updatedTooEarly(story),
    ...(publication ? wrongFolder(story, publication.timeZone) : []),
  ]);
}

function updatedTooEarly({ file, frontmatter, placeOf }: StorySource): Problem[] {
  const { published, updated } = frontmatter;
  if (updated === undefined || updated >= published) return [];
  return [
    {
      file,
      ...placeOf(['updated']),
      what: 'The story was updated before it was published.',
      found: `updated ${updated.toISOString()}, published ${published.toISOString()}`,
      remedy: 'Correct one of the two times, or remove "updated".',
    },
  ];
}

function wrongFolder({ id, file, frontmatter, placeOf }: StorySource, timeZone: string): Problem[] {
  const day = Temporal.Instant.fromEpochMilliseconds(
    frontmatter.published.getTime(),
  ).toZonedDateTimeISO(timeZone);
  const folder = `${day.year}/${String(day.month).padStart(2, '0')}`;
  if (id.startsWith(`${folder}/`)) return [];
  return [
    {
      file,
      ...placeOf(['published']),
      what: `The story was published in ${folder} (${timeZone}), and stands in another month’s folder.`,
      found: file,
      remedy: `Move it to stories/${folder}/, or correct "published".`,
    },
  ];
}
