import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Download, downloadIn, isNamedAsDownload } from '../../base/downloads.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, type Root, rootAt } from '../../base/files/lookAt.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import { folderOf, type StoryFile } from '../stories/storyFile.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import { filesBeside } from './checkCopiedFiles.ts';

/** Checks that every file to which a story or a page links by its path is there, and may be published. */
export function checkDownloads(content: CheckedContent, contentDir: string): CheckedDownloads {
  const root = rootAt(contentDir);
  const sizes = new Map<string, number>();
  const problems = documentsOf(content).flatMap((document) =>
    document.body.links.flatMap(({ target, place }): Problem[] => {
      const download = downloadIn(target);
      if (download === undefined) return [];
      const folder = folderOf(contentDir, document);
      const path = join(folder, download.path);
      const fault = faultOf(download, path, root);
      if (fault === undefined) {
        sizes.set(path, statSync(path).size);
        return [];
      }
      const likely = likelyFile(download.path, folder, [contentDir], isNamedAsDownload);
      return [{ file: document.file, ...place, found: target, ...fault, ...likely }];
    }),
  );
  const files =
    sizes.size === 0
      ? []
      : filesBeside(content, contentDir, (one) => downloadsOf(one, contentDir, sizes));
  return { sizes, files, problems };
}

/** What was found of them. */
interface CheckedDownloads {
  /** In bytes, by the absolute paths of files that may be published. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Where these come to stand in the site once every story is out. */
  readonly files: readonly CopiedFile[];
  readonly problems: readonly Problem[];
}

function faultOf({ path: written }: Download, path: string, root: Root): Fault | undefined {
  const fault = faultOfPath(path, root, fileKinds.download);
  if (fault !== undefined) return fault;
  const places = [relative(root.path, path), relative(root.real, realpathSync(path))];
  if (places.some((place) => !/[\\/]/.test(place) || !isNamedAsDownload(place))) {
    return {
      what: 'The path leads to the newsroom’s own lists, settings or texts, which are not published as they are.',
      remedy:
        'Save what readers are to get beside the text, and write its path like ./traffic.csv.',
    };
  }
  if (places.some((place) => place.split(/[\\/]/).some((step) => step.startsWith('.')))) {
    return {
      what: 'A name that begins with a dot is hidden, and the file is not published.',
      remedy: `Rename it, and correct the path: ${written.replaceAll(/\/\.(?=[^./])/g, '/')}`,
    };
  }
  return undefined;
}

/**
 * The files to which a document links, each as often as it does.
 * @param sizes in bytes, by absolute paths; what is not among them is left out.
 */
export function downloadsOf(
  document: StoryFile & Pick<ReturnType<typeof documentsOf>[number], 'body'>,
  contentDir: string,
  sizes: ReadonlyMap<string, number>,
): { target: string; name: string; real: string; bytes: number }[] {
  return document.body.links.flatMap(({ target }) => {
    const download = downloadIn(target);
    if (download === undefined) return [];
    const real = join(folderOf(contentDir, document), download.path);
    const bytes = sizes.get(real);
    return bytes === undefined ? [] : [{ target, name: download.name, real, bytes }];
  });
}
