import type { AstroIntegration } from 'astro';
import { freshFiles } from './freshFiles.ts';
import { indexServedStories } from './indexServedStories.ts';
import { serveIndex } from './serveIndex.ts';

/** Lets `npm run dev` search: the index is made when it is first asked for, and again after a change. */
export function devSearch(): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: storyList, entrypoint: new URL('./storyList.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = freshFiles(async () => {
          const site = server.resolvedUrls?.local[0];
          if (site === undefined) throw new Error('The dev server does not listen yet.');
          return indexServedStories(site, storyList, logger);
        });
        // Any change may change a page; the content's own are told by the store that Astro writes.
        server.watcher.on('all', () => {
          index.outdate();
        });
        server.middlewares.use(serveIndex(`${server.config.base}pagefind/`, index, logger));
      },
    },
  };
}

const storyList = '/dev-search-stories.json';
