import { askGit } from '../../base/git.ts';

/** How the files of a folder differ from what git has of them; paths are relative to the folder. */
export interface GitChanges {
  /** The names of what git has, by the paths of files that hold something else now. */
  readonly changed: ReadonlyMap<string, string>;
  /** The same of files that are gone. */
  readonly gone: ReadonlyMap<string, string>;
  /** Files of which git has nothing; none are looked for where nothing is gone. */
  readonly added: ReadonlySet<string>;
}

/**
 * The commit that readers have: at the tip of the main line, where the repository knows one from elsewhere
 * (`origin/HEAD`), else the last one.
 */
export async function publicCommit(folder: string): Promise<string> {
  return askGit(folder, ['merge-base', 'HEAD', 'origin/HEAD']).then(
    (found) => found.toString().trim(),
    () => 'HEAD',
  );
}

/**
 * Compares the files of a folder with a commit.
 * @throws where there is no git, no repository or no such commit.
 */
export async function changesSince(commit: string, folder: string): Promise<GitChanges> {
  const options = ['--raw', '--no-abbrev', '--no-renames', '--diff-filter=MDA', '--relative', '-z'];
  const list = (await askGit(folder, ['diff', ...options, commit, '--', '.'])).toString('utf8');
  const entries = [...list.matchAll(/:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ ([MDA])\0([^\0]+)\0/g)];
  const blobs = (wanted: string): Map<string, string> =>
    new Map(
      entries.flatMap(([, blob = '', status, file = '']) =>
        status === wanted ? [[file, blob] as const] : [],
      ),
    );
  const gone = blobs('D');
  const untracked = gone.size === 0 ? [] : await untrackedFiles(folder);
  return { changed: blobs('M'), gone, added: new Set([...blobs('A').keys(), ...untracked]) };
}

async function untrackedFiles(folder: string): Promise<string[]> {
  const words = ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'];
  return (await askGit(folder, words)).toString('utf8').split('\0').filter(Boolean);
}

/**
 * Reads texts out of git.
 * @param names as git takes them: of blobs, or as `<commit>:./<path>`, which is meant from the folder.
 * @returns a text for each name, with the line ends of Unix; undefined where git has nothing.
 */
export async function textsInGit(
  folder: string,
  names: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (names.length === 0) return [];
  const printed = await askGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const texts: (string | undefined)[] = [];
  // Each stands behind a line of its name, its kind and its size in bytes.
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const size = / (\d+)$/.exec(printed.toString('latin1', at, end))?.[1];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    const text = new TextDecoder().decode(printed.subarray(start, Math.max(start, at - 1)));
    texts.push(size === undefined ? undefined : text.replaceAll(/\r\n?/g, '\n'));
  }
  return texts;
}
