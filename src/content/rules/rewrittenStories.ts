import { fileKinds } from '../../base/files/fileKinds.ts';
import { askGit } from '../../base/git.ts';
import type { Publication } from '../fields/publication.ts';
import { readText } from '../reading/readText.ts';
import { isPublic } from '../stories/published.ts';
import { readStory, type StorySource } from '../stories/readStory.ts';
import { realFileOf } from '../stories/storyFile.ts';
import { type StoryText, storyText } from './storyText.ts';

/** A public story as readers have it, and as it stands now. */
export interface RewrittenStory {
  readonly file: string;
  readonly before: StoryText;
  readonly after: StoryText;
}

/**
 * Finds the stories that are public, and whose files are not what git has of them: at the tip of the main line, where
 * the repository knows one from elsewhere (`origin/HEAD`), else at the last commit.
 * @param contentDir absolute path.
 * @param stories as they are read now.
 * @returns none where there is no git, no repository or no commit; without those that were not public or not whole.
 */
export async function rewrittenStories(
  contentDir: string,
  stories: readonly StorySource[],
  publication: Pick<Publication, 'language' | 'kinds'>,
  now: Date,
): Promise<RewrittenStory[]> {
  try {
    const blobs = await changedBlobs(contentDir);
    const changed = stories.filter(
      (story) => blobs.has(realFileOf(story)) && isPublic(story.frontmatter, now),
    );
    const names = changed.map((story) => blobs.get(realFileOf(story)) ?? '').join('\n');
    const texts = textsIn(await askGit(contentDir, ['cat-file', '--batch'], names));
    return changed.flatMap((story, index) => {
      const { text } = readText(contentDir, story.file, fileKinds.story, story.realFile);
      const former = texts[index] ?? '';
      const { whole } = readStory(story, former, publication);
      if (text === undefined || whole === undefined || !isPublic(whole.frontmatter, now)) return [];
      const before = storyText(whole, former, publication);
      return [{ file: story.file, before, after: storyText(story, text, publication) }];
    });
  } catch {
    return [];
  }
}

/** The names of what git had of each file that was changed since, by the file's path. */
async function changedBlobs(contentDir: string): Promise<ReadonlyMap<string, string>> {
  const base = await askGit(contentDir, ['merge-base', 'HEAD', 'origin/HEAD']).then(
    (found) => found.toString().trim(),
    () => 'HEAD',
  );
  const options = ['--raw', '--no-abbrev', '--no-renames', '--diff-filter=M', '--relative', '-z'];
  const list = await askGit(contentDir, ['diff', ...options, base, '--', '.']);
  const entry = /:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ M\0([^\0]+)\0/g;
  return new Map(
    [...list.toString('utf8').matchAll(entry)].map(([, blob = '', file = '']) => [file, blob]),
  );
}

/** The texts in what git prints of blobs, each behind a line of its name, its kind and its size in bytes. */
function textsIn(printed: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const size = Number(printed.toString('latin1', at, end).split(' ')[2]);
    const text = new TextDecoder().decode(printed.subarray(end + 1, end + 1 + size));
    texts.push(text.replaceAll(/\r\n?/g, '\n'));
    at = end + 1 + size + 1;
  }
  return texts;
}
