import { basename, relative } from 'node:path';
import { faultOfNameLength } from '../../base/files/nameLength.ts';
import { slug, slugOf } from '../fields/slug.ts';
import { type Root, rootAt } from '../../base/files/lookAt.ts';
import { type Entry, type ReadFolder, walk } from '../../base/files/walk.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { oneAddressEach, type StoryFile } from './storyFile.ts';

/** What stands below `stories/`. */
export interface FoundStories {
  /** Stories where they belong, in the order of their paths. */
  readonly stories: readonly StoryFile[];
  /** Stories that stand or are named wrongly; each has a problem, and may have more inside. */
  readonly strays: readonly StoryFile[];
  readonly problems: readonly Problem[];
}

/**
 * Finds every story below `stories/` of the content folder, symbolic links followed inside it.
 * A file that looks like a story but stands or is named wrongly is a problem, never passed over, and
 * so is whatever cannot be looked into.
 */
export function findStories(contentDir: string, readFolder?: ReadFolder): FoundStories {
  const root = rootAt(contentDir);
  const found = walk(root, 'stories', (name) => name.startsWith('.'), readFolder);
  const { kept, problems: again } = oneAddressEach(
    contentDir,
    [...found.files, ...found.folders]
      .filter(({ path }) => looksLikeStory(path))
      .map((entry) => storyFile(entry, root))
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    found.links.map(({ path }) => path),
  );
  const stories: StoryFile[] = [];
  const strays: StoryFile[] = [];
  const problems: Problem[] = [
    ...found.closed.map(({ path, ...fault }) => ({ file: path, ...startOfFile, ...fault })),
    ...again,
  ];
  for (const story of kept) {
    const problem = misplaced(story.file);
    if (problem === undefined) stories.push(story);
    else {
      problems.push(problem);
      if (/\.mdx$/i.test(story.file)) strays.push(story);
    }
  }
  return { stories, strays, problems };
}

function storyFile({ path, real }: Entry, root: Root): StoryFile {
  const realFile = relative(root.real, real).replaceAll('\\', '/');
  return {
    id: path.slice('stories/'.length, -'.mdx'.length),
    file: path,
    ...(realFile !== path && { realFile }),
  };
}

const place = /^stories\/\d{4}\/(?:0[1-9]|1[0-2])\/[^/]+$/;

function looksLikeStory(path: string): boolean {
  return (
    /\.(?:mdx?|markdown|txt|html?|docx?|odt|pages|rtf|rst|adoc)$/i.test(path) &&
    !basename(path).startsWith('.')
  );
}

function misplaced(path: string): Problem | undefined {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const shared = { file: path, ...startOfFile };
  if (!path.endsWith('.mdx')) {
    return {
      ...shared,
      what: 'A story is an .mdx file; this one would never be published.',
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
      what: 'The file’s name cannot be part of a web address.',
      found: basename(path),
      remedy: `Use small letters, digits and single hyphens: ${slugOf(name)}.mdx`,
    };
  }
  const tooLong = faultOfNameLength(name);
  if (tooLong !== undefined) {
    return {
      ...shared,
      what: `The file’s name ${tooLong}`,
      remedy: 'Give the story a shorter name; its headline stays as it is.',
    };
  }
  return undefined;
}
