import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Takes what is to be done when what was made is no longer needed. */
export type AtEnd = (remove: () => Promise<void>) => void;

/**
 * For what several tests of a file share, which is made before them: done after the last, what was made last first. Called beside
 * the hooks.
 */
export function afterAllTests(): AtEnd {
  const removals: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const remove of removals.toReversed()) await remove();
  });
  return (remove) => void removals.push(remove);
}

/** Writes files by their path into a folder, which is removed after the test. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  atEnd: AtEnd = onTestFinished,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'test-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
