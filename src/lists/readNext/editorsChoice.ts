import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Reads which stories the editor wants under a story.
 * @param placeOf gives a story's place by its id, or undefined for an id that no story has.
 * @returns the places of the first `most` of them, each once, without the unknown and the story itself.
 */
export function editorsChoice(
  story: Pick<ReadNextStory, 'id' | 'readNext'>,
  placeOf: (id: string) => number | undefined,
  most: number,
): readonly number[] {
  return [...new Set(story.readNext)]
    .filter((id) => id !== story.id)
    .map(placeOf)
    .filter((place) => place !== undefined)
    .slice(0, most);
}
