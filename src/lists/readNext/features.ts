import type { ReadNextStory } from './ReadNextStory.ts';
import { memoizePerKey } from '../../base/memoize.ts';

/**
 * Makes the reader of what stories can share: their sections, topics, countries, languages and the words of
 * their headlines and standfirsts. Each different feature has a number, counted from 0 in the order of discovery.
 */
export function featureReader(): FeatureReader {
  const kinds: FeatureKind[] = [];
  const numbering = (kind: FeatureKind) =>
    memoizePerKey<string, number>(() => kinds.push(kind) - 1);
  const section = numbering('section');
  const topic = numbering('topic');
  const country = numbering('country');
  const language = numbering('language');
  const word = numbering('word');
  // No word crosses a space, and most of what stands between two spaces stood there before.
  const wordsWithin = memoizePerKey((piece: string) => Array.from(wordsOf(piece), word));
  const wordsIn = memoizePerKey((text: string) => [
    ...new Set(text.split(' ').flatMap(wordsWithin)),
  ]);
  return {
    kinds,
    featuresOf({ headline, standfirst, section: filedIn, topics, countries, language: tag }) {
      const features = new Set([section(filedIn)]);
      for (const id of topics) features.add(topic(id));
      for (const code of countries) features.add(country(code));
      if (tag !== undefined) features.add(language(tag));
      for (const feature of wordsIn(headline)) features.add(feature);
      for (const feature of wordsIn(standfirst)) features.add(feature);
      return [...features];
    },
  };
}

/** The reader of a preview, which asks after each save of nearly the same stories. */
export const previewFeatures = featureReader();

/** Tells features by numbers, the same feature by the same number. */
export interface FeatureReader {
  /** By feature: its kind. Grows as features are discovered. */
  readonly kinds: readonly FeatureKind[];
  /** Lists the features of a story, each once. */
  readonly featuresOf: (story: Described) => readonly number[];
}

/** The kinds of feature. */
export type FeatureKind = 'section' | 'topic' | 'country' | 'language' | 'word';

/** What of a story its features are found in. */
export type Described = Pick<
  ReadNextStory,
  'headline' | 'standfirst' | 'section' | 'topics' | 'countries' | 'language'
>;

/**
 * Splits text into words, in any language, those without spaces included.
 * @returns each different word once, in lower case; numbers are words, punctuation is not.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  // Most texts that are asked about are one word, which the segmenter takes a hundred times as long to say.
  if (plainWord.test(text)) return new Set([text.toLowerCase()]);
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike === true) words.add(segment);
  }
  return words;
}

const plainWord = /^[a-z0-9]+$/i;

// A named locale, since the default would follow the machine that builds the site.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
