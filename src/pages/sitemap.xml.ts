import type { APIRoute } from 'astro';
import {
  type SitemapPage,
  sitemapDocument,
  sitePages,
  storyChanged,
} from '../discovery/sitemap.ts';
import { editionStories, getPublication, type Story } from '../edition.ts';
import { editionLists } from '../listings/editionLists.ts';
import { portableImage } from '../media/portableImage.ts';
import { address } from '../site.ts';
import { paths } from '../urls.ts';

export const GET: APIRoute = async () => {
  const stories = await editionStories();
  const { timeZone } = await getPublication();
  const pages = [
    ...sitePages(stories, await editionLists(), timeZone),
    ...(await Promise.all(stories.map(storyPage))),
  ];
  return new Response(await sitemapDocument(pages, address), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

async function storyPage(story: Story): Promise<SitemapPage> {
  const { image } = story.data;
  return {
    path: paths.story(story.id),
    changed: storyChanged(story),
    images: image ? [(await portableImage(image.src)).url] : [],
  };
}
