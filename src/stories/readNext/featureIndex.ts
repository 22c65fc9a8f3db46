import { featuresOf, type Feature } from './features.ts';
import type { ReadNextStory } from './ReadNextStory.ts';
import { sizeOf, weightOf } from './weights.ts';

/**
 * Makes the inverted index: which stories carry each feature. Stories and features become numbers: a story is
 * its place in the given list, a feature is counted in the order of discovery.
 * @param newestFirst the stories in the order of places, so that neighbours in a list of carriers are
 * neighbours in time.
 */
export function indexFeatures(newestFirst: readonly Described[]): FeatureIndex {
  const postings = new Map<string, Posting>();
  const carried = newestFirst.map((story, place) =>
    featuresOf(story).map((feature) => post(postings, feature, place)),
  );
  const weights = Array.from(postings.values(), ({ kind, carriers }) =>
    weightOf(kind, carriers.length),
  );
  return {
    carriers: Array.from(postings.values(), ({ carriers }) => carriers),
    weights,
    profiles: carried.map((mentions) => {
      const telling = mentions.filter(
        ({ posting }) => posting.carriers.length > 1 && (weights[posting.feature] ?? 0) > 0,
      );
      return {
        features: telling.map(({ posting }) => posting.feature),
        spots: telling.map(({ spot }) => spot),
        size: mentions.reduce((size, { posting }) => size + sizeOf(posting.kind), 0),
      };
    }),
  };
}

/** Which stories carry which features. */
export interface FeatureIndex {
  /** By feature: the places of the stories that carry it, ascending. */
  readonly carriers: readonly (readonly number[])[];
  /** By feature: the weight of sharing it. */
  readonly weights: readonly number[];
  /** By place: what the story carries. */
  readonly profiles: readonly Profile[];
}

/** What one story carries. */
export interface Profile {
  /** The features that it shares with another story and that say something; each once. */
  readonly features: readonly number[];
  /** For each of `features`: where the story stands among the carriers. */
  readonly spots: readonly number[];
  /** The sizes of all its features summed, those that it shares with no one included. */
  readonly size: number;
}

type Described = Pick<
  ReadNextStory,
  'headline' | 'standfirst' | 'section' | 'topics' | 'countries'
>;

interface Posting {
  readonly feature: number;
  readonly kind: Feature['kind'];
  readonly carriers: number[];
}

function post(postings: Map<string, Posting>, { key, kind }: Feature, place: number) {
  const posting = postings.get(key) ?? { feature: postings.size, kind, carriers: [] };
  postings.set(key, posting);
  return { posting, spot: posting.carriers.push(place) - 1 };
}
