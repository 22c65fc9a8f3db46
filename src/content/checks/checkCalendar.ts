import { paths } from '../../base/addresses.ts';
import { notInList } from '../../base/problems/nearest.ts';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { dayOf } from '../../base/times.ts';
import { type CalendarEvent, calendarFile } from '../fields/calendar.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { ListFile } from '../reading/readList.ts';
import { withdrawnPaths } from '../documentPaths.ts';
import { faultOfNamed } from './likelyStory.ts';

/** Checks that what calendar.yaml names is there for readers, and that nothing was said in days to come. */
export function checkCalendar(
  { value = [], document }: ListFile<CalendarEvent>,
  content: CheckedContent,
  now: Date,
): Problem[] {
  const { timeZone = 'Pacific/Kiritimati' } = content.publication;
  const today = dayOf(now, timeZone);
  const tell = tellIn(calendarFile, document?.placeOf);
  const faultOfStory = faultOfNamed(content);
  return value.flatMap(({ topics, story, withdrawn, asOf }, index): Problem[] => {
    const todayIs = `today ${today} (${timeZone})`;
    return [
      ...topics.flatMap((id, place) =>
        tell([index, 'topics', place], id, notInList(id, 'topic', content.topics)),
      ),
      ...tell([index, 'story'], story, story !== undefined && faultOfStory(story)),
      ...tell(
        [index, 'withdrawn', 'date'],
        `withdrawn ${withdrawn?.date ?? ''}, ${todayIs}`,
        withdrawn !== undefined &&
          withdrawn.date > today && {
            what: 'It was called off on a day that is still to come.',
            remedy: 'Write the day on which it was called off.',
          },
      ),
      ...tell(
        [index, 'asOf'],
        `asOf: ${asOf}, ${todayIs}`,
        asOf > today && {
          what: 'The source is of a day that is still to come.',
          remedy: 'Write the day on which it said so.',
        },
      ),
    ];
  });
}

/** Tells of events whose story was taken back: a build goes on, so that nothing keeps a desk from it. */
export function calendarNotes(
  { value = [], document }: ListFile<CalendarEvent>,
  content: CheckedContent,
): Problem[] {
  const withdrawn = withdrawnPaths(content);
  const tell = tellIn(calendarFile, document?.placeOf);
  return value.flatMap(({ story }, index) =>
    tell(
      [index, 'story'],
      story,
      story !== undefined &&
        withdrawn.has(paths.story(story)) && {
          what: 'The story was withdrawn.',
          remedy: 'Name another story, or remove the line; see whether the date still stands.',
        },
    ),
  );
}
