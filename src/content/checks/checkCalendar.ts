import { paths } from '../../base/addresses.ts';
import { suggest } from '../../base/problems/nearest.ts';
import { type Fault, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { dayOf } from '../../base/times.ts';
import type { CalendarEvent } from '../fields/calendar.ts';
import type { CheckedContent } from '../newsroom.ts';
import { calendarFile } from '../reading/readCalendar.ts';
import type { ListFile } from '../reading/readList.ts';
import { withdrawnPaths } from '../withdrawnPaths.ts';
import { likelyStory } from './likelyStory.ts';

/** Checks that what calendar.yaml names is there for readers, and that nothing was said in days to come. */
export function checkCalendar(
  { value = [], document }: ListFile<CalendarEvent>,
  content: CheckedContent,
  now: Date,
): Problem[] {
  const { topics, publication } = content;
  const { timeZone = 'Pacific/Kiritimati' } = publication;
  const today = dayOf(now, timeZone);
  return value.flatMap((event, index) => {
    const tell = (path: readonly PropertyKey[], found: string, fault: Fault): Problem => ({
      file: calendarFile,
      ...(document?.placeOf([index, ...path]) ?? startOfFile),
      found,
      ...fault,
    });
    const unknown = topics === undefined ? [] : event.topics.filter((id) => !topics.has(id));
    return [
      ...unknown.map((id) =>
        tell(['topics', event.topics.indexOf(id)], id, {
          what: 'The topic is not in topics.yaml.',
          remedy: suggest(id, [...(topics ?? [])], 'topics.yaml'),
        }),
      ),
      ...storyProblems(event, content, tell),
      ...(event.withdrawn === undefined || event.withdrawn.date <= today
        ? []
        : [
            tell(
              ['withdrawn', 'date'],
              `withdrawn ${event.withdrawn.date}, today ${today} (${timeZone})`,
              {
                what: 'It was called off on a day that is still to come.',
                remedy: 'Write the day on which it was called off.',
              },
            ),
          ]),
      ...(event.asOf <= today
        ? []
        : [
            tell(['asOf'], `asOf: ${event.asOf}, today ${today} (${timeZone})`, {
              what: 'The source is of a day that is still to come.',
              remedy: 'Write the day on which it said so.',
            }),
          ]),
    ];
  });
}

/** Tells of events whose story was taken back: a build goes on, so that nothing keeps a desk from it. */
export function calendarNotes(
  { value = [], document }: ListFile<CalendarEvent>,
  content: CheckedContent,
): Problem[] {
  const withdrawn = withdrawnPaths(content);
  return value.flatMap(({ story }, index): Problem[] =>
    story === undefined || !withdrawn.has(paths.story(story))
      ? []
      : [
          {
            file: calendarFile,
            ...(document?.placeOf([index, 'story']) ?? startOfFile),
            what: 'The story was withdrawn.',
            found: story,
            remedy: 'Name another story, or remove the line; see whether the date still stands.',
          },
        ],
  );
}

function storyProblems(
  { story }: CalendarEvent,
  { stories, strays }: CheckedContent,
  tell: (path: readonly PropertyKey[], found: string, fault: Fault) => Problem,
): Problem[] {
  if (story === undefined) return [];
  const all = [...stories, ...strays];
  const found = all.find(({ id }) => id === story);
  if (found?.frontmatter.draft === true) {
    return [
      tell(['story'], story, {
        what: 'The story is a draft, which readers do not see.',
        remedy: 'Publish the draft first, or remove the line.',
      }),
    ];
  }
  if (found) return [];
  const likely = likelyStory(all)(story);
  return [
    tell(['story'], story, {
      what: 'The story is not there.',
      remedy:
        likely === undefined
          ? 'Write a story’s path below stories/ without .mdx, like 2025/06/euro-near-four-year-high.'
          : `Did you mean "${likely}"?`,
    }),
  ];
}
