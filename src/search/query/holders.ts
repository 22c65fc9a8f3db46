import { memoizePerKey } from '../../base/memoize.ts';
import type { FoundStory, Pagefind } from '../pagefind/reading/index.ts';
import type { Unit } from './units.ts';

/** The ids of stories. */
export type Ids = ReadonlySet<string>;

/** Tells which stories hold a word in any of its forms, or several words as they stand. */
export type Holders = (text: string) => Promise<Ids>;

/** A unit of a query, and who holds it. */
export interface HeldUnit extends Unit {
  /** Undefined for a word that so many stories hold that to ask for them would be dear. */
  readonly ids: Ids | undefined;
  /** How many stories hold it. */
  readonly stories: number;
  /** Whether it tells stories apart, as what very many hold does not, nor how several words begin. */
  readonly isTelling: boolean;
}

/** What is asked of an index, each thing once. */
export interface Asker {
  readonly holders: Holders;
  /** The language of the index that a story is in which holds something that was asked for. */
  readonly languageOf: (id: string) => string;
  /** The stories of some ids, each of which holds something that was asked for. */
  readonly storiesOf: (ids: Ids) => readonly FoundStory[];
}

export function askerOf(pagefind: Pagefind): Asker {
  const held = new Map<string, FoundStory>();
  return {
    holders: memoizePerKey(async (text: string) => {
      // Without quotation marks Pagefind takes the beginning of a word that it has not for the word.
      const stories = await pagefind.search(`"${text}"`);
      for (const story of stories) held.set(story.id, story);
      return new Set(stories.map(({ id }) => id));
    }),
    languageOf: (id) => held.get(id)?.language ?? '',
    storiesOf: (ids) => [...ids].flatMap((id) => held.get(id) ?? []),
  };
}

/** The stories that are in all of some sets, of which there is at least one. */
export function inAll(sets: readonly Ids[]): Ids {
  const [smallest = new Set<string>(), ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set([...smallest].filter((id) => others.every((ids) => ids.has(id))));
}

/** The languages of the indexes that hold all of some words which any holds. */
export function languagesOf(
  units: readonly HeldUnit[],
  languageOf: Asker['languageOf'],
): ReadonlySet<string> {
  const sets = units
    .flatMap(({ ids }) => (ids === undefined || ids.size === 0 ? [] : [ids]))
    .map((ids) => new Set([...ids].map(languageOf)));
  return sets.length === 0 ? new Set() : inAll(sets);
}
