import { grouped } from '../../grouped.ts';
import { wordRangesOf } from './wordRanges.ts';
import type { Filter, MetaIndex } from './metaIndex.ts';
import { idInAll } from './volumeIds.ts';

/**
 * Makes one meta index of those of several volumes, as if all their stories were in one: with one
 * count of how common a word is, one mean length and one order in time, which are what Pagefind
 * ranks by.
 * @param volumes the oldest first; the stories of each are older than those of the next.
 * @param language that they are of, in small letters.
 */
export function mergedMetaIndex(volumes: readonly MetaIndex[], language: string): MetaIndex {
  const starts = firstNumbers(volumes);
  const moved = volumes.map((volume, place) => shifted(volume, starts[place] ?? 0));
  return {
    version: volumes[0]?.version ?? '',
    stories: volumes.flatMap(({ stories }, place) =>
      stories.map(({ id, words, group }) => ({
        id: idInAll(id, place),
        words,
        group: group === '' ? '' : idInAll(group, place),
      })),
    ),
    chunks: wordRangesOf(volumes).map(({ from, to }, place) => ({
      from,
      to,
      id: `${language}_${place}`,
    })),
    filters: mergedFilters(moved.map(({ filters }) => filters)),
    sorts: [
      ...grouped(
        moved.flatMap(({ sorts }) => sorts),
        ({ name }) => name,
      ),
    ].map(([name, sorts]) => ({ name, stories: sorts.flatMap(({ stories }) => stories) })),
    fields: [...new Set(volumes.flatMap(({ fields }) => fields))].toSorted(),
  };
}

/** The number that the first story of each volume has among those of all. */
export function firstNumbers(volumes: readonly Pick<MetaIndex, 'stories'>[]): number[] {
  let first = 0;
  return volumes.map(({ stories }) => {
    const own = first;
    first += stories.length;
    return own;
  });
}

function shifted({ filters, sorts }: MetaIndex, by: number): Pick<MetaIndex, 'filters' | 'sorts'> {
  const all = (stories: readonly number[]) => stories.map((story) => story + by);
  return {
    filters: filters.map(({ name, values }) => ({
      name,
      values: values.map(({ value, stories }) => ({ value, stories: all(stories) })),
    })),
    sorts: sorts.map(({ name, stories }) => ({ name, stories: all(stories) })),
  };
}

function mergedFilters(volumes: readonly (readonly Filter[])[]): Filter[] {
  return [...grouped(volumes.flat(), ({ name }) => name)]
    .map(([name, filters]) => ({
      name,
      values: [
        ...grouped(
          filters.flatMap(({ values }) => values),
          ({ value }) => value,
        ),
      ]
        .map(([value, parts]) => ({ value, stories: parts.flatMap(({ stories }) => stories) }))
        .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
