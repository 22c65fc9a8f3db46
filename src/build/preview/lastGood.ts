import type { EditionData } from '../../content/editionData.ts';
import type { Problem } from '../../base/problems/problem.ts';

/**
 * Puts what was last good in the place of what a broken file of the newsroom gives nothing of, so that a preview
 * goes on meanwhile.
 * @param problems with files relative to the content folder.
 * @param last the edition before, if there was one.
 */
export function withLastGood(
  edition: EditionData,
  problems: readonly Problem[],
  last: EditionData | undefined,
): EditionData {
  if (last === undefined) return edition;
  const broken = new Set(problems.map(({ file }) => file));
  const list = <
    Part extends 'sections' | 'topics' | 'authors' | 'series' | 'synonyms' | 'watches' | 'calendar',
  >(
    part: Part,
  ): EditionData[Part] =>
    broken.has(`${part}.yaml`) && edition[part].length === 0 ? last[part] : edition[part];
  return {
    ...edition,
    ...(edition.publication === undefined && {
      publication: last.publication,
      ownImages: last.ownImages,
    }),
    sections: list('sections'),
    topics: list('topics'),
    authors: list('authors'),
    series: list('series'),
    synonyms: list('synonyms'),
    watches: list('watches'),
    calendar: list('calendar'),
  };
}
