import { indexFeatures } from './featureIndex.ts';
import type { FeatureReader } from './features.ts';
import { likestFinder } from './likest.ts';
import { readersOf } from './readers.ts';
import type { ReadNextStory } from './ReadNextStory.ts';

/**
 * Chooses the five stories to read next under each story, or all others when there are fewer. The next part
 * of its series comes first. The editor's choice is in, up to five; the rest are the likest and nearest in time, be they older or newer than the
 * story. Between equals the newest wins, then the lowest id.
 *
 * The score of another story is
 * (shared weight / (size + other's size) + trifle) × (1 + nearness in time).
 * Those in the story's language come before all others, chosen and shown, whatever their score. Of a story
 * that is there in several languages the version for those who read this one is offered, and never a
 * version of the story itself.
 *
 * Nearness doubles a score at most, so that likeness leads; sizes keep a long story from being like every
 * other; the trifle lets nearness decide among stories that are not alike at all.
 * @returns for each story's id the ids to offer, after the next part those in
 * the story's language, newest first, then the others. The order of the given stories is no matter.
 */
export function rankReadNext(
  stories: readonly ReadNextStory[],
): ReadonlyMap<string, readonly string[]> {
  const offerOf = readNextFinder(stories);
  return new Map(stories.toSorted(newestFirst).map(({ id }) => [id, offerOf(id)]));
}

/**
 * Prepares the same choice for whoever wants it of few stories: all are looked at, but none is compared
 * until it is asked for.
 * @param reader may have read such stories before.
 * @returns gives the ids to offer under a story by its id; of none for an unknown one.
 */
export function readNextFinder(
  stories: readonly ReadNextStory[],
  reader?: FeatureReader,
): (id: string) => readonly string[] {
  const ordered = stories.toSorted(newestFirst);
  const times = Float64Array.from(ordered, ({ published }) => published.getTime());
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const index = indexFeatures(ordered, reader);
  const readers = readersOf(ordered, (id) => places.get(id));
  const likestOf = likestFinder(index, times, offered, readers.factorOf);

  return (id) => {
    const place = places.get(id);
    const story = place === undefined ? undefined : ordered[place];
    if (place === undefined || story === undefined) return [];
    const likest = likestOf(place);
    const placeFor = (other: string) => readers.placeFor(place, other);
    const chosen = editorsChoice(story, placeFor, offered);
    const filling = likest
      .filter((other) => !chosen.includes(other))
      .slice(0, offered - chosen.length);
    const next = placeFor(story.nextPart ?? '');
    const isForeign = (other: number) => ordered[other]?.language !== story.language;
    const offer = [...chosen, ...filling].sort(
      (a, b) =>
        Number(b === next) - Number(a === next) ||
        Number(isForeign(a)) - Number(isForeign(b)) ||
        a - b,
    );
    return offer.flatMap((other) => ordered[other]?.id ?? []);
  };
}

const offered = 5;

/**
 * Orders stories newest first; those of the same instant by id, in the order of UTF-16 code units.
 * @returns a negative number when `a` comes first, a positive one when `b` does, 0 for the same story.
 */
export function newestFirst(a: Dated, b: Dated): number {
  const later = b.published.getTime() - a.published.getTime();
  if (later !== 0) return later;
  // Not localeCompare: its order depends on the machine.
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

type Dated = Pick<ReadNextStory, 'id' | 'published'>;

/**
 * Reads which stories are wanted under a story: the next part of its series, and the editor's choice.
 * @param placeOf gives a story's place by its id, or undefined for an id that no story has.
 * @returns the places of the first `most` of them, each once, without the unknown and the story itself.
 */
export function editorsChoice(
  story: Pick<ReadNextStory, 'id' | 'readNext' | 'nextPart'>,
  placeOf: (id: string) => number | undefined,
  most: number,
): readonly number[] {
  const { nextPart, readNext } = story;
  const wanted = nextPart === undefined ? readNext : [nextPart, ...readNext];
  const places = wanted
    .filter((id) => id !== story.id)
    .map(placeOf)
    .filter((place) => place !== undefined);
  return [...new Set(places)].slice(0, most);
}
