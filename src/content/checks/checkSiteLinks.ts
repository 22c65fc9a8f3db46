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
  const named = (
    path: readonly PropertyKey[],
    id: string | undefined,
    faultOf: (id: string) => Fault | undefined,
  ): Problem[] => tell(path, id, id !== undefined && faultOf(id));
  const noPage = (page: string): Fault | undefined =>
    pages.includes(page)
      ? undefined
      : { what: 'There is no page of this name.', remedy: suggest(page, pages) };
  const links = menus.flatMap((menu) =>
    (publication[menu] ?? []).map((link, index) => ({ link, path: [menu, index] })),
  );
  return [
    ...links.flatMap(({ link, path }) => [
      ...named([...path, 'section'], link.section, (id) => notInList(id, 'section', sections)),
      ...named([...path, 'topic'], link.topic, (id) => notInList(id, 'topic', topics)),
      ...named([...path, 'page'], link.page, noPage),
    ]),
    ...policies.flatMap((policy) => named([policy], publication[policy], noPage)),
  ];
}

const menus = ['menu', 'footer'] as const;
const policies = ['correctionsPolicy', 'publishingPrinciples'] as const;
