import { fileKinds } from '../base/files/fileKinds.ts';
import { ContentProblems, type Problem } from '../base/problems/problem.ts';
import type { StoryDate } from './fields/calendar.ts';
import { readText } from './reading/readText.ts';
import { cutFrontmatter } from './stories/frontmatterBlock.ts';
import { readStory } from './stories/readStory.ts';
import type { StoryFile } from './stories/storyFile.ts';
import { findStories } from './stories/storyFiles.ts';

/** A story by what its frontmatter says of its publication. */
export interface RecentStory extends Pick<StoryFile, 'id' | 'file'> {
  readonly headline: string;
  readonly published: Date;
  /** What it says will happen. */
  readonly dates: readonly StoryDate[];
}

/**
 * Reads the stories that come out after a moment or date something, drafts left out. Of all others it reads two
 * lines: an archive of tens of thousands takes a second.
 * @param contentDir absolute path of the newsroom's folder.
 * @returns the first to come out first.
 * @throws ContentProblems of the stories of which it cannot be told.
 */
export function readRecentStories(contentDir: string, after: Date): RecentStory[] {
  const problems: Problem[] = [];
  const recent = findStories(contentDir).files.flatMap((story): RecentStory[] => {
    const { text, problems: unread } = readText(
      contentDir,
      story.file,
      fileKinds.story,
      story.realFile,
    );
    if (text !== undefined && isPlainlyBefore(text, after)) return [];
    if (text === undefined) {
      problems.push(...unread);
      return [];
    }
    const { reading, problems: found } = readStory(story, text);
    const { headline, published, draft, dates = [] } = reading.frontmatter;
    if (draft === true) return [];
    if (headline === undefined || published === undefined || draft === undefined) {
      problems.push(...found);
      return [];
    }
    return published > after || dates.length > 0
      ? [{ id: story.id, file: story.file, headline, published, dates }]
      : [];
  });
  if (problems.length > 0) throw new ContentProblems(problems);
  return recent.toSorted(
    (a, b) => a.published.getTime() - b.published.getTime() || (a.id < b.id ? -1 : 1),
  );
}

/** Whether one line says so which nothing else can mean, and none dates anything. */
function isPlainlyBefore(text: string, moment: Date): boolean {
  const { frontmatter = '' } = cutFrontmatter(text) ?? {};
  if (/^["']?dates\b/m.test(frontmatter)) return false;
  const lines = frontmatter.match(/^published:.*$/gm) ?? [];
  const time = /^published: *(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)) *$/.exec(
    lines[0] ?? '',
  )?.[1];
  return lines.length === 1 && time !== undefined && Date.parse(time) <= moment.getTime();
}
