import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { Newsroom } from './newsroom.ts';

/**
 * Checks that sections, topics, authors and stories that a story names are there.
 * @param storyIds every story that has a file, whether it could be read or not.
 */
export function checkReferences(newsroom: Newsroom, storyIds: ReadonlySet<string>): Problem[] {
  const known = {
    section: idsOf(newsroom.sections),
    topics: idsOf(newsroom.topics),
    authors: idsOf(newsroom.authors),
  };
  return newsroom.stories.flatMap((story) => [
    ...unknownIds(story, 'section', known.section, 'sections.yaml'),
    ...unknownIds(story, 'topics', known.topics, 'topics.yaml'),
    ...unknownIds(story, 'authors', known.authors, 'authors.yaml'),
    ...unknownStories(story, storyIds),
  ]);
}

function unknownIds(
  story: StorySource,
  field: 'section' | 'topics' | 'authors',
  known: ReadonlySet<string>,
  list: string,
): Problem[] {
  // A list that could not be read has its own problem; every story complaining of it adds nothing.
  if (known.size === 0) return [];
  return references(story, field)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      file: story.file,
      ...story.placeOf(path),
      what: `${names[field]} is not in ${list}.`,
      found: id,
      remedy: suggest(id, [...known], list),
    }));
}

function unknownStories(story: StorySource, storyIds: ReadonlySet<string>): Problem[] {
  return story.frontmatter.readNext.flatMap((id, index) => {
    const shared = { file: story.file, ...story.placeOf(['readNext', index]), found: id };
    if (id === story.id) {
      return [{ ...shared, what: 'The story names itself in readNext.', remedy: 'Remove the line.' }];
    }
    if (storyIds.has(id)) return [];
    return [
      {
        ...shared,
        what: 'readNext names a story that is not there.',
        remedy: nearestStory(id, storyIds),
      },
    ];
  });
}

function nearestStory(id: string, storyIds: ReadonlySet<string>): string {
  const sameSlug = [...storyIds].find((known) => known.split('/')[2] === id.split('/').at(-1));
  if (sameSlug !== undefined) return `Did you mean "${sameSlug}"?`;
  const sameFolder = [...storyIds].filter((known) => known.startsWith(id.slice(0, '2025/06'.length)));
  const advice = suggest(id, sameFolder);
  return advice.startsWith('Did')
    ? advice
    : 'Write a story’s path below stories/ without .mdx, like 2025/06/euro-near-four-year-high.';
}

const names = { section: 'The section', topics: 'The topic', authors: 'The author' };

function references(
  { frontmatter }: StorySource,
  field: 'section' | 'topics' | 'authors',
): { id: string; path: PropertyKey[] }[] {
  const value = frontmatter[field];
  if (typeof value === 'string') return [{ id: value, path: [field] }];
  return value.map((id, index) => ({ id, path: [field, index] }));
}

function idsOf(list: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
