import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getCollection, render } from 'astro:content';
import { buildSettings } from '../../../buildSettings.ts';
import { feedStyle } from '../../../feeds/style/feedStyle.ts';
import { pageStyle } from '../../../house/styles.ts';
import { storyFaults } from '../../../newsroom/storyFaults.ts';
import { StoryCodeError } from '../../../stories/StoryCodeError.ts';
import { tell } from '../../tell.ts';

/** Draws each story that holds code as its page and as feeds do, and tells how it goes. */
export const GET: APIRoute = async () => {
  const { contentDir } = buildSettings();
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  for (const story of await getCollection('stories', ({ data }) => data.isModule)) {
    const file = `stories/${story.id}.mdx`;
    await tell({ tells: 'begin', file });
    try {
      const { Content } = await render(story);
      for (const components of [pageStyle, feedStyle]) {
        await container.renderToString(Content, { props: { components } });
      }
    } catch (error) {
      const problems = await storyFaults(new StoryCodeError(file, error), contentDir, '');
      await tell({ tells: 'problems', problems });
    }
  }
  return new Response('{}');
};
