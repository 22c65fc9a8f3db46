import { byFacet, type ByFacet, type FacetName, facetNames } from './facetNames.ts';
import { type Filed, filedUnder } from './filedUnder.ts';

/** One box to tick: a value, its name and how many stories are filed under it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The path of the page whose feeds carry these stories, where there are any. */
  readonly feeds?: string;
}

export interface Facet {
  readonly name: FacetName;
  /** At least one, in the order in which they are offered. */
  readonly values: readonly FacetValue[];
}

/** The names of values, in the order in which they are offered. */
export type Labels = ByFacet<ReadonlyMap<string, string>>;

/**
 * The facets of an edition, with the values that its stories carry and no others.
 * @param labels a value that has none here stands behind the others, under its own id.
 */
export function facetsOf(
  stories: readonly Filed[],
  labels: Labels,
  timeZone: string,
): readonly Facet[] {
  const counts = countByFacet(stories, timeZone);
  return facetNames
    .map((name) => ({ name, values: valuesOf(name, counts[name], labels[name]) }))
    .filter(({ values }) => values.length > 0);
}

const growing: readonly FacetName[] = ['topic', 'country', 'author'];

function countByFacet(stories: readonly Filed[], timeZone: string): ByFacet<Map<string, number>> {
  const counts = byFacet(() => new Map<string, number>());
  for (const story of stories) {
    const filed = filedUnder(story, timeZone);
    for (const name of facetNames) {
      for (const value of filed[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function valuesOf(
  name: FacetName,
  counts: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, string>,
): FacetValue[] {
  const order = new Map([...labels.keys()].map((value, place) => [value, place]));
  const place = (value: string) => order.get(value) ?? Infinity;
  return [...counts]
    .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
    .toSorted((a, b) => {
      if (name === 'year') return b.value.localeCompare(a.value);
      // Lists that grow long put first what most stories are about.
      const byCount = growing.includes(name) ? b.count - a.count : 0;
      if (byCount !== 0) return byCount;
      return place(a.value) - place(b.value) || a.label.localeCompare(b.label);
    });
}
