import { splitTarget } from '../base/addresses.ts';
import { nearest } from '../base/problems/nearest.ts';
import { SettingsError } from '../base/settings.ts';
import { type FormerlyNamed, likelyStory } from '../content/checks/likelyStory.ts';

/** A story that someone named. */
export interface NamedStory<Story> {
  readonly story: Story;
  /** Says what it is called now, where it was named by what it was called before. */
  readonly moved: string | undefined;
}

/**
 * Finds a story by what someone typed for it: its id, the path of its file, its address, or its slug
 * where no other story has that; and by what any of these were before it moved, where no story has them now.
 * @param formerlyOf the paths that a story had; asked only where no story is called so now.
 * @throws SettingsError where there is none, or several.
 */
export function storyNamed<Story extends { readonly id: string }>(
  stories: readonly Story[],
  typed: string,
  formerlyOf: (story: Story) => readonly string[] | undefined,
): NamedStory<Story> {
  const name = nameIn(typed);
  const now = theOne(
    stories.map((story) => ({ story, name: story.id })),
    name,
    typed,
  );
  if (now !== undefined) return { story: now, moved: undefined };
  const former = stories.map((story) => ({ story, formerly: formerlyOf(story) ?? [] }));
  const names = former.flatMap(({ story, formerly }) =>
    formerly.map((path) => ({ story, name: nameIn(path) })),
  );
  const story = theOne(names, name, typed);
  if (story === undefined) throw unknown(former, name, typed);
  return { story, moved: `"${typed}" has moved: the story is ${story.id} now.` };
}

/**
 * What a path, an address or the name of a file calls a story: its id where it ends in one, else all its
 * steps, without the ending of a file.
 */
export function nameIn(typed: string): string {
  const written = typed.trim().replaceAll('\\', '/');
  const { path } = splitTarget(URL.parse(written)?.pathname ?? written);
  const name = path
    .replace(/\/index\.html?$/i, '')
    .replace(/\.(?:mdx?|html?|php)$/i, '')
    .replaceAll(/^\/+|\/+$/g, '');
  return /(?:^|\/)(\d{4}\/\d{2}\/[^/]+)$/.exec(name)?.[1] ?? name;
}

/** Where a story stands, from the content folder. */
export function fileOf(id: string): string {
  return `stories/${id}.mdx`;
}

/** The story that has a name, or whose name alone ends in that. */
function theOne<Story extends { readonly id: string }>(
  named: readonly { readonly story: Story; readonly name: string }[],
  name: string,
  typed: string,
): Story | undefined {
  const whole = named.find((other) => other.name === name);
  if (whole !== undefined) return whole.story;
  const ending = named.filter((other) => other.name.endsWith(`/${name}`));
  const [first, ...more] = new Set(ending.map(({ story }) => story));
  if (first === undefined || more.length === 0) return first;
  const ids = [first, ...more].map(({ id }) => id).join(', ');
  throw new SettingsError(`Several stories are called "${typed}": ${ids}. Name one of them.`);
}

function unknown(
  stories: readonly {
    readonly story: { readonly id: string };
    readonly formerly: readonly string[];
  }[],
  name: string,
  typed: string,
): SettingsError {
  const known = stories.map(({ story: { id }, formerly }): FormerlyNamed => ({
    id,
    frontmatter: { formerly },
  }));
  const likely = name.includes('/')
    ? likelyStory(known)(name)
    : nearest(
        name,
        known.map(({ id }) => id.slice(id.lastIndexOf('/') + 1)),
      );
  return new SettingsError(
    `There is no story "${typed}". ${likely === undefined ? 'Name it by its id, like 2025/06/new-line, by its file or by its address.' : `Did you mean "${likely}"?`}`,
  );
}
