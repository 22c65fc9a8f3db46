import { type Described, type FeatureKind, type FeatureReader, featureReader } from './features.ts';
import { sizeOf, weightOf } from './weights.ts';

/**
 * Makes the inverted index: which stories carry each feature. Stories and features become numbers: a story is
 * its place in the given list, a feature is counted in the order of discovery.
 * @param newestFirst the stories in the order of places, so that neighbours in a list of carriers are
 * neighbours in time.
 * @param reader may have read such stories before.
 */
export function indexFeatures(
  newestFirst: readonly Described[],
  { kinds, featuresOf }: FeatureReader = featureReader(),
): FeatureIndex {
  const carried = newestFirst.map(featuresOf);
  const weights = weightsOf(kinds, carried);
  const sizes = kinds.map(sizeOf);
  const carriers = kinds.map((): number[] => []);
  const profileOf = (all: readonly number[], place: number): Profile => {
    const features: number[] = [];
    const spots: number[] = [];
    let size = 0;
    for (const feature of all) {
      size += sizes[feature] ?? 0;
      const places = carriers[feature];
      if (places === undefined || weights[feature] === 0) continue;
      features.push(feature);
      spots.push(places.push(place) - 1);
    }
    return { features, spots, size };
  };
  return { carriers, weights, profiles: carried.map(profileOf) };
}

/** Which stories carry which features. */
export interface FeatureIndex {
  /** By feature: the places of the stories that carry it, ascending; none where its weight is 0. */
  readonly carriers: readonly (readonly number[])[];
  /** By feature: the weight of sharing it, 0 when only one story has it. */
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

function weightsOf(kinds: readonly FeatureKind[], carried: readonly (readonly number[])[]) {
  const counts = new Uint32Array(kinds.length);
  for (const features of carried) {
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return kinds.map((kind, feature) => {
    const carriers = counts[feature] ?? 0;
    return carriers > 1 ? weightOf(kind, carriers) : 0;
  });
}
