import { oneOf } from '../../../../newsrooms/corpus/draw.ts';
import type { Random } from '../../../../newsrooms/random.ts';
import type { WireStory } from '../../../../newsrooms/wire/wire.ts';
import { english } from '../../../../newsrooms/wire/tongues/english.ts';

/** A story in English, any as often as any other. */
export function englishStory(random: Random, stories: readonly WireStory[]): WireStory {
  for (;;) {
    const story = oneOf(random, stories);
    if (story.language === english.code) return story;
  }
}

/** The ids of stories by their numbers. */
export function idsOf(numbers: readonly number[], stories: readonly WireStory[]): Set<string> {
  return new Set(numbers.flatMap((nth) => stories[nth]?.id ?? []));
}
