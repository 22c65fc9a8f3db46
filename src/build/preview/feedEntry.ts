import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedStories } from '../../collections/collections.ts';
import { itemDrawer } from '../../feeds/itemDrawer.ts';
import { textAsHtml } from '../../feeds/text.ts';
import type { Story } from '../../content/editionData.ts';

/** A story as a feed tells it, by the path of its page; there in development only. */
export const getStaticPaths = (async () =>
  (await publishedStories()).map((story) => ({
    params: { id: story.id },
    props: { story },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const draw = await itemDrawer([story], 1);
  const { title, summary, url, publishedInWords, authors, language, content } = await draw(story);
  // Pictures and links of the site that will be, as the preview has them.
  const here = content.replaceAll(`"${new URL(import.meta.env.SITE).origin}/`, '"/');
  const by = authors.map(({ name }) => name).join(', ');
  const html = `<!doctype html><html lang="${textAsHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${textAsHtml(title)}</title></head><body><main><h1>${textAsHtml(title)}</h1><p>${textAsHtml(publishedInWords)} · ${textAsHtml(by)}</p><p>${textAsHtml(url)}</p><p><em>${textAsHtml(summary)}</em></p><hr>${here}</main></body></html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
