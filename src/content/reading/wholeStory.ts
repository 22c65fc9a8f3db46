import { join } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { realFileOf, type StoryFile } from '../stories/storyFile.ts';
import { readStory } from '../stories/readStory.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { readText } from './readText.ts';
import { type CachedStory, toCache } from './storyCache.ts';

/**
 * Reads a story as it is remembered.
 * @returns undefined for one that has any problem, which is for someone to read who can tell it.
 */
export function readWholeStory(contentDir: string, file: StoryFile): CachedStory | undefined {
  const stamp = fileStamp(join(contentDir, realFileOf(file)));
  const { text, problems } = readText(contentDir, file.file, fileKinds.story, file.realFile);
  if (text === undefined || problems.length > 0) return undefined;
  const read = readStory(file, text);
  return read.story && read.problems.length === 0 ? toCache(read.story, stamp) : undefined;
}
