import { suggest } from '../../base/problems/nearest.ts';
import type { Place, Problem } from '../../base/problems/problem.ts';
import { housePages, type SiteLink } from '../fields/siteLinks.ts';
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
  const lists: Readonly<Record<string, ReadonlySet<string> | undefined>> = { series, watches };
  const pages = [
    ...Object.keys(housePages).filter((page) => lists[page]?.size !== 0),
    ...own.map(({ id }) => id),
  ];
  const named = (
    path: readonly PropertyKey[],
    id: string | undefined,
    { what, known, list }: Known,
  ): Problem[] =>
    // A list that could not be read has its own problem.
    id === undefined || known === undefined || known.includes(id)
      ? []
      : [
          {
            file: 'publication.yaml',
            ...placeOf(path),
            what,
            found: id,
            remedy: suggest(id, known, list),
          },
        ];
  const page: Known = { what: 'There is no page of this name.', known: pages, list: undefined };
  const linkTo = {
    section: inList('section', sections),
    topic: inList('topic', topics),
    page,
  } satisfies Partial<Record<keyof SiteLink, Known>>;
  const links = menus.flatMap((menu) =>
    (publication[menu] ?? []).map((link, index) => ({ link, path: [menu, index] })),
  );
  return [
    ...links.flatMap(({ link, path }) =>
      targets.flatMap((target) => named([...path, target], link[target], linkTo[target])),
    ),
    ...policies.flatMap((policy) => named([policy], publication[policy], page)),
  ];
}

interface Known {
  readonly what: string;
  readonly known: readonly string[] | undefined;
  /** Where an editor adds one. */
  readonly list: string | undefined;
}

const menus = ['menu', 'footer'] as const;
const targets = ['section', 'topic', 'page'] as const;
const policies = ['correctionsPolicy', 'publishingPrinciples'] as const;

function inList(noun: 'section' | 'topic', ids: ReadonlySet<string> | undefined): Known {
  const list = `${noun}s.yaml`;
  return { what: `The ${noun} is not in ${list}.`, known: ids && [...ids], list };
}
