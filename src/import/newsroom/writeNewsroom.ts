import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside } from '../../base/files/lookAt.ts';
import { writeWhole } from '../../base/files/writeWhole.ts';
import { SettingsError } from '../../base/settings.ts';
import { appendToList } from './appendToList.ts';
import type { Draft } from './draft.ts';
import type { Subjects } from './draftStory.ts';
import type { Settled } from './settleDrafts.ts';

/**
 * Writes the stories and pages that are not there yet, and what they need. At each moment the newsroom is whole:
 * lists come first, then files and texts without the links between them, then those links.
 * @returns what of it was written, and how many files.
 */
export async function writeNewsroom(
  contentDir: string,
  settled: readonly Settled[],
  subjects: Subjects,
): Promise<{ written: Draft[]; files: number }> {
  const missing = settled.filter(({ draft }) => draft.there === undefined);
  const drafts = missing.map(({ draft }) => draft);
  const stories = drafts.filter((draft) => draft.is === 'story');
  const lists = [
    ['sections.yaml', subjects.sections, stories.map(({ section }) => section)],
    ['topics.yaml', subjects.topics, stories.flatMap(({ topics }) => topics)],
    ['authors.yaml', subjects.authors, stories.flatMap(({ authors }) => authors)],
  ] as const;
  let files = 0;
  for (const [file, list, ids] of lists) {
    const entries = [...new Set(ids)].map(list.added).filter((entry) => entry !== undefined);
    const path = await safePath(contentDir, file);
    if (existsSync(path) && entries.length === 0) continue;
    await appendToList(path, entries);
    files += 1;
  }
  for (const { draft, firstText } of missing) {
    for (const [place, from] of draft.copies) {
      const path = await safePath(contentDir, place);
      // Another text of this import may have brought it.
      if (existsSync(path)) continue;
      await writeWhole(path, await readFile(from));
      files += 1;
    }
    await writeWhole(await safePath(contentDir, draft.file), firstText);
    files += 1;
  }
  for (const { draft, text, firstText } of settled) {
    if (text === firstText) continue;
    const path = await safePath(
      contentDir,
      draft.there?.realFile ?? draft.there?.file ?? draft.file,
    );
    // One that an editor has touched since is no longer as an import left it.
    if ((await readFile(path, 'utf8')) !== firstText) continue;
    await writeWhole(path, text);
    files += 1;
  }
  return { written: drafts, files };
}

/** @throws SettingsError for a path that symbolic links lead out of the newsroom. */
async function safePath(contentDir: string, file: string): Promise<string> {
  const path = join(contentDir, file);
  await mkdir(dirname(path), { recursive: true });
  const [real, root] = await Promise.all([realpath(dirname(path)), realpath(contentDir)]);
  if (isInside(real, root)) return path;
  throw new SettingsError(
    `${dirname(path)} is a symbolic link that leads out of the newsroom. Remove it, and import again.`,
  );
}
