import rss from '@astrojs/rss';
import { newestFirst } from '../stories.mjs';

/** The one feed, with summaries: Astro's usual way has no full text of MDX. */
export async function GET({ site }) {
  const stories = (await newestFirst()).slice(0, 30);
  return rss({
    title: 'The Bench',
    description: 'A corpus that a program made up.',
    site,
    items: stories.map(({ id, data }) => ({
      title: data.headline,
      description: data.standfirst,
      pubDate: data.published,
      link: `/stories/${id}/`,
    })),
  });
}
