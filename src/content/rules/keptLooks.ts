import { z } from 'astro/zod';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import type { StoryLook } from './storyLook.ts';

/** What the rules found in stories whose text has not changed since. */
export interface KeptLooks {
  /**
   * @param digest of the story's text.
   * @param look is asked where nothing is known.
   */
  readonly of: (digest: string, look: () => StoryLook) => StoryLook;
  /** Writes what was asked for since it was opened, if anything of it is new. */
  readonly save: () => Promise<void>;
}

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
 * Opens what is kept in a file; nothing where there is none, or it is damaged.
 * @param key of all but a story's text that findings depend on; what is kept for another is forgotten.
 */
export async function openKeptLooks(path: string, key: string): Promise<KeptLooks> {
  const read = fileSchema.safeParse(await readChecksummed(path));
  const known = read.success && read.data.key === key ? read.data.looks : new Map<string, never>();
  const looks = new Map<string, StoryLook>();
  let isNew = false;
  return {
    of(digest, look) {
      let found = known.get(digest);
      if (found === undefined) {
        found = look();
        isNew = true;
      }
      looks.set(digest, found);
      return found;
    },
    async save() {
      if (isNew) await writeChecksummed(path, { key, looks });
    },
  };
}
