import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { NewsroomFolder } from './newsroomFolder.ts';

/**
 * Does work as a user who has no more rights than a file grants: root, as which tests often run, may
 * read everything.
 * @param folder the newsroom that the user must be able to come to.
 */
export async function withoutRights<Result>(
  { contentDir }: NewsroomFolder,
  work: () => Promise<Result>,
): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  await chmod(dirname(contentDir), 0o755);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** The user of that name on Linux; elsewhere one that is hardly anyone. */
const nobody = 65_534;
