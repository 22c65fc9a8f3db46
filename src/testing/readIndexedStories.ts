import { glob, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { inBatches } from '../copydesk/inBatches.ts';
import type { StoryToIndex } from '../search/indexSite.ts';
import { indexedStory } from '../search/volumes/indexedPart.ts';

/**
 * Reads from a built site which stories can be found.
 * @param siteDir the folder that the site was built into.
 * @throws RangeError for a page that does not tell when its story was published.
 */
export async function readIndexedStories(siteDir: string): Promise<StoryToIndex[]> {
  const files = await Array.fromAsync(glob('stories/**/index.html', { cwd: siteDir }));
  const stories = await inBatches(files, (file) => readStory(siteDir, file));
  return stories.filter((story) => story !== undefined);
}

async function readStory(siteDir: string, file: string): Promise<StoryToIndex | undefined> {
  const story = indexedStory(await readFile(join(siteDir, file), 'utf8'));
  return (
    story && {
      path: `/${dirname(file).split(sep).join('/')}/`,
      file: join(siteDir, file),
      ...story,
    }
  );
}
