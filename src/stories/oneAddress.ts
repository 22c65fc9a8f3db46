import { type Problem, startOfFile } from '../problems/problem.ts';
import type { StoryFile } from './storyFiles.ts';

/**
 * Leaves each story one of the paths that symbolic links give it: its own where that is among them,
 * else the first. A link that gives it another is a problem, told once for all that it shows.
 * @param files in the order of their paths.
 * @param links paths of folders that symbolic links stand for.
 */
export function oneAddressEach(
  files: readonly StoryFile[],
  links: readonly string[],
): { kept: StoryFile[]; problems: Problem[] } {
  const kept = new Map<string, StoryFile>();
  for (const file of files) {
    if (file.realFile === undefined || !kept.has(file.realFile)) kept.set(realFileOf(file), file);
  }
  const problems = new Map<string, Problem>();
  for (const file of files) {
    const own = kept.get(realFileOf(file));
    if (own === undefined || own === file) continue;
    const link = links.find((path) => file.file.startsWith(`${path}/`)) ?? file.file;
    if (!problems.has(link)) problems.set(link, secondAddress(link, own.file));
  }
  return {
    kept: files.filter((file) => kept.get(realFileOf(file)) === file),
    problems: [...problems.values()],
  };
}

/** The path of a story's file from the content folder, symbolic links followed. */
export function realFileOf({ file, realFile = file }: StoryFile): string {
  return realFile;
}

function secondAddress(link: string, own: string): Problem {
  return {
    file: link,
    ...startOfFile,
    what: 'The symbolic link gives a story a second address.',
    found: own,
    remedy: 'Remove the link; old addresses of a story belong in its field "formerly".',
  };
}
