import { join, relative } from 'node:path';
import { faultOfFacts } from '../../base/files/fileFault.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { isThere, lookAt, rootAt } from '../../base/files/lookAt.ts';
import { walk } from '../../base/files/walk.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/** A file that is copied to the site as it is. */
export interface CopiedFile {
  /** From the root of the site. */
  readonly path: string;
  /** From the content folder, as problems tell it. */
  readonly file: string;
  /** The name of the folder that it stands in, with a closing slash. */
  readonly folder: string;
  /** Its absolute path without links. */
  readonly real: string;
}

/** The folder of a newsroom whose files come to the root of the site. */
export const filesFolder = 'files';

/** Finds the files that are copied to the site as they are, in folders that need not be there. */
export function copiedFiles({ publicDir, contentDir }: FoldersOfFiles): CopiedFiles {
  const ofSite = filesIn(publicDir, 'public/', contentDir, () => false);
  const own = filesIn(join(contentDir, filesFolder), `${filesFolder}/`, contentDir, isLeftover);
  return {
    files: [...ofSite.files, ...own.files],
    problems: [...ofSite.problems, ...own.problems],
  };
}

/** Where such files stand; absolute paths. */
interface FoldersOfFiles {
  /** The generator's own. */
  readonly publicDir: string;
  readonly contentDir: string;
}

/** What was found of them. */
export interface CopiedFiles {
  readonly files: readonly CopiedFile[];
  readonly problems: readonly Problem[];
}

/** Tells what systems, editors and Git put beside the files that are meant, by its name. */
export function isLeftover(name: string): boolean {
  return /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|.*~|\..*\.sw[a-p]|\.git(?:ignore|keep|attributes)?)$/i.test(
    name,
  );
}

function filesIn(
  dir: string,
  folder: string,
  contentDir: string,
  isPassedOver: (name: string) => boolean,
): CopiedFiles {
  if (!isThere(dir)) return { files: [], problems: [] };
  const root = rootAt(dir, folder);
  const { files, closed } = walk(root, '', isPassedOver);
  const fileAt = (path: string): string =>
    relative(contentDir, join(dir, path)).replaceAll('\\', '/');
  const unfit = files.flatMap(({ path, real }) => {
    const look = lookAt(real, root, fileKinds.public);
    const fault = look.fault ?? faultOfFacts(look.facts, fileKinds.public);
    return fault ? [{ path, ...fault }] : [];
  });
  return {
    files: files.map(({ path, real }) => ({ path: `/${path}`, file: fileAt(path), folder, real })),
    problems: [...closed, ...unfit].map(({ path, ...fault }) => ({
      file: fileAt(path),
      ...startOfFile,
      ...fault,
    })),
  };
}
