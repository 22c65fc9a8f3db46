import { fileKinds } from '../../base/files/fileKinds.ts';
import { formerPathsOf } from '../documentPaths.ts';
import type { Publication } from '../fields/publication.ts';
import { readText } from '../reading/readText.ts';
import { isPublic } from '../stories/published.ts';
import { readStory, type StorySource } from '../stories/readStory.ts';
import { realFileOf } from '../stories/storyFile.ts';
import { changesSince, type GitChanges, publicCommit, textsInGit } from './gitHistory.ts';
import { type StoryText, storyText } from './storyText.ts';

/** A public story as readers have it, and as it stands now. */
export interface RewrittenStory {
  readonly file: string;
  readonly before: StoryText;
  readonly after: StoryText;
}

/** What stories are read with. */
export interface RewritingSetting {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly publication: Pick<Publication, 'language' | 'kinds'>;
  readonly now: Date;
}

/**
 * Finds the stories that are public, and whose files are not what readers have of them by git, whatever file they had
 * there.
 * @param stories as they are read now.
 * @returns none where there is no git, no repository or no commit; without those that were not public or not whole.
 */
export async function rewrittenStories(
  stories: readonly StorySource[],
  setting: RewritingSetting,
): Promise<RewrittenStory[]> {
  const { contentDir, now } = setting;
  try {
    const changes = await changesSince(await publicCommit(contentDir), contentDir);
    const candidates = stories.filter(
      (story) =>
        isPublic(story.frontmatter, now) &&
        (changes.changed.has(realFileOf(story)) || changes.added.has(realFileOf(story))),
    );
    const formers = await formerTexts(candidates, changes, contentDir);
    return candidates.flatMap((story, index) => rewriting(story, formers[index], setting));
  } catch {
    return [];
  }
}

/**
 * The same for one story, without looking for what else was changed. A story that was moved is known by the paths in
 * `formerly`.
 */
export async function rewrittenStory(
  story: StorySource,
  setting: RewritingSetting,
): Promise<RewrittenStory[]> {
  const { contentDir, now } = setting;
  if (!isPublic(story.frontmatter, now)) return [];
  try {
    const commit = await publicCommit(contentDir);
    const names = [realFileOf(story), ...formerFiles(story)].map((file) => `${commit}:./${file}`);
    const texts = await textsInGit(contentDir, names);
    return rewriting(
      story,
      texts.find((text) => text !== undefined),
      setting,
    );
  } catch {
    return [];
  }
}

/** What git has of each story; of one that was added, what it has of a story that is gone and was the same. */
async function formerTexts(
  stories: readonly StorySource[],
  { changed, gone }: GitChanges,
  contentDir: string,
): Promise<readonly (string | undefined)[]> {
  const ofGone = [...gone].filter(([file]) => /^stories\/.*\.mdx$/.test(file));
  const blobs = stories.flatMap((story) => changed.get(realFileOf(story)) ?? []);
  const names = [...blobs, ...ofGone.map(([, blob]) => blob)];
  const texts = new Map(
    (await textsInGit(contentDir, names)).map((text, index) => [names[index], text]),
  );
  return stories.map((story) => {
    const own = changed.get(realFileOf(story));
    if (own !== undefined) return texts.get(own);
    const named = formerFiles(story).find((file) => gone.has(file));
    if (named !== undefined) return texts.get(gone.get(named));
    const alike = ofGone.filter(([, blob]) => isOfSameMoment(story, texts.get(blob)));
    return alike.length === 1 ? texts.get(alike[0]?.[1]) : undefined;
  });
}

/** Where the story's file was at the paths that it had before, the last one first. */
function formerFiles(story: StorySource): string[] {
  return formerPathsOf(story)
    .map((path) => `${path.replace(/^\/|\/$/g, '')}.mdx`)
    .filter((file) => file.startsWith('stories/'))
    .toReversed();
}

/** Two stories of one minute are rare, and a story that is moved keeps its own. */
function isOfSameMoment({ frontmatter }: StorySource, former = ''): boolean {
  const [, written = ''] = /^published:\s*["']?([^"'\n#]+)/m.exec(former) ?? [];
  return Date.parse(written.trim()) === frontmatter.published.getTime();
}

function rewriting(
  story: StorySource,
  former: string | undefined,
  { contentDir, publication, now }: RewritingSetting,
): RewrittenStory[] {
  const { text } = readText(contentDir, story.file, fileKinds.story, story.realFile);
  if (former === undefined || text === undefined || text === former) return [];
  const { whole } = readStory(story, former, publication);
  if (whole === undefined || !isPublic(whole.frontmatter, now)) return [];
  const before = storyText(whole, former, publication);
  return [{ file: story.file, before, after: storyText(story, text, publication) }];
}
