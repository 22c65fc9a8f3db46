import { publishedStories, getPublication, type Story } from '../collections/collections.ts';
import { editionData, memoizePerEdition } from '../content/editionData.ts';
import { briefDays } from '../content/stories/briefDays.ts';
import { groupByMonth } from '../lists/byMonth.ts';
import { type StoryVersion, storyVersions } from '../lists/storyVersions.ts';
import { siteLists } from '../lists/siteLists.ts';
import { portableImage } from '../media/portableImage.ts';
import { paths } from '../base/addresses.ts';
import { alternatesOf } from './alternates.ts';
import { lastChange } from './lastChange.ts';
import { newest } from '../base/newest.ts';
import { newsPages } from './newsSitemap.ts';
import type { SitemapPage } from './sitemap.ts';
import type { Sitemap } from './sitemapIndex.ts';
import { sitePages } from './sitePages.ts';

/**
 * The sitemap of every page that is not a story's, and one for each month of publication, newest
 * first: that of an old month changes only when one of its stories does.
 */
export const siteSitemaps = memoizePerEdition(async (): Promise<Sitemap[]> => {
  const stories = await publishedStories();
  const { timeZone, language } = await getPublication();
  const versions = storyVersions(stories, language);
  const own = editionData().pages.map(({ path }) => path);
  return [
    {
      path: paths.pagesSitemap,
      pages: [
        ...sitePages(stories, await siteLists(), own, timeZone),
        ...briefDays(stories, timeZone, language).map(({ path, briefs }) => ({
          path,
          changed: newest(briefs.map(({ data }) => lastChange(data, timeZone))),
        })),
      ],
    },
    ...groupByMonth(stories, timeZone).map(({ year, month, stories: ofMonth }) => ({
      path: paths.monthSitemap(year, month),
      pages: ofMonth.map((story) => storyPage(story, timeZone, versions.get(story.id))),
    })),
  ];
});

/** The Google News sitemap. */
export async function siteNews(): Promise<Sitemap> {
  const pages = newsPages(await publishedStories(), await getPublication(), editionData().now);
  return { path: paths.newsSitemap, pages };
}

function storyPage(
  story: Story,
  timeZone: string,
  versions: readonly StoryVersion[] | undefined,
): SitemapPage {
  const { image } = story.data;
  return {
    path: paths.story(story.id),
    changed: lastChange(story.data, timeZone),
    images: image ? [portableImage(image.src).url] : [],
    alternates: versions && alternatesOf(versions),
  };
}
