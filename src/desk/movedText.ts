import { pagePath, paths } from '../base/addresses.ts';
import { ContentProblems } from '../base/problems/problem.ts';
import { SettingsError } from '../base/settings.ts';
import { isPublic, isWithdrawn } from '../content/stories/published.ts';
import type { StoryReading, StorySource } from '../content/stories/readStory.ts';
import {
  addingEntry,
  type FrontmatterText,
  frontmatterText,
  settingEntry,
  settingField,
  settingImage,
  takingEntry,
} from './frontmatterText.ts';
import { type Edit, edited, plainText } from './plainEdits.ts';
import { renamingDocument } from './renamingDocument.ts';
import type { Renaming } from './rewriteText.ts';

/** How the text of a story changes as it moves. */
export interface TextMove {
  readonly renaming: Renaming;
  /** Paths of files that stay where they are: as the story writes them, and as they are to be written. */
  readonly targets: ReadonlyMap<string, string>;
  readonly published: string | undefined;
  readonly now: Date;
}

/**
 * The text of a story at its new place: with the old path in `formerly` where readers may know it.
 * @param written its text as it is written.
 * @throws ContentProblems for what cannot be written anew.
 */
export function movedText(
  { file }: StoryReading,
  { frontmatter }: StorySource,
  written: string,
  { renaming, targets, published, now }: TextMove,
): string {
  const text = plainText(written);
  const matter = frontmatterText(text);
  if (matter === undefined) throw new SettingsError(`${file} has no frontmatter.`);
  const { edits, problems } = renamingDocument(file, matter, renaming, targets);
  if (problems.length > 0) throw new ContentProblems(problems);
  const image = targets.get(frontmatter.image?.src ?? '');
  const isKnown = isPublic(frontmatter, now) || isWithdrawn(frontmatter, now);
  return edited(written, [
    ...edits,
    ...(published === undefined ? [] : [settingField(matter, 'published', published)]),
    ...(image === undefined ? [] : settingImage(matter, image)),
    ...(renaming.from === renaming.to
      ? []
      : formerlyEdits(matter, frontmatter.formerly, renaming, isKnown)),
  ]);
}

/** No story has its own path among its old ones, as one that moves back would. */
function formerlyEdits(
  matter: FrontmatterText,
  formerly: readonly string[],
  { from, to }: Renaming,
  isKnown: boolean,
): Edit[] {
  const own = formerly.findIndex((path) => pagePath(path) === paths.story(to));
  if (own !== -1 && formerly.length === 1) {
    return settingEntry(matter, 'formerly', own, paths.story(from));
  }
  return [
    ...(own === -1 ? [] : takingEntry(matter, 'formerly', own)),
    ...(isKnown ? [addingEntry(matter, 'formerly', paths.story(from))] : []),
  ];
}
