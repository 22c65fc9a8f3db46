import { type Ids, notInList } from '../../base/problems/nearest.ts';
import { type Problem, type Tell, tellIn } from '../../base/problems/problem.ts';
import { faultOfKind } from '../fields/storyKinds.ts';
import { type Watch, watchSchema } from '../fields/watches.ts';
import { type ListFile, readListIfThere } from './readList.ts';

/** The file's name in the content folder. */
const watchesFile = 'watches.yaml';

/** Ids that a watch may name; undefined where their list could not be read, and so nothing is judged. */
interface Known {
  readonly sections: Ids | undefined;
  readonly topics: Ids | undefined;
  readonly kinds: Ids | undefined;
}

/**
 * Reads watches.yaml, which a newsroom may do without. A watch that searches for nothing, for what
 * another does, in what is not there or in days that end before they begin is a problem.
 * @param language the newsroom's, in which a refusal knows the names of countries.
 */
export function readWatches(contentDir: string, known: Known, language?: string): ListFile<Watch> {
  const list = readListIfThere(contentDir, watchesFile, watchSchema(language));
  const { value = [], document } = list;
  if (document === undefined) return list;
  const tell = tellIn(watchesFile, document.placeOf);
  const searches = value.map(searchOf);
  const faults = value.flatMap((watch, place): Problem[] => [
    ...unknownIds(watch, place, known, tell),
    ...(searches[place] === '{}'
      ? tell([place], undefined, {
          what: 'The watch searches for nothing.',
          remedy: 'Give it a query, or one of section, topics, countries, kinds, from and to.',
        })
      : twinOf(searches, place).flatMap((twin) =>
          tell([place, 'id'], watch.id, {
            what: `The watch searches for the same as ${value[twin]?.id ?? ''}.`,
            remedy: 'Remove one of them, or change what it searches for.',
          }),
        )),
    ...(watch.from !== undefined && watch.to !== undefined && watch.to < watch.from
      ? tell([place, 'to'], watch.to, {
          what: 'The last day comes before the first.',
          remedy: `Write a day from ${watch.from} on, or remove the line.`,
        })
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
  tell: Tell,
): Problem[] {
  return [
    ...tell([place, 'section'], section, notInList(section, 'section', known.sections)),
    ...topics.flatMap((id, topic) =>
      tell([place, 'topics', topic], id, notInList(id, 'topic', known.topics)),
    ),
    ...kinds.flatMap((id, kind) => tell([place, 'kinds', kind], id, faultOfKind(id, known.kinds))),
  ];
}
