import { editionStories, getPublication, type Story } from '../edition.ts';
import { editionData, oncePerEdition } from '../editionData.ts';
import { archiveMonths } from '../listings/archiveMonths.ts';
import { editionLists } from '../listings/editionLists.ts';
import { portableImage } from '../media/portableImage.ts';
import { paths } from '../urls.ts';
import { lastChange } from './lastChange.ts';
import { newsPages } from './newsSitemap.ts';
import type { SitemapPage } from './sitemap.ts';
import type { Sitemap } from './sitemapIndex.ts';
import { sitePages } from './sitePages.ts';

/**
 * The sitemap of every page that is not a story's, and one for each month of publication, newest
 * first: that of an old month changes only when one of its stories does.
 */
export const editionSitemaps = oncePerEdition(async (): Promise<Sitemap[]> => {
  const stories = await editionStories();
  const { timeZone } = await getPublication();
  const months = archiveMonths(stories, timeZone);
  return [
    { path: paths.pagesSitemap, pages: sitePages(stories, await editionLists(), timeZone) },
    ...months.map(({ year, month, stories: ofMonth }) => ({
      path: paths.monthSitemap(year, month),
      pages: ofMonth.map((story) => storyPage(story, timeZone)),
    })),
  ];
});

/** The Google News sitemap. */
export async function editionNews(): Promise<Sitemap> {
  const pages = newsPages(await editionStories(), await getPublication(), editionData().now);
  return { path: paths.newsSitemap, pages };
}

function storyPage(story: Story, timeZone: string): SitemapPage {
  const { image } = story.data;
  return {
    path: paths.story(story.id),
    changed: lastChange(story.data, timeZone),
    images: image ? [portableImage(image.src).url] : [],
  };
}
