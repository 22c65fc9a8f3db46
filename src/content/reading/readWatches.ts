import { suggest } from '../../base/problems/nearest.ts';
import type { Fault, Problem } from '../../base/problems/problem.ts';
import { faultOfKind } from '../fields/storyKinds.ts';
import { type Watch, watchSchema } from '../fields/watches.ts';
import { type ListFile, readListIfThere } from './readList.ts';

/** The file's name in the content folder. */
const watchesFile = 'watches.yaml';

/** Ids that a watch may name; undefined where their list could not be read, and so nothing is judged. */
interface Known {
  readonly sections: ReadonlySet<string> | undefined;
  readonly topics: ReadonlySet<string> | undefined;
  readonly kinds: ReadonlySet<string> | undefined;
}

/**
 * Reads watches.yaml, which a newsroom may do without. A watch that searches for nothing, for what
 * another does, in what is not there or in days that end before they begin is a problem.
 */
export function readWatches(contentDir: string, known: Known): ListFile<Watch> {
  const list = readListIfThere(contentDir, watchesFile, watchSchema);
  const { value = [], document } = list;
  if (document === undefined) return list;
  const at = (path: readonly PropertyKey[], fault: Fault & { found?: string }): Problem => ({
    file: watchesFile,
    ...document.placeOf(path),
    ...fault,
  });
  const searches = value.map(searchOf);
  const faults = value.flatMap((watch, place): Problem[] => [
    ...unknownIds(watch, place, known, at),
    ...(searches[place] === '{}'
      ? [
          at([place], {
            what: 'The watch searches for nothing.',
            remedy: 'Give it a query, or one of section, topics, countries, kinds, from and to.',
          }),
        ]
      : twinOf(searches, place).map((twin) =>
          at([place, 'id'], {
            what: `The watch searches for the same as ${value[twin]?.id ?? ''}.`,
            found: watch.id,
            remedy: 'Remove one of them, or change what it searches for.',
          }),
        )),
    ...(watch.from !== undefined && watch.to !== undefined && watch.to < watch.from
      ? [
          at([place, 'to'], {
            what: 'The last day comes before the first.',
            found: watch.to,
            remedy: `Write a day from ${watch.from} on, or remove the line.`,
          }),
        ]
      : []),
  ]);
  return { ...list, problems: [...list.problems, ...faults] };
}

/** All that decides what a watch finds, as text; the order of its lists does not. */
function searchOf({ query, section, topics, countries, kinds, from, to }: Watch): string {
  const listed = Object.entries({ topics, countries, kinds }).flatMap(([name, values]) =>
    values.length === 0 ? [] : [[name, [...new Set<string>(values)].toSorted()] as const],
  );
  return JSON.stringify({
    query: query?.toLowerCase(),
    section,
    ...Object.fromEntries(listed),
    from,
    to,
  });
}

function twinOf(searches: readonly string[], place: number): number[] {
  const first = searches.findIndex((search) => search === searches[place]);
  return first < place ? [first] : [];
}

function unknownIds(
  { section, topics, kinds }: Watch,
  place: number,
  known: Known,
  at: (path: readonly PropertyKey[], fault: Fault & { found?: string }) => Problem,
): Problem[] {
  const unknown = (
    what: string,
    id: string,
    path: readonly PropertyKey[],
    ids: ReadonlySet<string> | undefined,
    list: string,
  ): Problem[] =>
    ids === undefined || ids.has(id)
      ? []
      : [
          at([place, ...path], {
            what: `${what} is not in ${list}.`,
            found: id,
            remedy: suggest(id, [...ids], list),
          }),
        ];
  return [
    ...(section === undefined
      ? []
      : unknown('The section', section, ['section'], known.sections, 'sections.yaml')),
    ...topics.flatMap((id, topic) =>
      unknown('The topic', id, ['topics', topic], known.topics, 'topics.yaml'),
    ),
    ...kinds.flatMap((id, index) => {
      const fault = known.kinds && faultOfKind(id, known.kinds);
      return fault ? [at([place, 'kinds', index], { ...fault, found: id })] : [];
    }),
  ];
}
