import { notInList } from '../../base/problems/nearest.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { faultOfKind } from '../fields/storyKinds.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { likelyStory, storyRemedy } from './likelyStory.ts';
import type { CheckedContent } from '../newsroom.ts';

/** Checks that sections, topics, authors and stories that a story names are there. */
export function checkReferences({
  sections,
  topics,
  authors,
  series,
  kinds,
  stories,
  strays,
}: CheckedContent): Problem[] {
  const all = [...stories, ...strays];
  const storyIds = new Set(all.map(({ id }) => id));
  const guess = likelyStory(all);
  return all.flatMap((story) => [
    ...unknownIds(story, 'section', 'section', sections),
    ...unknownIds(story, 'topics', 'topic', topics),
    ...unknownIds(story, 'authors', 'author', authors),
    ...unknownIds(story, 'series', 'series', series, 'series.yaml'),
    ...unknownKind(story, kinds),
    ...unknownStories(story, storyIds, guess),
  ]);
}

function unknownKind(
  { file, frontmatter: { kind }, placeOf }: StoryReading,
  known: ReadonlySet<string> | undefined,
): Problem[] {
  const fault = kind !== undefined && known !== undefined && faultOfKind(kind, known);
  return fault ? [{ file, ...placeOf(['kind']), ...fault, found: kind }] : [];
}

type ReferenceField = 'section' | 'topics' | 'authors' | 'series';

function unknownIds(
  story: StoryReading,
  field: ReferenceField,
  noun: string,
  known: ReadonlySet<string> | undefined,
  list?: string,
): Problem[] {
  return references(story, field).flatMap(({ id, path }) => {
    const fault = notInList(id, noun, known, list);
    return fault ? { file: story.file, ...story.placeOf(path), found: id, ...fault } : [];
  });
}

function references(
  { frontmatter }: StoryReading,
  field: ReferenceField,
): { id: string; path: PropertyKey[] }[] {
  const value = frontmatter[field] ?? [];
  if (typeof value === 'string') return [{ id: value, path: [field] }];
  return value.map((id, index) => ({ id, path: [field, index] }));
}

function unknownStories(
  story: StoryReading,
  storyIds: ReadonlySet<string>,
  guess: (id: string) => string | undefined,
): Problem[] {
  return (story.frontmatter.readNext ?? []).flatMap((id, index) => {
    if (storyIds.has(id) && id !== story.id) return [];
    const shared = { file: story.file, ...story.placeOf(['readNext', index]), found: id };
    if (id === story.id) {
      return [
        { ...shared, what: 'The story names itself in readNext.', remedy: 'Remove the line.' },
      ];
    }
    const remedy = storyRemedy(guess(id));
    return [{ ...shared, what: 'readNext names a story that is not there.', remedy }];
  });
}
