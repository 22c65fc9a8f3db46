import { type Problem, tellIn } from '../../base/problems/problem.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { dayOf, zonedIso } from '../../base/times.ts';
import type { CheckedContent } from '../newsroom.ts';

/**
 * Checks that a story stands in the folder of its month, was not updated before it was out, and was
 * neither updated, corrected nor withdrawn at a time that is still to come. What is scheduled may be as far
 * ahead as its publication.
 */
export function checkTimes(
  {
    publication: { timeZone },
    stories,
    strays,
  }: Pick<CheckedContent, 'publication' | 'stories' | 'strays'>,
  now: Date,
): Problem[] {
  return [
    ...[...stories, ...strays].flatMap((story) => [
      ...updatedTooEarly(story, timeZone ?? 'UTC'),
      ...updatedAhead(story, timeZone ?? 'UTC', now),
      ...changedAhead(story, timeZone ?? zoneFurthestAhead, now),
    ]),
    ...(timeZone === undefined ? [] : stories.flatMap((story) => wrongFolder(story, timeZone))),
  ];
}

function updatedTooEarly(
  { file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
): Problem[] {
  const { published, updated } = frontmatter;
  if (published === undefined || updated === undefined || updated >= published) return [];
  const found = `updated ${zonedIso(updated, timeZone)}, published ${zonedIso(published, timeZone)}`;
  return tellIn(file, placeOf)(['updated'], found, {
    what: 'The story was updated before it was published.',
    remedy: 'Correct one of the two times, or remove "updated".',
  });
}

function updatedAhead(
  { file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
  now: Date,
): Problem[] {
  const { updated, published } = frontmatter;
  const [name, last] = lastTime(now, published);
  if (updated === undefined || updated <= last) return [];
  const found = `updated ${zonedIso(updated, timeZone)}, ${name} ${zonedIso(last, timeZone)}`;
  return tellIn(file, placeOf)(['updated'], found, {
    what: 'The story was updated at a time that is still to come.',
    remedy: 'Write when it was updated, or remove "updated".',
  });
}

function changedAhead(
  { file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
  now: Date,
): Problem[] {
  const { corrections = [], withdrawn, published } = frontmatter;
  if (corrections.length === 0 && withdrawn === undefined) return [];
  const [name, last] = lastTime(now, published);
  const lastDay = dayOf(last, timeZone);
  const days = [
    ...corrections.map(({ date }, index) => ({
      date,
      done: 'corrected',
      place: ['corrections', index, 'date'],
    })),
    ...(withdrawn
      ? [{ date: withdrawn.date, done: 'withdrawn', place: ['withdrawn', 'date'] }]
      : []),
  ];
  return days
    .filter(({ date }) => date > lastDay)
    .flatMap(({ date, done, place }) =>
      tellIn(file, placeOf)(place, `${done} ${date}, ${name} ${lastDay} (${timeZone})`, {
        what: `The story was ${done} on a day that is still to come.`,
        remedy: `Write the day on which it was ${done}.`,
      }),
    );
}

/** The time after which nothing can have happened to a story, and what it is called. */
function lastTime(now: Date, published: Date | undefined): [name: string, moment: Date] {
  return published !== undefined && published > now ? ['published', published] : ['now', now];
}

/** Where a day begins first: a newsroom that does not say its zone may be there. */
const zoneFurthestAhead = 'Pacific/Kiritimati';

function wrongFolder(
  { id, file, frontmatter, placeOf }: StoryReading,
  timeZone: string,
): Problem[] {
  const { published } = frontmatter;
  if (published === undefined) return [];
  const folder = dayOf(published, timeZone).slice(0, 'YYYY-MM'.length).replace('-', '/');
  if (id.startsWith(`${folder}/`)) return [];
  const found = `published ${zonedIso(published, timeZone)} (${timeZone})`;
  return tellIn(file, placeOf)(['published'], found, {
    what: `The story was published in ${folder}, but does not stand in that folder.`,
    remedy: `Move the file to stories/${folder}/, or correct "published".`,
  });
}
