import { join, relative } from 'node:path';
import { markerFile } from '../../base/siteMarker.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { paths } from '../../base/addresses.ts';
import { everyListedPath, isInBuiltFolder } from './listedPaths.ts';
import type { Circumstances, CheckedContent } from '../newsroom.ts';

/**
 * Checks that no file which is copied to the site as it is stands where the site has something of its
 * own, now or when every story is out: one of the two would be lost. Old paths that meet such a file
 * are told where they are written.
 * @param publicFiles their paths from the root of the site.
 */
export function checkPublicFiles(
  content: CheckedContent,
  publicFiles: ReadonlySet<string>,
  { contentDir, publicDir }: Pick<Circumstances, 'contentDir' | 'publicDir'>,
): Problem[] {
  if (publicFiles.size === 0) return [];
  const owners = ownersOf(content);
  const folders = foldersOf(owners);
  return [...publicFiles].flatMap((path) => {
    const what = faultOf(path, owners, folders);
    if (what === undefined) return [];
    const file = relative(contentDir, join(publicDir, path)).replaceAll('\\', '/');
    const remedy = 'Rename it, or move it to another folder of public/.';
    return [{ file, ...startOfFile, what, found: path, remedy }];
  });
}

/** What the site has, in words, by the path of its file. */
type Owners = ReadonlyMap<string, string>;

function faultOf(path: string, owners: Owners, folders: Owners): string | undefined {
  if (isInBuiltFolder(path)) return 'The file is in a folder that the build fills itself.';
  const owner = owners.get(path);
  if (owner !== undefined) return `The file takes the place of ${owner}.`;
  const inside = folders.get(path);
  if (inside !== undefined) return `The file stands where a folder must be, for ${inside}.`;
  const above = foldersAbove(path).find((folder) => owners.has(folder));
  return above && `The file is in a folder that takes the place of ${owners.get(above) ?? ''}.`;
}

function ownersOf(content: CheckedContent): Owners {
  const owners = new Map<string, string>();
  for (const path of [...everyListedPath(content), ...otherFiles(content)]) {
    owners.set(path.replace(/\/$/, '/index.html'), `${path}, which the site makes`);
  }
  for (const { id, file } of [...content.stories, ...content.strays]) {
    owners.set(`${paths.story(id)}index.html`, `the page of ${file}`);
  }
  for (const { id, file } of content.pages) {
    owners.set(`${paths.own(id)}index.html`, `the page of ${file}`);
  }
  return owners;
}

function otherFiles({ publication: { indexnow } }: CheckedContent): string[] {
  return [
    '/404.html',
    '/robots.txt',
    `/${markerFile}`,
    ...(indexnow ? [paths.indexNowKey(indexnow.key)] : []),
  ];
}

/** One of those whose files are in a folder, by the folder's path. */
function foldersOf(owners: Owners): Owners {
  const folders = new Map<string, string>();
  for (const [path, owner] of owners) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.set(folder, owner);
    }
  }
  return folders;
}

/** The folders that a path is in, the innermost first, without the root. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
