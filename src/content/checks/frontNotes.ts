import { paths, splitTarget } from '../../base/addresses.ts';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { zonedIso } from '../../base/times.ts';
import type { CheckedContent } from '../newsroom.ts';
import { frontFile, type FrontReading } from '../reading/readFront.ts';
import { withdrawnPaths } from '../documentPaths.ts';
import { namedStories } from './checkFront.ts';

/**
 * Tells of front.yaml what stops no build: which stories it waits for, which were taken back, and what has
 * ended.
 */
export function frontNotes(
  { front, placeOf }: FrontReading,
  content: CheckedContent,
  now: Date,
): Problem[] {
  const { stories, publication } = content;
  const { timeZone = 'UTC' } = publication;
  const withdrawn = withdrawnPaths(content);
  const named = namedStories(front, now);
  const { breaking } = front;
  const tell = tellIn(frontFile, placeOf);
  const leading = [
    ...named.map((one) => ({ ...one, target: paths.story(one.id) })),
    ...(breaking?.link === undefined || breaking.until <= now
      ? []
      : [
          {
            id: breaking.link,
            target: splitTarget(breaking.link).path,
            path: ['breaking', 'link'],
            name: 'The story of the breaking line',
          },
        ]),
  ];
  const gone = leading.flatMap(({ id, target, path, name }) => {
    const what = `${name} was withdrawn.`;
    const remedy = 'Name another story, or remove the line.';
    return tell(path, id, withdrawn.has(target) && { what, remedy });
  });
  const published = new Map(stories.map(({ id, frontmatter }) => [id, frontmatter.published]));
  const waiting = named.flatMap(({ id, name, path }) => {
    const due = published.get(id);
    if (due === undefined || due <= now || withdrawn.has(paths.story(id))) return [];
    return tell(path, id, {
      what: `${name} is scheduled for ${zonedIso(due, timeZone)}.`,
      remedy: 'Until then the front page is made as if the line were not there.',
    });
  });
  const ends: { path: PropertyKey[]; name: string; until: Date | undefined }[] = [
    ...front.pins.map(({ until }, index) => ({
      path: ['pins', index, 'until'],
      name: 'The pin',
      until,
    })),
    { path: ['breaking', 'until'], name: 'The breaking line', until: front.breaking?.until },
  ];
  const ended = ends.flatMap(({ path, name, until }) =>
    until === undefined || until > now
      ? []
      : tell(path, zonedIso(until, timeZone), {
          what: `${name} has ended.`,
          remedy: 'Remove it, or write a later time.',
        }),
  );
  return [...gone, ...waiting, ...ended];
}
