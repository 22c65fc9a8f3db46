import { nearest } from '../../base/problems/nearest.ts';
import type { Fault } from '../../base/problems/problem.ts';
import type { CheckedContent } from '../newsroom.ts';

/** A story as far as it is known by name, now and before. */
export interface FormerlyNamed {
  readonly id: string;
  readonly frontmatter: { readonly formerly?: readonly string[] | undefined };
}

/**
 * Makes a function that finds the story which a mistyped id or path was most likely meant to name: one that
 * was called so before it moved, one of the same slug in whatever folder, or one of a like slug in the same folder.
 * Thousands of bad links are answered as fast as they are found, for none is compared with all stories.
 */
export function likelyStory(
  stories: Iterable<FormerlyNamed>,
): (written: string) => string | undefined {
  // Most newsrooms are never asked about: nothing is looked at before.
  let names: StoryNames | undefined;
  return (written) => {
    names ??= namesOf(stories);
    const { moved, known, bySlug, byFolder } = names;
    const id = asId(written);
    if (known.has(id)) return id;
    const [folder, slug] = cut(id);
    const likely = nearest(
      slug,
      (byFolder.get(folder) ?? []).map((one) => cut(one)[1]),
    );
    return (
      moved.get(id) ??
      bySlug.get(slug) ??
      (likely === undefined ? undefined : `${folder}/${likely}`)
    );
  };
}

type StoryNames = ReturnType<typeof namesOf>;

function namesOf(stories: Iterable<FormerlyNamed>) {
  const moved = new Map<string, string>();
  const known = new Set<string>();
  const bySlug = new Map<string, string>();
  for (const { id, frontmatter } of stories) {
    for (const path of frontmatter.formerly ?? []) moved.set(asId(path), id);
    known.add(id);
    bySlug.set(cut(id)[1], id);
  }
  return { moved, known, bySlug, byFolder: Map.groupBy(known, (id) => cut(id)[0]) };
}

/**
 * What to do about a name that no story has.
 * @param likely the story that was most likely meant.
 * @param whose path is to be written.
 */
export function storyRemedy(likely: string | undefined, whose = 'a story’s'): string {
  return likely === undefined
    ? `Write ${whose} path below stories/ without .mdx, like 2025/06/euro-near-four-year-high.`
    : `Did you mean "${likely}"?`;
}

/**
 * Prepares what says why readers do not find a story that is named by its id, and as what it is named, the subject of a
 * sentence; undefined where they do.
 */
export function faultOfNamed({
  stories,
  strays,
}: Pick<CheckedContent, 'stories' | 'strays'>): (id: string, name?: string) => Fault | undefined {
  const byId = new Map([...strays, ...stories].map((story) => [story.id, story]));
  const guess = likelyStory([...stories, ...strays]);
  return (id, name = 'The story') => {
    const found = byId.get(id);
    if (found === undefined)
      return { what: `${name} is not there.`, remedy: storyRemedy(guess(id)) };
    if (found.frontmatter.draft !== true) return undefined;
    return {
      what: `${name} is a draft, which readers do not see.`,
      remedy: 'Publish the draft first, name another story, or remove the line.',
    };
  };
}

/** A story's id without what a path or a file name adds to it. */
function asId(written: string): string {
  return written
    .toLowerCase()
    .replace(/^(?:\.{0,2}\/)*(?:stories\/)?/, '')
    .replace(/(?:\/|\.mdx?|\/index\.html|\.html)$/, '');
}

function cut(id: string): [folder: string, slug: string] {
  const slash = id.lastIndexOf('/');
  return [id.slice(0, Math.max(slash, 0)), id.slice(slash + 1)];
}
