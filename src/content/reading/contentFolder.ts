import { stat } from 'node:fs/promises';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/** Tells whether a folder stands at an absolute path. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** What is said where the content folder is missing. */
export function noFolder(contentDir: string): Problem {
  return {
    file: contentDir,
    ...startOfFile,
    what: 'The content folder is missing.',
    remedy:
      'Set CONTENT_DIR to the folder that holds publication.yaml, or leave it unset for content/.',
  };
}
