import type { Problem } from '../../base/problems/problem.ts';
import { zonedIso } from '../../base/times.ts';
import type { CheckedContent } from '../newsroom.ts';
import { frontFile, type FrontReading } from '../reading/readFront.ts';
import { namedStories } from './checkFront.ts';

/** Tells of front.yaml what is no mistake: which stories it waits for, and what has ended. */
export function frontNotes(
  { front, placeOf }: FrontReading,
  { stories, publication: { timeZone = 'UTC' } }: CheckedContent,
  now: Date,
): Problem[] {
  const published = new Map(stories.map(({ id, frontmatter }) => [id, frontmatter.published]));
  const waiting = namedStories(front, now).flatMap(({ id, name, path }): Problem[] => {
    const due = published.get(id);
    if (due === undefined || due <= now) return [];
    return [
      {
        file: frontFile,
        ...placeOf(path),
        what: `${name} is scheduled for ${zonedIso(due, timeZone)}.`,
        found: id,
        remedy: 'Until then the front page is made as if the line were not there.',
      },
    ];
  });
  const ends: { path: PropertyKey[]; name: string; until: Date | undefined }[] = [
    ...front.pins.map(({ until }, index) => ({
      path: ['pins', index, 'until'],
      name: 'The pin',
      until,
    })),
    { path: ['breaking', 'until'], name: 'The breaking line', until: front.breaking?.until },
  ];
  const ended = ends.flatMap(({ path, name, until }): Problem[] =>
    until === undefined || until > now
      ? []
      : [
          {
            file: frontFile,
            ...placeOf(path),
            what: `${name} has ended.`,
            found: zonedIso(until, timeZone),
            remedy: 'Remove it, or write a later time.',
          },
        ],
  );
  return [...waiting, ...ended];
}
