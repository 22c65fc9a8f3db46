import { glob, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type IndexedStory, indexedStory } from './volumes/indexedPart.ts';

/** A story that can be found, and the path of its page below the site's base. */
export interface StoryToIndex extends IndexedStory {
  /** Starts and ends with a slash. */
  readonly path: string;
}

/**
 * Reads from a built site which stories can be found.
 * @param siteDir the folder that the site was built into.
 * @throws RangeError for a page that does not tell when its story was published.
 */
export async function readIndexedStories(siteDir: string): Promise<StoryToIndex[]> {
  const stories: StoryToIndex[] = [];
  for await (const file of glob('stories/**/index.html', { cwd: siteDir })) {
    const story = indexedStory(await readFile(join(siteDir, file), 'utf8'));
    const path = `/${dirname(file).split(sep).join('/')}/`;
    if (story !== undefined) stories.push({ path, ...story });
  }
  return stories;
}
