import type { Story } from '../../content/editionData.ts';
import { nextParts } from '../series.ts';
import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * What choosing the stories to read next asks of the stories of an edition.
 * @param stories in any order.
 */
export function readNextStories(stories: readonly Story[]): ReadNextStory[] {
  const next = nextParts(stories);
  return stories.map(({ id, data }) => ({ id, ...data, nextPart: next.get(id) }));
}
