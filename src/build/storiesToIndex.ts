import { join } from 'node:path';
import type { StoryToIndex } from '../search/siteIndex.ts';
import type { DrawnPages } from './drawChanged.ts';
import { pathOf, type StoryPlaces } from './indexAhead.ts';

/** The stories that can be found in an edition, those drawn and those that stand again. */
export function storiesToIndex(
  { drawnDir, last }: Pick<StoryPlaces, 'drawnDir' | 'last'>,
  { indexed, reused }: Pick<DrawnPages, 'indexed' | 'reused'>,
): StoryToIndex[] {
  const standing = reused.flatMap((file): StoryToIndex[] => {
    const story = last.manifest.pages[file]?.indexed;
    return story ? [{ path: pathOf(file), file: join(last.dir, file), ...story }] : [];
  });
  const drawn = [...indexed].map(([file, story]): StoryToIndex => ({
    path: pathOf(file),
    file: join(drawnDir, file),
    ...story,
  }));
  return [...standing, ...drawn];
}
