import { paths } from '../base/addresses.ts';
import { href } from '../base/siteAddresses.ts';
import { editionData, memoizePerEdition } from '../content/editionData.ts';
import { housePageOf, type SiteLink } from '../content/fields/siteLinks.ts';
import { getPublication, getWords } from './collections.ts';

/** A link of a menu, as pages show it. */
export interface MenuLink {
  /** Of another site, or from the root of the host. */
  readonly href: string;
  readonly label: string;
  /** Whether it stands apart from the others. */
  readonly isService?: boolean;
}

/** The links of the masthead and at the foot of every page: the newsroom’s own, else the usual ones. */
export const siteMenus = memoizePerEdition(
  async (): Promise<Record<'menu' | 'footer', readonly MenuLink[]>> => {
    const { menu, footer = usualFooter } = await getPublication();
    const usualMenu = editionData().sections.map(({ id }) => ({ section: id }));
    const archive = (await menuLinks([{ page: 'archive' }])).map((link) => ({
      ...link,
      isService: true,
    }));
    return {
      menu: menu ? await menuLinks(menu) : [...(await menuLinks(usualMenu)), ...archive],
      footer: await menuLinks(footer),
    };
  },
);

const usualFooter: readonly SiteLink[] = [
  { page: 'about' },
  { page: 'corrections' },
  { page: 'archive' },
  { page: 'topics' },
  { page: 'countries' },
  { page: 'search' },
  { page: 'rss' },
  { page: 'feeds' },
  { page: 'licences' },
];

async function menuLinks(links: readonly SiteLink[]): Promise<MenuLink[]> {
  const words = await getWords();
  const { sections, topics, pages } = editionData();
  return links.flatMap(({ section, topic, page, url, label }): MenuLink[] => {
    const named = (name: string | undefined, target: string): MenuLink[] =>
      name === undefined ? [] : [{ href: target, label: label ?? name }];
    if (section !== undefined) {
      return named(nameOf(section, sections), href(paths.section(section)));
    }
    if (topic !== undefined) return named(nameOf(topic, topics), href(paths.topic(topic)));
    if (page !== undefined) {
      const own = pages.find(({ id }) => id === page);
      if (own) return named(own.data.title, href(own.path));
      const found = housePageOf(page);
      return found ? named(words(found.name), href(found.path)) : [];
    }
    return url === undefined ? [] : named(url, url);
  });
}

function nameOf(
  id: string,
  entries: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  return entries.find((entry) => entry.id === id)?.name;
}

/** The path of a page by its name in publication.yaml; undefined where there is none. */
export function pagePathOf(page: string): string | undefined {
  return (editionData().pages.find(({ id }) => id === page) ?? housePageOf(page))?.path;
}
