import type { AstroAdapter, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { buildSettings } from '../../base/settings.ts';
import { isInside, rootAt } from '../../base/files/lookAt.ts';
import { fileOfImage } from './storyImages.ts';

/**
 * What compiles the whole site as pages that are drawn when they are asked for; see `entry.ts`.
 * @param onSource is told the absolute path of each file of the newsroom that is compiled.
 */
export function pagesOnDemand(onSource: (file: string) => void): AstroIntegration {
  return {
    name: pagesOnDemandName,
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('tellError.ts', import.meta.url) });
        updateConfig({ vite: { plugins: [newsroomSources(onSource)] } });
      },
      'astro:route:setup': ({ route }) => {
        route.prerender = false;
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter(adapter);
      },
    },
  };
}

export const pagesOnDemandName = 'pages-on-demand';

const adapter: Extract<AstroAdapter, { entrypointResolution: 'auto' }> = {
  name: pagesOnDemandName,
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('entry.ts', import.meta.url),
  adapterFeatures: { buildOutput: 'server' },
  supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
};

function newsroomSources(onSource: (file: string) => void): Plugin {
  const newsroom = rootAt(buildSettings().contentDir).real;
  return {
    name: 'newsroom-sources',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = fileOfImage(id) ?? id.replace(/\?.*$/, '');
        if (isInside(file, newsroom)) onSource(file);
      }
    },
  };
}
