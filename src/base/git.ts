import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Asks git about a folder.
 * @param words what is typed behind `git`; paths are meant from the folder.
 * @param input what git reads from its standard input.
 * @returns what it prints.
 * @throws where git is not there, knows nothing of the folder, or takes the words for wrong.
 */
export async function askGit(
  folder: string,
  words: readonly string[],
  input = '',
): Promise<Buffer> {
  const asked = run('git', ['-C', folder, ...words], { encoding: 'buffer', maxBuffer: mostBytes });
  // Where git could not start, or has ended, its end tells.
  asked.child.stdin?.on('error', () => undefined).end(input);
  return (await asked).stdout;
}

/** Of the longest list: a million files. */
const mostBytes = 500_000_000;
