import type { AstroIntegration } from 'astro';
import { isWithin } from '../../base/files/isWithin.ts';
import { tellForIndex } from './forIndex.ts';
import { freshFiles } from './freshFiles.ts';
import { indexServedStories, type ServedPage } from './indexServedStories.ts';
import { serveIndex } from './serveIndex.ts';

/**
 * Lets `npm run dev` search: the index is made when it is first asked for, and again after a change.
 * @param contentDir absolute path of the newsroom's folder.
 */
export function devSearch(contentDir: string): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: storyList, entrypoint: new URL('./storyList.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        let known = new Map<string, ServedPage>();
        const index = freshFiles(async () => {
          const site = server.resolvedUrls?.local[0];
          if (site === undefined) throw new Error('The dev server does not listen yet.');
          return indexServedStories(site, storyList, known, logger);
        });
        // Any change may change a page; the content's own are told by the store that Astro writes.
        server.watcher.on('all', (_event, file) => {
          // Keys tell of what the newsroom says, not of the code that draws it.
          if (!isWithin(file, contentDir)) known = new Map();
          index.outdate();
        });
        server.middlewares.use(tellForIndex);
        server.middlewares.use(serveIndex(`${server.config.base}pagefind/`, index, logger));
      },
    },
  };
}

const storyList = '/dev-search-stories.json';
