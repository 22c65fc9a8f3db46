import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Problem, startOfFile } from '../problems/problem.ts';

/** A story's file, found by its path. */
export interface StoryFile {
  /** year/month/slug: the story's name everywhere, and its permalink. */
  readonly id: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
}

/**
 * Finds every story below `stories/` of the content folder, in the order of their paths.
 * A file that looks like a story but stands or is named wrongly is a problem, never passed over.
 */
export async function findStories(
  contentDir: string,
): Promise<{ stories: StoryFile[]; problems: Problem[] }> {
  const stories: StoryFile[] = [];
  const problems: Problem[] = [];
  const found = await Array.fromAsync(glob('stories/**/*', { cwd: contentDir }));
  for (const path of found.map((name) => name.replaceAll('\\', '/')).sort()) {
    if (!looksLikeStory(path)) continue;
    const problem = misplaced(path);
    if (problem) problems.push(problem);
    else stories.push({ id: path.slice('stories/'.length, -'.mdx'.length), file: path });
  }
  return { stories, problems };
}

/** The absolute path of a story's file. */
export function storyPath(contentDir: string, { file }: StoryFile): string {
  return join(contentDir, file);
}

/** A slug: what a story's file may be called, without its ending. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const place = /^stories\/\d{4}\/(?:0[1-9]|1[0-2])\/[^/]+$/;

function looksLikeStory(path: string): boolean {
  return /\.(?:mdx?|markdown|txt|docx?|rtf)$/i.test(path) && !basename(path).startsWith('.');
}

function misplaced(path: string): Problem | undefined {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const shared = { file: path, ...startOfFile };
  if (!path.endsWith('.mdx')) {
    return {
      ...shared,
      what: 'A story is an .mdx file; this one would not be published.',
      found: basename(path),
      remedy: `Name it ${slugOf(name)}.mdx, or move it out of stories/.`,
    };
  }
  if (!place.test(path)) {
    return {
      ...shared,
      what: 'The story stands outside a year and month folder.',
      found: path,
      remedy: 'Move it to stories/<year>/<month>/, like stories/2025/06/.',
    };
  }
  if (!slug.test(name)) {
    return {
      ...shared,
      what: 'The file name cannot be a web address.',
      found: basename(path),
      remedy: `Use small letters, digits and hyphens only: ${slugOf(name)}.mdx`,
    };
  }
  return undefined;
}

function slugOf(name: string): string {
  const slugged = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return slugged === '' ? 'a-short-name' : slugged;
}
