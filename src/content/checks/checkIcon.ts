import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, rootAt } from '../../base/files/lookAt.ts';
import { iconFile } from '../../media/siteIcons.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { readImageFile } from './imageFile.ts';

/** Checks that the publication's mark, where a file is one, can be drawn: its icons are made of it. */
export async function checkIcon(copied: readonly CopiedFile[]): Promise<Problem[]> {
  const mark = copied.find(({ path }) => path === `/${iconFile}`);
  if (mark === undefined) return [];
  const { real, file, folder } = mark;
  const root = rootAt(real, folder);
  // What no copied file may be is told of all of them.
  if (faultOfPath(real, root, fileKinds.public)) return [];
  const fault = faultOfPath(real, root, fileKinds.image) ?? (await readImageFile(real));
  return 'what' in fault ? [{ file, ...startOfFile, ...fault }] : [];
}
