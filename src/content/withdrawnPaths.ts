import { paths, splitTarget } from '../base/addresses.ts';
import type { CheckedContent } from './newsroom.ts';

/** The paths of all stories that were taken back, their old ones too. */
export function withdrawnPaths({ stories }: Pick<CheckedContent, 'stories'>): ReadonlySet<string> {
  return new Set(
    stories
      .filter(({ frontmatter }) => frontmatter.withdrawn !== undefined)
      .flatMap(({ id, frontmatter: { formerly = [] } }) => [
        paths.story(id),
        ...formerly.map((path) => splitTarget(path).path),
      ]),
  );
}
