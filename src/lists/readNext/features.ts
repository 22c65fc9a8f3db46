import type { ReadNextStory } from './ReadNextStory.ts';
import { wordsOf } from './words.ts';

/**
 * Makes the reader of what stories can share: their sections, topics, countries and the words of their
 * headlines and standfirsts. Each different feature has a number, counted from 0 in the order of discovery.
 */
export function featureReader(): FeatureReader {
  const kinds: FeatureKind[] = [];
  const numbering = (kind: FeatureKind) => memoized(() => kinds.push(kind) - 1);
  const section = numbering('section');
  const topic = numbering('topic');
  const country = numbering('country');
  const word = numbering('word');
  // No word crosses a space, and most of what stands between two spaces stood there before.
  const wordsWithin = memoized((piece) => Array.from(wordsOf(piece), word));
  return {
    kinds,
    featuresOf({ headline, standfirst, section: filedIn, topics, countries }) {
      const features = new Set([section(filedIn)]);
      for (const id of topics) features.add(topic(id));
      for (const code of countries) features.add(country(code));
      for (const piece of `${headline} ${standfirst}`.split(' ')) {
        for (const feature of wordsWithin(piece)) features.add(feature);
      }
      return [...features];
    },
  };
}

/** Tells features by numbers, the same feature by the same number. */
export interface FeatureReader {
  /** By feature: its kind. Grows as features are discovered. */
  readonly kinds: readonly FeatureKind[];
  /** Lists the features of a story, each once. */
  readonly featuresOf: (story: Described) => readonly number[];
}

/** The kinds of feature. */
export type FeatureKind = 'section' | 'topic' | 'country' | 'word';

/** What of a story its features are found in. */
export type Described = Pick<
  ReadNextStory,
  'headline' | 'standfirst' | 'section' | 'topics' | 'countries'
>;

function memoized<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    values.set(key, value);
    return value;
  };
}
