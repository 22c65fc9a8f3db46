import type { Problem } from '../problems/problem.ts';
import { pagePath, paths } from '../urls.ts';
import type { Newsroom } from './newsroom.ts';

/** Checks that no old path of a story is the path of something else. */
export function checkFormerPaths({ stories }: Newsroom): Problem[] {
  const owners = new Map<string, string>(stories.map(({ id, file }) => [paths.story(id), file]));
  return stories.flatMap(({ file, frontmatter, placeOf }) =>
    frontmatter.formerly.flatMap((written, index) => {
      const path = pagePath(written);
      const owner = owners.get(path) ?? (isTaken(path) ? 'a page of the site' : undefined);
      if (owner === undefined) {
        owners.set(path, file);
        return [];
      }
      return [
        {
          file,
          ...placeOf(['formerly', index]),
          what: `The old path belongs to ${owner === file ? 'this story already' : owner}.`,
          found: written,
          remedy: 'Remove the line, or write the path that this story really had.',
        },
      ];
    }),
  );
}

const fixedPaths = new Set<string>(
  Object.values(paths).filter((path): path is Extract<typeof path, string> => typeof path === 'string'),
);
const listPath = /^\/(?:sections|topics|countries|authors|archive|_astro|pagefind)(?:\/|$)/;

function isTaken(path: string): boolean {
  return fixedPaths.has(path) || listPath.test(path) || path === '/404/' || path === '/404.html';
}
