import { readersLanguage } from '../../base/languages.ts';
import type { Story } from '../../content/editionData.ts';
import { onceEach, versionFor, versionsOfStories } from '../../content/stories/translations.ts';
import { nextParts } from '../series.ts';
import type { ReadNextStory, StoryVersions } from './ReadNextStory.ts';

/**
 * What choosing the stories to read next asks of the stories of an edition.
 * @param stories in any order.
 * @param language the publication's.
 */
export function readNextStories(stories: readonly Story[], language: string): ReadNextStory[] {
  const listed = onceEach(stories, language);
  const next = nextParts(listed);
  const languageOf = ({ data }: Story): string => readersLanguage(data.language ?? language);
  const versionsOf = versionsOfStories(stories, language);
  const told = new Map<readonly Story[], StoryVersions>();
  for (const versions of versionsOf.values()) {
    const { id } = versionFor(versions, language) ?? { id: '' };
    // Of two in one language the first.
    const byLanguage = versions
      .toReversed()
      .map((version) => [languageOf(version), version.id] as const);
    told.set(versions, { byLanguage: Object.fromEntries(byLanguage), otherwise: id });
  }
  const isMixed = new Set(stories.map(languageOf)).size > 1;
  return stories.map((story) => {
    const { id, data } = story;
    const versions = told.get(versionsOf.get(id) ?? []);
    const nextPart = next.get(data.series !== undefined && versions ? versions.otherwise : id);
    return { id, ...data, nextPart, versions, language: isMixed ? languageOf(story) : undefined };
  });
}
