import { join } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import type { Problem } from '../../base/problems/problem.ts';
import { realFileOf, type StoryFile } from '../stories/storyFile.ts';
import {
  readStory,
  type StoryRead,
  type StoryReading,
  type StorySetting,
  type StorySource,
  unreadStory,
} from '../stories/readStory.ts';
import { findStories } from '../stories/storyFiles.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { readAhead } from './readAhead.ts';
import { longText, parseApart } from './parseApart.ts';
import { noCache, type StoryCache } from './storyCache.ts';
import { readText } from './readText.ts';
import type { Bodies, Segment } from '../body/bodyShape.ts';

/** All stories of a newsroom. */
export interface StoriesRead {
  /** Those that are whole. */
  readonly stories: readonly StorySource[];
  /** What could be read of every story that stands where it belongs. */
  readonly readings: readonly StoryReading[];
  /** What could be read of those that do not. */
  readonly strays: readonly StoryReading[];
  /** Of those that were parsed, not remembered. */
  readonly bodies: Bodies;
  readonly problems: readonly Problem[];
}

/**
 * Reads every story below the content folder.
 * @param memory of stories that were read before and had no problem.
 * @param setting what is known of the publication.
 */
export async function readStories(
  contentDir: string,
  memory: StoryCache = noCache,
  setting: StorySetting = {},
): Promise<StoriesRead> {
  const found = findStories(contentDir);
  const bodies = new Map<string, readonly Segment<string>[]>();
  /** Undefined for a long one of which it is not known whether reading it ends. */
  const readIf = (isTried: boolean, file: StoryFile): Read | undefined => {
    // Before the text: a file that is written while it is read is then taken for what it was.
    const stamp = fileStamp(join(contentDir, realFileOf(file)));
    const untouched = memory.recognise(file, stamp);
    if (untouched) return { reading: untouched, story: untouched, problems: [] };
    const { text, problems } = readText(contentDir, file.file, fileKinds.story, file.realFile);
    if (text === undefined) return unread(file, problems);
    const known = problems.length === 0 && memory.recall(file, text, stamp);
    if (known) return { reading: known, story: known, problems: [] };
    if (text.length > longText && !isTried) return undefined;
    const read = readStory(file, text, setting);
    const all = [...problems, ...read.problems];
    if (read.story) bodies.set(read.story.digest, read.segments);
    if (read.story === undefined || all.length > 0) return { ...read, problems: all };
    const kept = memory.keep(read.story, stamp);
    return { reading: kept, story: kept, problems: [] };
  };
  const readShort = (file: StoryFile): Read | undefined => readIf(false, file);
  const half = Math.ceil(found.stories.length / 2);
  const there = isWorthHelp(found.stories, memory) ? found.stories.slice(half) : [];
  const ahead = there.length > 0 ? readAhead({ contentDir, files: there, setting }) : undefined;
  const near = found.stories.slice(0, found.stories.length - there.length).map(readShort);
  const fromAhead = await ahead;
  memory.learn(fromAhead?.stories ?? []);
  for (const [digest, body] of fromAhead?.bodies ?? []) bodies.set(digest, body);
  const first = [...near, ...[...there, ...found.strays].map(readShort)];
  const files = [...found.stories, ...found.strays];
  const long = files.filter((_, index) => first[index] === undefined);
  const deadly = await parseApart(contentDir, long);
  const all = files.map((file, index): Read => {
    const own = deadly.filter((problem) => problem.file === file.file);
    return first[index] ?? (own.length === 0 ? readIf(true, file) : undefined) ?? unread(file, own);
  });
  const stories = all.slice(0, found.stories.length);
  const strays = all.slice(found.stories.length);
  return {
    stories: stories.map(({ story }) => story).filter((story) => story !== undefined),
    readings: stories.map(({ reading }) => reading),
    strays: strays.map(({ reading }) => reading),
    bodies,
    problems: [...found.problems, ...all.flatMap(({ problems }) => problems)],
  };
}

type Read = Omit<StoryRead, 'segments'>;

function unread(file: StoryFile, problems: readonly Problem[]): Read {
  return { reading: unreadStory(file), story: undefined, problems: [...problems] };
}

/** A thread has to load the code that reads; so many stories are read sooner without. */
const worthHelp = 1500;

function isWorthHelp(stories: readonly StoryFile[], memory: StoryCache): boolean {
  return stories.length >= worthHelp && memory.isNewTo(stories.length);
}
