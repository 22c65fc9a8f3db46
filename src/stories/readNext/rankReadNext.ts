import { editorsChoice } from './editorsChoice.ts';
import { indexFeatures } from './featureIndex.ts';
import { highest } from './highest.ts';
import { nearness } from './nearness.ts';
import { newestFirst } from './newestFirst.ts';
import type { ReadNextStory } from './ReadNextStory.ts';
import { sharedWeightFinder } from './sharedWeights.ts';

export function rankReadNext(stories: Iterable<ReadNextStory>, reach?: number): ReadonlyMap<string, readonly string[]> {
  const ordered = [...stories].sort(newestFirst);
  const times = ordered.map(({ published }) => published.getTime());
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const index = indexFeatures(ordered);
  const sharedBy = sharedWeightFinder(index, reach);
  const sizes = index.profiles.map((p) => p.size);

  return new Map(
    ordered.map((story, place) => {
      const chosen = editorsChoice(story, (id) => places.get(id), offered);
      const { others, weightWith } = sharedBy(place);
      const time = times[place] ?? 0;
      const size = sizes[place] ?? 0;
      const likest = highest(
        others,
        offered,
        (other) =>
          (weightWith(other) / (size + (sizes[other] ?? 0)) + trifle) * (1 + nearness(time, times[other] ?? 0)),
      );
      const found = likest.filter((other) => !chosen.includes(other)).slice(0, offered - chosen.length);
      const offer = [...chosen, ...found].sort((a, b) => a - b);
      return [story.id, offer.flatMap((other) => ordered[other]?.id ?? [])];
    }),
  );
}

const offered = 5;
const trifle = 64;
