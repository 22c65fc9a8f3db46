import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Tells what is offered to the readers of a story, who read its language.
 * @param ordered the stories by their places.
 * @param placeOf gives a story's place by its id.
 */
export function readersOf(
  ordered: readonly ReadNextStory[],
  placeOf: (id: string) => number | undefined,
): Readers {
  const placeFor = (place: number, id: string): number | undefined => {
    const found = placeOf(id);
    const other = found === undefined ? undefined : ordered[found];
    if (other?.versions === undefined) return found;
    const { versions, language } = ordered[place] ?? other;
    if (versions === other.versions) return undefined;
    const { byLanguage, otherwise } = other.versions;
    return placeOf(byLanguage[language ?? ''] ?? otherwise);
  };
  const factorOf = (place: number, other: number): number => {
    const candidate = ordered[other];
    if (candidate?.versions && placeFor(place, candidate.id) !== other) return 0;
    return candidate?.language === ordered[place]?.language ? 1 : foreign;
  };
  const isMixed = ordered.some(({ language }) => language !== undefined);
  return { placeFor, factorOf: isMixed ? factorOf : undefined };
}

/** What is offered to the readers of the story at a place. */
export interface Readers {
  /** The place of the version for them of the story with an id; none of the story's own versions. */
  readonly placeFor: (place: number, id: string) => number | undefined;
  /** As `likestFinder` asks for; none where all stories are in one language and no version is there. */
  readonly factorOf: ((place: number, other: number) => number) | undefined;
}

/** Below any score in the story's own language; a power of two, so that the order of scores is kept. */
const foreign = 2 ** -40;
