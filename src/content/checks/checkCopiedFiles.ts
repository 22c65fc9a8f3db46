import { relative } from 'node:path';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { paths } from '../../base/addresses.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { everyListedPath, isInBuiltFolder } from './listedPaths.ts';
import { otherFiles } from './takenPaths.ts';
import { documentsByPath } from '../documentPaths.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { PageReading } from '../pages/readPage.ts';
import type { StoryReading } from '../stories/readStory.ts';

/**
 * Checks that no file which is copied to the site as it is stands where the site has something of its
 * own, now or when every story is out, or where another is copied: one of the two would be lost. Old
 * paths that meet such a file are told where they are written.
 */
export function checkCopiedFiles(content: CheckedContent, files: readonly CopiedFile[]): Problem[] {
  if (files.length === 0) return [];
  const owners = ownersOf(content);
  const folders = foldersOf(owners);
  return files.flatMap(({ path, file, folder }) => {
    const what = faultOf(path, owners, folders);
    owners.set(asKey(path), file);
    addFolders(asKey(path), file, folders);
    if (what === undefined) return [];
    const remedy = `Rename it, or move it to another folder of ${folder}.`;
    return [{ file, ...startOfFile, what, found: path, remedy }];
  });
}

/**
 * Where files that stories and pages bring come to stand in the site once every story is out.
 * @param filesOf the files that one brings: their names in its folder there, and their absolute paths.
 */
export function filesBeside(
  { stories, pages }: Pick<CheckedContent, 'stories' | 'pages'>,
  contentDir: string,
  filesOf: (
    document: StoryReading | PageReading,
  ) => readonly { readonly name: string; readonly real: string }[],
): CopiedFile[] {
  return documentsByPath(stories, pages).flatMap(([page, document]) =>
    filesOf(document).map(({ name, real }) => {
      const file = relative(contentDir, real).replaceAll('\\', '/');
      return { path: `${page}${name}`, file, folder: `${file.split('/')[0] ?? ''}/`, real };
    }),
  );
}

/** What the site has, in words, by the path of its file. */
type Owners = Map<string, string>;

/** Where the site comes to stand, names may not differ by their capitals or by how letters are made up. */
function asKey(path: string): string {
  return path.normalize().toLowerCase();
}

function faultOf(path: string, owners: Owners, folders: Owners): string | undefined {
  if (isInBuiltFolder(path)) return 'The file is in a folder that the build fills itself.';
  const key = asKey(path);
  const owner = owners.get(key);
  if (owner !== undefined) return `The file takes the place of ${owner}.`;
  const inside = folders.get(key);
  if (inside !== undefined) return `The file stands where a folder must be, for ${inside}.`;
  const above = foldersAbove(key).find((folder) => owners.has(folder));
  return above && `The file is in a folder that takes the place of ${owners.get(above) ?? ''}.`;
}

function ownersOf(content: CheckedContent): Owners {
  const owners = new Map<string, string>();
  const own = (path: string, owner: string): void => {
    owners.set(asKey(path.replace(/\/$/, '/index.html')), owner);
  };
  for (const path of [...everyListedPath(content), ...otherFiles(content)]) {
    own(path, `${path}, which the site makes`);
  }
  const stories = [...content.stories, ...content.strays];
  for (const [path, { file, body }] of documentsByPath(stories, content.pages)) {
    own(path, `the page of ${file}`);
    if (body.charts.length > 0) own(paths.dataPackage(path), `what tells of the charts of ${file}`);
  }
  if (content.policy?.markdown)
    for (const { id, file } of stories) own(paths.storyMarkdown(id), `${file} as Markdown`);
  return owners;
}

/** One of those whose files are in a folder, by the folder's path. */
function foldersOf(owners: Owners): Owners {
  const folders = new Map<string, string>();
  for (const [path, owner] of owners) addFolders(path, owner, folders);
  return folders;
}

function addFolders(path: string, owner: string, folders: Owners): void {
  for (const folder of foldersAbove(path)) {
    if (folders.has(folder)) break;
    folders.set(folder, owner);
  }
}

/** The folders that a path is in, the innermost first, without the root. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
