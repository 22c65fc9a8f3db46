import { splitTarget } from '../base/addresses.ts';
import { nearest } from '../base/problems/nearest.ts';
import { SettingsError } from '../base/settings.ts';
import { likelyStory } from '../content/checks/likelyStory.ts';

/**
 * Finds a story by what someone typed for it: its id, the path of its file, its address, or its slug
 * where no other story has that.
 * @throws SettingsError where there is none.
 */
export function storyNamed<Story extends { readonly id: string }>(
  stories: readonly Story[],
  typed: string,
): Story {
  const id = idIn(typed);
  const found = stories.filter((story) => story.id === id || story.id.endsWith(`/${typed}`));
  const [first, second] = found.toSorted((a) => (a.id === id ? -1 : 1));
  if (first !== undefined && (second === undefined || first.id === id)) return first;
  if (first !== undefined && second !== undefined) {
    throw new SettingsError(
      `Several stories are called "${typed}": ${found.map((story) => story.id).join(', ')}. Name one of them.`,
    );
  }
  const ids = stories.map((story) => story.id);
  const likely = id.includes('/') ? likelyStory(ids)(id) : nearest(id, ids.map(slugIn));
  throw new SettingsError(
    `There is no story "${typed}". ${likely === undefined ? 'Name it by its id, like 2025/06/new-line, by its file or by its address.' : `Did you mean "${likely}"?`}`,
  );
}

function slugIn(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The id that a path or an address ends in; what was typed, where it does in none. */
export function idIn(typed: string): string {
  const path = splitTarget(typed.trim().replaceAll('\\', '/')).path.replace(/\.mdx$/, '');
  return /(?:^|\/)(\d{4}\/\d{2}\/[^/]+)\/?$/.exec(path)?.[1] ?? typed;
}

/** Where a story stands, from the content folder. */
export function fileOf(id: string): string {
  return `stories/${id}.mdx`;
}
