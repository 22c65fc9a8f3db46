import { z } from 'astro/zod';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import type { StoryLook } from './storyLook.ts';

const fileSchema = z.object({
  key: z.string(),
  looks: z.map(
    z.string(),
    z.custom<StoryLook>((value) => lookSchema.safeParse(value).success),
  ),
});
/** For the rest vouches that this very code wrote it. */
const lookSchema = z.object({ findings: z.array(z.unknown()), waivers: z.array(z.unknown()) });

/**
 * Opens what the rules found in stories whose text has not changed since; nothing where no file keeps it, or it is damaged.
 * @param key of all but a story's text that findings depend on; what is kept for another is forgotten.
 */
export async function openKeptLooks(path: string, key: string) {
  const read = fileSchema.safeParse(await readChecksummed(path));
  const known = read.success && read.data.key === key ? read.data.looks : new Map<string, never>();
  const looks = new Map<string, StoryLook>();
  let isNew = false;
  return {
    /** By the digest of a story's text; `look` is asked where nothing is known. */
    of(digest: string, look: () => StoryLook): StoryLook {
      let found = known.get(digest);
      if (found === undefined) {
        found = look();
        isNew = true;
      }
      looks.set(digest, found);
      return found;
    },
    /** Writes what was asked for since it was opened, if anything of it is new. */
    async save(): Promise<void> {
      if (isNew) await writeChecksummed(path, { key, looks });
    },
  };
}
