import { paths } from '../base/addresses.ts';
import type { StoryVersion } from '../lists/storyVersions.ts';
import type { Alternate } from './sitemap.ts';

/**
 * What the page of a story tells of itself in every language: each version names all, itself included, and
 * the first for whoever reads none of the languages.
 * @param versions the original first.
 */
export function alternatesOf(versions: readonly StoryVersion[]): Alternate[] {
  const [first] = versions;
  return [
    ...versions.map(({ id, language }) => ({ language, path: paths.story(id) })),
    ...(first ? [{ language: 'x-default', path: paths.story(first.id) }] : []),
  ];
}
