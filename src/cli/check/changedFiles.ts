import { askGit } from '../../base/git.ts';
import { SettingsError } from '../../base/settings.ts';

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
    const found = await Promise.all(lists.map((words) => askGit(folder, words)));
    return new Set(found.flatMap((list) => list.toString().split('\0').filter(Boolean)));
  } catch {
    throw new SettingsError(
      'Git cannot tell what was changed. "--changed" is for a newsroom in a git repository with a commit.',
    );
  }
}
