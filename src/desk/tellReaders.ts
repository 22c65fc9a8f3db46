import { fileKinds } from '../base/files/fileKinds.ts';
import { type Settings, SettingsError } from '../base/settings.ts';
import { dayOf, zonedIso } from '../base/times.ts';
import { readYaml } from '../content/problems/yamlDocument.ts';
import { readText } from '../content/reading/readText.ts';
import { requirePublication } from '../content/reading/readPublication.ts';
import type { CorrectionKind } from '../content/stories/correctionKinds.ts';
import { cutFrontmatter } from '../content/stories/frontmatterBlock.ts';
import { isPublic } from '../content/stories/published.ts';
import { stories } from '../content/stories/readStory.ts';
import { findStories } from '../content/stories/storyFiles.ts';
import { realFileOf, type StoryFile } from '../content/stories/storyFile.ts';
import type { Changes } from './carryOut.ts';
import { addingEntry, frontmatterText, settingField } from './frontmatterText.ts';
import { edited, plainText } from './plainEdits.ts';
import { goodStory, readWritten } from './readWritten.ts';
import { storyNamed } from './storyNamed.ts';

/** What readers are told of a story: a correction, or that it was taken back. */
export type Telling =
  | { readonly kind: CorrectionKind; readonly text: string; readonly date?: string | undefined }
  | { readonly withdraw: string; readonly date?: string | undefined };

/** A public story that readers may be told something of. */
export interface PublicStory {
  readonly file: StoryFile;
  /** Says what it is called now, where it was named by what it was called before. */
  readonly moved: string | undefined;
  readonly timeZone: string;
}

/**
 * Finds a story that readers have seen.
 * @param typed its id, path, address or slug.
 * @throws SettingsError where there is none; ContentProblems where it has any.
 */
export function publicStory(
  { contentDir, now }: Pick<Settings, 'contentDir' | 'now'>,
  typed: string,
): PublicStory {
  const { timeZone } = requirePublication(contentDir);
  const { story: file, moved } = storyNamed(findStories(contentDir).files, typed, (story) =>
    formerPathsOf(contentDir, story),
  );
  const { frontmatter } = goodStory(file, readWritten(contentDir, file), { timeZone, now });
  if (frontmatter.withdrawn !== undefined) {
    throw new SettingsError(`${file.file} is taken back already; its address says so.`);
  }
  if (!isPublic(frontmatter, now)) {
    throw new SettingsError(
      `${file.file} is not public yet, so that no reader has seen what is wrong. Change its text.`,
    );
  }
  return { file, moved, timeZone };
}

/** Where a story stood, by its frontmatter alone; nothing where that cannot be read. */
function formerPathsOf(contentDir: string, file: StoryFile): readonly string[] | undefined {
  const { text } = readText(contentDir, file.file, fileKinds.story, file.realFile);
  const { frontmatter = '' } = cutFrontmatter(text ?? '') ?? {};
  if (!frontmatter.includes('formerly')) return undefined;
  return stories.goodFields(readYaml(frontmatter, file.file).value).formerly;
}

/**
 * Writes into a story what readers are told of it; a correction is a change of the story, so that it sets `updated`.
 * @throws ContentProblems where the story would have any.
 */
export function tellingChanges(
  { contentDir, now }: Pick<Settings, 'contentDir' | 'now'>,
  { file, timeZone }: PublicStory,
  telling: Telling,
): Partial<Changes> {
  const written = readWritten(contentDir, file);
  const matter = frontmatterText(plainText(written));
  if (matter === undefined) throw new SettingsError(`${file.file} has no frontmatter.`);
  const date = telling.date ?? dayOf(now, timeZone);
  const edits =
    'withdraw' in telling
      ? [settingField(matter, 'withdrawn', { date, reason: telling.withdraw })]
      : [
          settingField(matter, 'updated', zonedIso(now, timeZone)),
          addingEntry(matter, 'corrections', {
            date,
            text: telling.text,
            ...(telling.kind !== 'correction' && { kind: telling.kind }),
          }),
        ];
  const content = edited(written, edits);
  goodStory(file, content, { timeZone, now });
  return { rewritten: new Map([[realFileOf(file), content]]) };
}
