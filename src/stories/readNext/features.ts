import type { ReadNextStory } from './ReadNextStory.ts';
import { wordsOf } from './words.ts';

/**
 * Lists what a story can share with another: its section, topics, countries and the words of its headline
 * and standfirst.
 * @returns each feature once, under a key that no feature of another kind can have.
 */
export function featuresOf(story: Described): readonly Feature[] {
  const keysOf: Record<FeatureKind, Iterable<string>> = {
    section: [story.section],
    topic: story.topics,
    country: story.countries,
    word: wordsOf(`${story.headline}\n${story.standfirst}`),
  };
  return featureKinds.flatMap((kind) =>
    Array.from(new Set(keysOf[kind]), (key) => ({ key: `${kind} ${key}`, kind })),
  );
}

/** Something that a story can share with others. */
export interface Feature {
  readonly key: string;
  readonly kind: FeatureKind;
}

/** The kinds of feature. */
export type FeatureKind = (typeof featureKinds)[number];

const featureKinds = ['section', 'topic', 'country', 'word'] as const;

type Described = Pick<
  ReadNextStory,
  'headline' | 'standfirst' | 'section' | 'topics' | 'countries'
>;
