import { type Translatable, versionsOfStories } from '../content/stories/translations.ts';

/** What is told of a story in one of its languages. */
export interface StoryVersion {
  readonly id: string;
  readonly headline: string;
  /** A tag of BCP 47. */
  readonly language: string;
  readonly isOriginal: boolean;
}

/** What is asked of a story that may be there in several languages. */
export type VersionedStory = Translatable & { readonly data: { readonly headline: string } };

/**
 * What stories that are there in several languages tell of each other.
 * @param stories in any order.
 * @param language the publication's.
 * @returns by story id all its versions, itself included, the original first.
 */
export function storyVersions(
  stories: readonly VersionedStory[],
  language: string,
): ReadonlyMap<string, readonly StoryVersion[]> {
  return new Map(
    [...versionsOfStories(stories, language)].map(([id, versions]) => [
      id,
      versions.map((version) => ({
        id: version.id,
        headline: version.data.headline,
        language: version.data.language ?? language,
        isOriginal: version.data.translationOf === undefined,
      })),
    ]),
  );
}
