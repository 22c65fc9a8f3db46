import { type Ids, notInList } from '../../base/problems/nearest.ts';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
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
    ...tellIn(story.file, story.placeOf)(
      ['kind'],
      story.frontmatter.kind,
      faultOfKind(story.frontmatter.kind, kinds),
    ),
    ...unknownStories(story, storyIds, guess),
  ]);
}

type ReferenceField = 'section' | 'topics' | 'authors' | 'series';

function unknownIds(
  story: StoryReading,
  field: ReferenceField,
  noun: string,
  known: Ids | undefined,
  list?: string,
): Problem[] {
  const tell = tellIn(story.file, story.placeOf);
  const value = story.frontmatter[field] ?? [];
  if (typeof value === 'string') return tell([field], value, notInList(value, noun, known, list));
  return value.flatMap((id, index) => tell([field, index], id, notInList(id, noun, known, list)));
}

function unknownStories(
  story: StoryReading,
  storyIds: ReadonlySet<string>,
  guess: (id: string) => string | undefined,
): Problem[] {
  const tell = tellIn(story.file, story.placeOf);
  return (story.frontmatter.readNext ?? []).flatMap((id, index) => {
    if (storyIds.has(id) && id !== story.id) return [];
    const fault =
      id === story.id
        ? { what: 'The story names itself in readNext.', remedy: 'Remove the line.' }
        : { what: 'readNext names a story that is not there.', remedy: storyRemedy(guess(id)) };
    return tell(['readNext', index], id, fault);
  });
}
