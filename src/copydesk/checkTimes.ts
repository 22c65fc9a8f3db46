import type { Problem } from '../problems/problem.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { dayOf, zonedIso } from '../times.ts';
import type { Desk } from './newsroom.ts';

/** Checks that a story stands in the folder of its month, and was not updated before it was out. */
export function checkTimes({ publication: { timeZone }, stories, strays }: Desk): Problem[] {
  return [
    ...[...stories, ...strays].flatMap((story) => updatedTooEarly(story, timeZone ?? 'UTC')),
    ...(timeZone === undefined ? [] : stories.flatMap((story) => wrongFolder(story, timeZone))),
  ];
}

function updatedTooEarly(
  { file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
): Problem[] {
  const { published, updated } = frontmatter;
  if (published === undefined || updated === undefined || updated >= published) return [];
  return [
    {
      file,
      ...placeOf(['updated']),
      what: 'The story was updated before it was published.',
      found: `updated ${zonedIso(updated, timeZone)}, published ${zonedIso(published, timeZone)}`,
      remedy: 'Correct one of the two times, or remove "updated".',
    },
  ];
}

function wrongFolder(
  { id, file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
): Problem[] {
  const { published } = frontmatter;
  if (published === undefined) return [];
  const folder = dayOf(published, timeZone).slice(0, 'YYYY-MM'.length).replace('-', '/');
  if (id.startsWith(`${folder}/`)) return [];
  return [
    {
      file,
      ...placeOf(['published']),
      what: `The story was published in ${folder}, but does not stand in that folder.`,
      found: `published ${zonedIso(published, timeZone)} (${timeZone})`,
      remedy: `Move the file to stories/${folder}/, or correct "published".`,
    },
  ];
}
