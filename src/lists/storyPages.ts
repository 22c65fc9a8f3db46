import type { Story } from '../collections/collections.ts';
import type { Subject } from '../content/fields/subjects.ts';
import { sectionNeighbours } from './neighbours.ts';
import { type SeriesPlace, seriesPlaces } from './series.ts';

/** All that the page of a story is made from, beside the newsroom's lists. */
export type StoryPageProps = {
  story: Story;
  /** Newest first; chosen when it is asked for. */
  readonly readNext: Story[];
  earlier: Story | undefined;
  later: Story | undefined;
  /** Its place in its series, where it is a part of one. */
  inSeries: SeriesPlace<Story> | undefined;
};

/**
 * Lays out the page of every story.
 * @param stories newest first.
 * @param series all that the newsroom has.
 * @param offerOf gives the ids of those to read next under a story by its own. A preview, which draws few
 * pages, asks for few.
 */
export function storyPages(
  stories: readonly Story[],
  series: readonly Subject[],
  offerOf: (id: string) => readonly string[],
): { params: { id: string }; props: StoryPageProps }[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const neighbours = sectionNeighbours(stories);
  const places = seriesPlaces(stories, series);
  return stories.map((story) => ({
    params: { id: story.id },
    props: {
      story,
      get readNext() {
        return offerOf(story.id).flatMap((id) => byId.get(id) ?? []);
      },
      earlier: neighbours.get(story.id)?.earlier,
      later: neighbours.get(story.id)?.later,
      inSeries: places.get(story.id),
    },
  }));
}
