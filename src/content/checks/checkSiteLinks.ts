import { type Ids, notInList, suggest } from '../../base/problems/nearest.ts';
import { type Fault, type Place, type Problem, tellIn } from '../../base/problems/problem.ts';
import { housePages } from '../fields/siteLinks.ts';
import type { CheckedContent } from '../newsroom.ts';

/**
 * Checks that the sections, topics and pages that publication.yaml names are there.
 * @param placeOf gives the place of what stands in it.
 */
export function checkSiteLinks(
  { publication, sections, topics, series, watches, pages: own }: CheckedContent,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  // A list that could not be read may hold something.
  const lists: Readonly<Record<string, Ids | undefined>> = { series, watches };
  const pages = [
    ...Object.keys(housePages).filter((page) => lists[page]?.size !== 0),
    ...own.map(({ id }) => id),
  ];
  const tell = tellIn('publication.yaml', placeOf);
  const noPage = (page: string | undefined): Fault | undefined =>
    page === undefined || pages.includes(page)
      ? undefined
      : { what: 'There is no page of this name.', remedy: suggest(page, pages) };
  const links = menus.flatMap((menu) =>
    (publication[menu] ?? []).map((link, index) => ({ link, path: [menu, index] })),
  );
  return [
    ...links.flatMap(({ link, path }) => [
      ...tell([...path, 'section'], link.section, notInList(link.section, 'section', sections)),
      ...tell([...path, 'topic'], link.topic, notInList(link.topic, 'topic', topics)),
      ...tell([...path, 'page'], link.page, noPage(link.page)),
    ]),
    ...policies.flatMap((one) => tell([one], publication[one], noPage(publication[one]))),
  ];
}

const menus = ['menu', 'footer'] as const;
const policies = ['correctionsPolicy', 'publishingPrinciples'] as const;
