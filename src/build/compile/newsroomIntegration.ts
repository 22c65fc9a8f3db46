import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSettings } from '../../base/settings.ts';
import { moduleFiles, openReadings, readEdition } from '../../content/readEdition.ts';
import { writePage } from '../writePage.ts';
import { editionData, openEdition } from '../../content/editionData.ts';
import { copyFiles } from '../copyFiles.ts';
import { fillOrder } from '../../media/fillOrder.ts';
import { assetsFolder, takeImageOrders } from '../../media/siteImage.ts';
import { ContentProblems } from '../../base/problems/problem.ts';
import { previewPaths } from '../preview/previewPaths.ts';
import { pagesOnDemandName } from './pagesOnDemand.ts';
import { startPreview } from './preview.ts';
import { announceStoryModules } from './storyModules.ts';

/** Reads the newsroom for Astro's own commands, `astro dev` and `astro build`. */
export function newsroomIntegration(): AstroIntegration {
  let root = '';
  let base = '/';
  let isCompiling = false;
  return {
    name: 'newsroom',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, injectRoute, updateConfig }) => {
        if (command === 'dev') {
          // Of a file whose ending is a parameter of its route, Astro would want a slash after it.
          updateConfig({ trailingSlash: 'ignore' });
          const middleware = new URL('../preview/previewMiddleware.ts', import.meta.url);
          addMiddleware({ order: 'pre', entrypoint: middleware });
          injectRoute({
            pattern: previewPaths.feedEntry('[...id]'),
            entrypoint: new URL('../preview/feedEntry.ts', import.meta.url),
          });
        }
        // The preview has scripts and styles of Vite's in its pages.
        if (command !== 'build') return;
        const entrypoint = new URL('../../deploy/policyMiddleware.ts', import.meta.url);
        addMiddleware({ order: 'post', entrypoint });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
        isCompiling = config.adapter?.name === pagesOnDemandName;
      },
      'astro:server:setup': ({ server, logger }) => startPreview({ root, base }, server, logger),
      'astro:build:start': async () => {
        if (isCompiling) return;
        const settings = buildSettings();
        const readings = await openReadings(root, settings.contentDir);
        const { edition, problems } = await readEdition(settings, root, false, readings);
        if (problems.length > 0) throw new ContentProblems(problems);
        announceStoryModules(Promise.resolve(moduleFiles(edition)));
        openEdition(edition);
      },
      'astro:build:generated': async ({ dir }) => {
        if (isCompiling) return;
        copyFiles(editionData(), fileURLToPath(dir));
        for (const [name, order] of takeImageOrders()) {
          const content = await fillOrder(order, buildSettings().contentDir);
          await writePage(fileURLToPath(dir), join(assetsFolder, name), content);
        }
      },
    },
  };
}
