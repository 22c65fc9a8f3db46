import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SettingsError } from '../../base/settings.ts';

const run = promisify(execFile);

/**
 * The files that git says were changed or added since the last commit.
 * @param folder absolute path.
 * @returns paths relative to the folder, with forward slashes.
 * @throws SettingsError where git is not there, or knows nothing of the folder.
 */
export async function changedFiles(folder: string): Promise<ReadonlySet<string>> {
  const lists = [
    ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'],
    ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
  ];
  try {
    const found = await Promise.all(
      lists.map((words) => run('git', ['-C', folder, ...words], { maxBuffer: mostBytes })),
    );
    return new Set(found.flatMap(({ stdout }) => stdout.split('\0').filter((path) => path !== '')));
  } catch {
    throw new SettingsError(
      'Git cannot tell what was changed. "--changed" is for a newsroom in a git repository with a commit.',
    );
  }
}

/** Of the longest list: a hundred thousand files. */
const mostBytes = 50_000_000;
