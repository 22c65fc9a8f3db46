import { join, relative } from 'node:path';
import { faultOfFacts } from '../../base/files/fileFault.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { isThere, lookAt, rootAt } from '../../base/files/lookAt.ts';
import { walk } from '../../base/files/walk.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { Circumstances } from '../newsroom.ts';

/** The files that are copied to the site as they are. */
export interface PublicFiles {
  /** Their paths from the root of the site. */
  readonly paths: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Finds the files that are copied to the site as they are, in a folder that need not be there. */
export function publicFiles({
  publicDir,
  contentDir,
}: Pick<Circumstances, 'publicDir' | 'contentDir'>): PublicFiles {
  if (!isThere(publicDir)) return none;
  const root = rootAt(publicDir, 'public/');
  const { files, closed } = walk(root, '', () => false);
  const unfit = files.flatMap(({ path, real }) => {
    const look = lookAt(real, root, fileKinds.public);
    const fault = look.fault ?? faultOfFacts(look.facts, fileKinds.public);
    return fault ? [{ path, ...fault }] : [];
  });
  return {
    paths: new Set(files.map(({ path }) => `/${path}`)),
    problems: [...closed, ...unfit].map(({ path, ...fault }) => ({
      file: relative(contentDir, join(publicDir, path)).replaceAll('\\', '/'),
      ...startOfFile,
      ...fault,
    })),
  };
}

const none: PublicFiles = { paths: new Set(), problems: [] };
