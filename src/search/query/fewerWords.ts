import { type HeldUnit, type Ids, inAll } from './holders.ts';

/** What is asked of words that no story holds together. */
export interface Fewer {
  /** At least one; they stand in at least one story together. */
  readonly kept: readonly HeldUnit[];
  readonly leftOut: readonly HeldUnit[];
}

/**
 * Leaves out words of a query that no story holds all of. The rarest stays, since it tells best what
 * is looked for, and of the others, from the rare ones on, each that some story holds beside those
 * that stay.
 * @param units at least one of which stories are known to hold; in the order of the query.
 */
export function withFewerWords(units: readonly HeldUnit[]): Fewer {
  const kept = new Set<HeldUnit>();
  let together: Ids | undefined;
  for (const unit of units.toSorted((a, b) => a.stories - b.stories)) {
    // What nearly every story holds tells nothing.
    if (unit.ids === undefined || unit.ids.size === 0) continue;
    const withUnit: Ids = together === undefined ? unit.ids : inAll([together, unit.ids]);
    if (withUnit.size === 0) continue;
    together = withUnit;
    kept.add(unit);
  }
  return {
    kept: units.filter((unit) => kept.has(unit)),
    leftOut: units.filter((unit) => !kept.has(unit)),
  };
}

/** Stories that hold the same words of a query, and no other of it. */
export interface Holding {
  readonly units: readonly HeldUnit[];
  readonly ids: Ids;
  /** How much of the query they hold, from 0 to 1: a rare word is much of it. */
  readonly share: number;
}

/**
 * Groups stories by the words of a long query that they hold, those that hold most of it first.
 * @param stories how many there are in all.
 */
export function byHolding(units: readonly HeldUnit[], stories: number): Holding[] {
  const telling = units.filter(({ ids }) => ids !== undefined && ids.size > 0);
  const weights = telling.map(({ ids }) => Math.log1p(stories / (ids?.size ?? 1)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const places = new Map<string, number[]>();
  for (const [place, { ids }] of telling.entries()) {
    for (const id of ids ?? []) places.set(id, [...(places.get(id) ?? []), place]);
  }
  // What browsers have to group by is younger than those that are to search.
  const groups = new Map<string, Set<string>>();
  for (const [id, held] of places) {
    groups.set(held.join(), (groups.get(held.join()) ?? new Set()).add(id));
  }
  const holdings = [...groups].map(([key, ids]) => {
    const held = key.split(',').map(Number);
    const weight = held.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    return {
      units: telling.filter((_unit, place) => held.includes(place)),
      ids,
      share: weight / whole,
    };
  });
  const ordered = holdings.toSorted((a, b) => b.share - a.share);
  const best = ordered[0]?.share ?? 0;
  const kept = ordered.filter(({ share }) => share >= best * worthwhile).slice(0, mostGroups);
  const fewest = Math.min(...telling.map((unit) => unit.stories));
  const rarest = telling.filter((unit) => unit.stories === fewest);
  // What tells best what is looked for is never left out.
  const holdingRarest = rarest
    .filter((unit) => !kept.some(({ units }) => units.includes(unit)))
    .flatMap((unit) => ordered.find(({ units }) => units.includes(unit)) ?? []);
  return [...kept, ...new Set(holdingRarest)];
}

/** What holds less of a query than this part of what the best hold is no answer to it. */
const worthwhile = 0.6;

/** Each is a search of its own. */
const mostGroups = 12;
