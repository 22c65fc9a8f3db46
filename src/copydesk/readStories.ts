import type { Problem } from '../problems/problem.ts';
import {
  readStory,
  type StoryReading,
  type StorySource,
  unreadStory,
} from '../stories/readStory.ts';
import { findStories, type StoryFile } from '../stories/storyFiles.ts';
import { inBatches } from './inBatches.ts';
import { readText } from './readText.ts';

/** All stories of a newsroom. */
export interface StoriesRead {
  /** Those that are whole. */
  readonly stories: readonly StorySource[];
  /** What could be read of every story that stands where it belongs. */
  readonly readings: readonly StoryReading[];
  /** What could be read of those that do not. */
  readonly strays: readonly StoryReading[];
  readonly problems: readonly Problem[];
}

/** Reads every story below the content folder. */
export async function readStories(
  contentDir: string,
  rewriteLink: (target: string) => string,
): Promise<StoriesRead> {
  const found = await findStories(contentDir);
  const read = async (file: StoryFile): Promise<ReturnType<typeof readStory>> => {
    const { text, problems } = await readText(contentDir, file.file, 'Write it anew.');
    if (text === undefined) {
      return { reading: unreadStory(file), story: undefined, problems: [...problems] };
    }
    const story = readStory(file, text, rewriteLink);
    return { ...story, problems: [...problems, ...story.problems] };
  };
  const stories = await inBatches(found.stories, read);
  const strays = await inBatches(found.strays, read);
  return {
    stories: stories.map(({ story }) => story).filter((story) => story !== undefined),
    readings: stories.map(({ reading }) => reading),
    strays: strays.map(({ reading }) => reading),
    problems: [...found.problems, ...[...stories, ...strays].flatMap(({ problems }) => problems)],
  };
}
