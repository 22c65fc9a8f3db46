import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type FileMark, fileMarkSchema, isUnchanged, markFile } from './fileMark.ts';
import { readSealed, writeSealed } from './sealedFile.ts';

const keptSchema = z.object({ maker: z.string(), marks: z.record(z.string(), fileMarkSchema) });

/**
 * Clears the folder in which Astro keeps the pictures that it made of what is not as it was left:
 * Astro takes whatever it finds there, even half a picture of a build that was killed.
 * @param folder absolute path; may be missing.
 * @param marksFile where the marks of the pictures are kept.
 * @param maker digest of what makes pictures: their names do not tell of it.
 * @returns marks what is there after a build.
 */
export async function openPictureCache(
  folder: string,
  marksFile: string,
  maker: string,
): Promise<{ seal: () => Promise<void> }> {
  const found = keptSchema.safeParse(await readSealed(marksFile));
  const known = found.success && found.data.maker === maker ? found.data.marks : {};
  for (const name of namesIn(folder)) {
    const mark = known[name];
    if (mark === undefined || !isUnchanged(join(folder, name), mark)) {
      rmSync(join(folder, name), { recursive: true });
    }
  }
  return {
    seal: async () => {
      const marks = namesIn(folder).map((name): [string, FileMark] => [
        name,
        known[name] ?? markFile(join(folder, name)),
      ]);
      await writeSealed(marksFile, { maker, marks: Object.fromEntries(marks) });
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
