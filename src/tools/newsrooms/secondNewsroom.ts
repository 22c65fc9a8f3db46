import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kranblattExport } from '../exports/kranblatt.ts';

const run = promisify(execFile);

/** The clock of the second newsroom: all its stories are public then. */
export const secondNow = '2026-10-05T12:00:00Z';

/** What only the text of its withdrawn story says; no built file may hold it. */
export const secondWithdrawn = 'Das Zurückgezogene steht hier nicht mehr';

/**
 * Writes a German newsroom with stories in Arabic: what stands beside this file, and 60 posts that are moved in from
 * another system by the command that an editor uses.
 * @param folder an empty one, or none yet.
 * @throws Error with what the import says where it fails.
 */
export async function writeSecondNewsroom(folder: string): Promise<void> {
  await cp(fileURLToPath(new URL('kranblatt', import.meta.url)), folder, { recursive: true });
  const old = `${folder}-old.xml`;
  await writeFile(old, kranblattExport());
  const typed = ['wordpress', old, '--author', 'redaktion-team', '--kind', 'brief'];
  await run(process.execPath, ['src/cli/import.ts', ...typed], {
    env: { PATH: process.env['PATH'], CONTENT_DIR: folder, NOW: secondNow },
  });
}
