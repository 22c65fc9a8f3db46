import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Story } from '../collections/collections.ts';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { entryHtml } from './entryHtml.ts';
import FullText from './FullText.astro';

/**
 * Prepares what draws stories outside of a page.
 * @param language the publication's BCP 47 tag.
 * @returns a function that draws a story whole, as HTML fit for an entry of a feed.
 */
export async function fullTextDrawer(language: string): Promise<(story: Story) => Promise<string>> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  return async (story) => {
    const html = await container.renderToString(FullText, { props: { story, language } });
    return entryHtml(html, address(paths.story(story.id)));
  };
}
