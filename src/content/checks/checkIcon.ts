import { join, relative } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, isThere, rootAt } from '../../base/files/lookAt.ts';
import { iconFile } from '../../media/siteIcons.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { readImageFile } from './imageFile.ts';
import type { Circumstances } from '../newsroom.ts';

/** Checks that the publication's mark, where there is one, can be drawn: its icons are made of it. */
export async function checkIcon({
  publicDir,
  contentDir,
}: Pick<Circumstances, 'publicDir' | 'contentDir'>): Promise<Problem[]> {
  const path = join(publicDir, iconFile);
  const root = rootAt(publicDir, 'public/');
  // What no public file may be is told of all of them.
  if (!isThere(path) || faultOfPath(path, root, fileKinds.public)) return [];
  const fault = faultOfPath(path, root, fileKinds.image) ?? (await readImageFile(path));
  if (!('what' in fault)) return [];
  return [{ file: relative(contentDir, path).replaceAll('\\', '/'), ...startOfFile, ...fault }];
}
