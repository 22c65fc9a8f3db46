import { paths, replaceablePaths } from '../../base/addresses.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { CheckedContent } from '../newsroom.ts';
import { asKey, isTaken, sitePaths } from './takenPaths.ts';

/**
 * Checks that no page of the newsroom's own has the address of another, of a story or of something that
 * the site makes, now or when every story is out. Files and old paths that meet one are told where these
 * stand.
 */
export function checkPages(content: CheckedContent): Problem[] {
  if (content.pages.length === 0) return [];
  const site = sitePaths(content, []);
  const owners = new Map(content.stories.map(({ id, file }) => [asKey(paths.story(id)), file]));
  return content.pages.flatMap(({ id, file }) => {
    const path = paths.own(id);
    const key = asKey(path);
    const owner =
      owners.get(key) ??
      (isTaken(key, site) && !replaceablePaths.includes(path) ? ownerOf(path, content) : undefined);
    owners.set(key, file);
    if (owner === undefined) return [];
    const what = `The page takes the address of ${owner}.`;
    return [{ file, ...startOfFile, what, found: path, remedy }];
  });
}

const remedy = 'Rename the file or its folder, or put the other elsewhere.';

/** The list that names what has a page of the site, or whose it is else. */
function ownerOf(path: string, { sections, topics, authors }: CheckedContent): string {
  const [, kind = '', id = ''] = path.split('/');
  const ids = new Map([
    ['sections', sections],
    ['topics', topics],
    ['authors', authors],
  ]).get(kind);
  return ids?.has(id) ? `"${id}" in ${kind}.yaml` : `${path}, which the site makes`;
}
