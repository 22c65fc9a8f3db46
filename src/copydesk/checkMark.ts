import { join, relative } from 'node:path';
import { isThere } from '../files/lookAt.ts';
import { markFile } from '../media/siteIcons.ts';
import { type Problem, startOfFile } from '../problems/problem.ts';
import { faultOfImageFile } from './imageFile.ts';
import type { Circumstances } from './newsroom.ts';

/** Checks that the publication's mark, where there is one, can be drawn: its icons are made of it. */
export async function checkMark({
  publicDir,
  contentDir,
}: Pick<Circumstances, 'publicDir' | 'contentDir'>): Promise<Problem[]> {
  const path = join(publicDir, markFile);
  const fault = isThere(path) ? await faultOfImageFile(path) : undefined;
  if (fault === undefined) return [];
  return [{ file: relative(contentDir, path).replaceAll('\\', '/'), ...startOfFile, ...fault }];
}
