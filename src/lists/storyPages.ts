import type { Story } from '../collections/collections.ts';
import { sectionNeighbours } from './neighbours.ts';

/** All that the page of a story is made from, beside the newsroom's lists. */
export type StoryPageProps = {
  story: Story;
  /** Newest first. */
  readNext: Story[];
  earlier: Story | undefined;
  later: Story | undefined;
};

/**
 * Lays out the page of every story.
 * @param stories newest first.
 * @param offers the ids of those to read next, by the stories' own.
 */
export function storyPages(
  stories: readonly Story[],
  offers: ReadonlyMap<string, readonly string[]>,
): { params: { id: string }; props: StoryPageProps }[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const neighbours = sectionNeighbours(stories);
  return stories.map((story) => ({
    params: { id: story.id },
    props: {
      story,
      readNext: (offers.get(story.id) ?? []).flatMap((id) => byId.get(id) ?? []),
      earlier: neighbours.get(story.id)?.earlier,
      later: neighbours.get(story.id)?.later,
    },
  }));
}
