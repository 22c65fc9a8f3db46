import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Orders stories newest first; those of the same instant by id, in the order of UTF-16 code units.
 * @returns a negative number when `a` comes first, a positive one when `b` does, 0 for the same story.
 */
export function newestFirst(a: Dated, b: Dated): number {
  const later = b.published.getTime() - a.published.getTime();
  if (later !== 0) return later;
  // Not localeCompare: its order depends on the machine.
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

type Dated = Pick<ReadNextStory, 'id' | 'published'>;
