import type { Problem } from '../problems/problem.ts';
import { paths } from '../urls.ts';
import { listedPaths } from './listedPaths.ts';
import type { Desk } from './newsroom.ts';

/**
 * Checks that no old path of a story is the path of something else, now or when every story is out.
 * @param publicFiles paths of the files that are copied to the site as they are.
 */
export function checkFormerPaths(desk: Desk, publicFiles: ReadonlySet<string>): Problem[] {
  const stories = [...desk.stories, ...desk.strays];
  if (stories.every(({ frontmatter }) => !frontmatter.formerly?.length)) return [];
  const pages = new Set(
    [...listedPaths(desk, () => true), ...otherPages, ...publicFiles].map(asKey),
  );
  const owners = new Map<string, string>(
    desk.stories.map(({ id, file }) => [asKey(paths.story(id)), file]),
  );
  return stories.flatMap(({ file, frontmatter, placeOf }) =>
    (frontmatter.formerly ?? []).flatMap((written, index) => {
      const key = asKey(written);
      const owner = owners.get(key) ?? (isTaken(key, pages) ? 'a page of the site' : undefined);
      if (owner === undefined) {
        owners.set(key, file);
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

/** One page may be written with a closing slash or without. */
function asKey(path: string): string {
  return path.replace(/\/+$/, '');
}

/** Pages, the numbered pages of lists, and the folders that the build fills itself. */
function isTaken(key: string, pages: ReadonlySet<string>): boolean {
  return (
    pages.has(key) ||
    (numberedPage.test(key) && pages.has(key.replace(/\/\d+$/, ''))) ||
    /^\/(?:_astro|pagefind|_image|sitemaps)(?:\/|$)/.test(key)
  );
}

const otherPages = ['/404/', '/404.html', '/robots.txt'];
const numberedPage = /^\/(?:sections|topics|countries|authors)\/[^/]+\/\d+$/;
