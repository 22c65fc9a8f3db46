import { type Ids, notInList } from '../../base/problems/nearest.ts';
import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { type Place, placeSchema } from '../fields/places.ts';
import { type ListFile, readListIfThere } from './readList.ts';

/** The file's name in the content folder. */
export const placesFile = 'places.yaml';

/**
 * Reads places.yaml, which a newsroom may do without. A topic that is not there is a problem, and so is a
 * gauge by countries that leaves out the place's own.
 * @param topics the ids of topics.yaml; undefined where that could not be read, and so nothing is judged.
 * @param language the newsroom's, in which a refusal knows the names of countries.
 */
export function readPlaces(
  contentDir: string,
  topics: Ids | undefined,
  language: string | undefined,
): ListFile<Place> {
  const list = readListIfThere(contentDir, placesFile, placeSchema(language));
  const { value = [], document } = list;
  if (document === undefined) return list;
  const tell = tellIn(placesFile, document.placeOf);
  const faults = value.flatMap(({ country, gauge, topics: named }, place): Problem[] => [
    ...named.flatMap((id, index) =>
      tell([place, 'topics', index], id, notInList(id, 'topic', topics)),
    ),
    ...(typeof gauge === 'object' && gauge[country] === undefined
      ? tell([place, 'gauge'], Object.keys(gauge).join(', '), {
          what: `The gauge lacks that of the place's own country, ${country}.`,
          remedy: `Write { ${country}: 1435, … }: how far the rails stand apart on each side.`,
        })
      : []),
  ]);
  return { ...list, problems: [...list.problems, ...faults] };
}
