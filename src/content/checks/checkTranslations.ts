import { isSameLanguage } from '../../base/languages.ts';
import type { Problem } from '../../base/problems/problem.ts';
import type { CheckedContent } from '../newsroom.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { likelyStory, storyRemedy } from './likelyStory.ts';

/**
 * Checks that a translation names an original that is there and out, and that each story is there once in
 * each language.
 */
export function checkTranslations({ publication, stories, strays }: CheckedContent): Problem[] {
  const all = [...stories, ...strays];
  const translations = all.filter(({ frontmatter }) => frontmatter.translationOf !== undefined);
  if (translations.length === 0) return [];
  const byId = new Map(all.map((story) => [story.id, story]));
  const guess = likelyStory(all);
  const versions = new Map<string, StoryReading[]>();
  return translations.flatMap((story): Problem[] => {
    const { translationOf: id = '' } = story.frontmatter;
    const original = byId.get(id);
    const shared = { file: story.file, ...story.placeOf(['translationOf']), found: id };
    const fault =
      original === undefined
        ? {
            what: 'translationOf names a story that is not there.',
            remedy: storyRemedy(guess(id), 'the original’s'),
          }
        : faultOfOriginal(story, original, byId);
    if (fault) return [{ ...shared, ...fault }];
    if (original === undefined) return [];
    const others = versions.get(id) ?? [original];
    versions.set(id, [...others, story]);
    const language = languageOf(story, publication.language);
    const twin = others.find((other) =>
      isSameLanguage(languageOf(other, publication.language), language),
    );
    return twin ? [{ ...shared, ...sameLanguage(story, twin, original, language) }] : [];
  });
}

type Fault = Pick<Problem, 'what' | 'remedy'> & Partial<Pick<Problem, 'line' | 'column' | 'found'>>;

function faultOfOriginal(
  story: StoryReading,
  original: StoryReading,
  byId: ReadonlyMap<string, StoryReading>,
): Fault | undefined {
  if (original.id === story.id) {
    return {
      what: 'The story says that it is a translation of itself.',
      remedy: 'Name the original, or remove the line where this is the original.',
    };
  }
  const { translationOf, draft } = original.frontmatter;
  if (translationOf !== undefined) {
    const first = byId.has(translationOf) && translationOf !== original.id;
    return {
      what: 'translationOf names a story that is a translation itself.',
      remedy:
        first && translationOf !== story.id
          ? `Name the original instead: ${translationOf}.`
          : 'Keep translationOf in the translation, and remove it from the original.',
    };
  }
  if (draft === true && story.frontmatter.draft !== true) {
    return {
      what: 'The original of this translation is a draft, which readers do not see.',
      remedy: 'Publish the original too, or make this a draft until then with "draft: true".',
    };
  }
  return undefined;
}

function languageOf({ frontmatter }: StoryReading, publication = 'en'): string {
  return frontmatter.language ?? publication;
}

function sameLanguage(
  story: StoryReading,
  twin: StoryReading,
  original: StoryReading,
  language: string,
): Fault {
  const says = story.frontmatter.language;
  return {
    ...(says !== undefined && { ...story.placeOf(['language']), found: `language: ${says}` }),
    what:
      twin === original
        ? 'The translation is in the language of its original.'
        : `${twin.file} is a translation of the same story into this language.`,
    remedy:
      says === undefined
        ? `Say its own with "language:"; without it, a story is in the publication’s, ${language}.`
        : 'Name the language that it is in, or remove translationOf.',
  };
}
