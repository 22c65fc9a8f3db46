import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Harms one file of what builds keep or made: takes it away, cuts it, or alters a byte.
 * @param root the project's folder.
 * @param choice any whole number; chooses the file and the harm.
 */
export async function damageAnyFile(root: string, choice: number): Promise<void> {
  const found = glob(['.edition/**/*', '.astro/**/*', 'dist/**/*'], {
    cwd: root,
    withFileTypes: true,
  });
  const files = (await Array.fromAsync(found))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const file = files[choice % files.length];
  if (file === undefined) return;
  const content = await readFile(file);
  const place = choice % Math.max(content.length, 1);
  switch (choice % 3) {
    case 0:
      await rm(file);
      break;
    case 1:
      await writeFile(file, content.subarray(0, place));
      break;
    default:
      content[place] = (content[place] ?? 0) ^ 1;
      await writeFile(file, content);
  }
}
