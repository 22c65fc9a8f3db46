import { paths, splitTarget } from '../base/addresses.ts';
import type { CheckedContent } from './newsroom.ts';

/** Stories, then pages of the newsroom's own, each with the path of its page. */
export function documentsByPath<
  Story extends { readonly id: string },
  Page extends { readonly id: string },
>(
  stories: readonly Story[],
  pages: readonly Page[],
): (readonly [path: string, document: Story | Page])[] {
  return [
    ...stories.map((story) => [paths.story(story.id), story] as const),
    ...pages.map((page) => [paths.own(page.id), page] as const),
  ];
}

/** The paths that a document had, the oldest first. */
export function formerPathsOf({
  frontmatter: { formerly = [] },
}: {
  readonly frontmatter: { readonly formerly?: readonly string[] | undefined };
}): string[] {
  return formerly.map((path) => splitTarget(path).path);
}

/** The paths of all stories that were taken back, their old ones too. */
export function withdrawnPaths({ stories }: Pick<CheckedContent, 'stories'>): ReadonlySet<string> {
  return new Set(
    stories
      .filter(({ frontmatter }) => frontmatter.withdrawn !== undefined)
      .flatMap((story) => [paths.story(story.id), ...formerPathsOf(story)]),
  );
}
