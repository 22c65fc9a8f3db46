import type { Ids } from '../../base/problems/nearest.ts';
import { slugOfName, oneLine, shortened } from '../text.ts';

/** An entry of a list that is there or is to be added. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly [field: string]: string | undefined;
}

/** Gives names the ids that a list has for them, or new ones. */
export interface SubjectIds {
  /** The id for a name; one name, whatever its letters' size, has one id. */
  readonly idOf: (name: string, fields?: Readonly<Record<string, string | undefined>>) => string;
  /** The id that the list has for a name; undefined where it has none. */
  readonly known: (name: string) => string | undefined;
  /** Every id, those of new entries too. */
  readonly all: () => Ids;
  /** The new entry of an id; undefined for one that was there. */
  readonly added: (id: string) => Entry | undefined;
}

/**
 * Looks names up in a list of the newsroom, by name, then by id.
 * @param fallback what an id is called whose name has no letter that an address may hold.
 */
export function subjectIds(
  list: readonly Pick<Entry, 'id' | 'name'>[],
  fallback: string,
): SubjectIds {
  const byName = new Map(list.map(({ id, name }) => [keyOf(name), id]));
  const taken = new Map(list.map(({ id, name }) => [id, name]));
  const added = new Map<string, Entry>();
  for (const id of taken.keys()) if (!byName.has(keyOf(id))) byName.set(keyOf(id), id);
  return {
    idOf: (name, fields = {}) => {
      const known = byName.get(keyOf(name));
      if (known !== undefined) return known;
      const id = freeName(slugOfName(name) ?? fallback, taken);
      taken.set(id, name);
      byName.set(keyOf(name), id);
      added.set(id, { id, name: shortened(oneLine(name), 80), ...fields });
      return id;
    },
    known: (name) => byName.get(keyOf(name)),
    all: () => taken,
    added: (id) => added.get(id),
  };
}

/** A name, or the same with the first number from 2 on that nothing has. */
export function freeName(name: string, taken: { has: (name: string) => boolean }): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

function keyOf(name: string): string {
  return oneLine(name).normalize().toLowerCase();
}
