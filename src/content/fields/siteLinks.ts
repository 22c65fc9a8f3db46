import { z } from 'astro/zod';
import { paths } from '../../base/addresses.ts';
import type { WordKey } from '../../words/catalogues.ts';
import { linkAddress } from './addressFields.ts';
import { prose, refuse } from './fields.ts';

/**
 * Pages that every site has, those of series and watches where the newsroom names any: their paths, and the
 * messages that name them.
 */
export const housePages = {
  about: { path: paths.about, name: 'about' },
  corrections: { path: paths.corrections, name: 'corrections' },
  archive: { path: paths.archive, name: 'archive' },
  search: { path: paths.search, name: 'search' },
  sections: { path: paths.lists('sections'), name: 'sections' },
  topics: { path: paths.lists('topics'), name: 'topics' },
  countries: { path: paths.lists('countries'), name: 'countries' },
  authors: { path: paths.lists('authors'), name: 'authors' },
  kinds: { path: paths.lists('kinds'), name: 'kinds' },
  series: { path: paths.lists('series'), name: 'series' },
  watches: { path: paths.lists('watches'), name: 'watches' },
  rss: { path: paths.rss, name: 'rssFeed' },
  feeds: { path: paths.feeds, name: 'allFeeds' },
  licences: { path: paths.notices, name: 'licences' },
} as const satisfies Record<string, { readonly path: string; readonly name: WordKey }>;

/** Where a link may lead: each is a field, of which an entry has one. */
const linkTargets = ['section', 'topic', 'page', 'url'] as const;

/** The name of a page: one that every site has, or one of the newsroom’s own. */
export const sitePage = z
  .string()
  .min(1)
  .meta({
    form: `a page of the newsroom, or one of ${Object.keys(housePages).join(', ')}`,
  });

const siteLink = z
  .strictObject({
    section: z.string().optional().meta({ form: 'an id of sections.yaml' }),
    topic: z.string().optional().meta({ form: 'an id of topics.yaml' }),
    page: sitePage.optional(),
    url: linkAddress
      .optional()
      .meta({ form: 'a whole address, like https://jobs.example, or mailto: and an address' }),
    label: prose(60)
      .optional()
      .meta({
        form: 'the words of the link, up to 60 characters',
        otherNames: ['text', 'title', 'name'],
      }),
  })
  .check(({ value, issues }) => {
    const named = linkTargets.filter((target) => value[target] !== undefined);
    if (named.length === 0) {
      refuse(issues, 'leads nowhere.', 'Write one of section:, topic:, page: and url: in it.');
    } else if (named.length > 1) {
      refuse(issues, `leads to ${named.length} places.`, `Keep one of ${named.join(': and ')}:.`);
    } else if (value.url !== undefined && value.label === undefined) {
      refuse(issues, 'has no words.', 'Add "label:" with the words of the link.');
    }
  })
  .meta({ form: 'one of section:, topic:, page: and url:, and where wanted label:' });

/** Links of a menu, in their order. */
export const siteLinks = z.array(siteLink);

/** A link of a menu, as it is written. */
export type SiteLink = z.output<typeof siteLink>;

/** The page of every site that has a name; undefined for any other. */
export function housePageOf(
  name: string,
): (typeof housePages)[keyof typeof housePages] | undefined {
  return Object.entries(housePages).find(([known]) => known === name)?.[1];
}
