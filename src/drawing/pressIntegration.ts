import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { RouteStyles } from './prerenderApp.ts';
import type { Site } from './site.ts';

/**
 * Gives Astro another prerenderer, for one build.
 * @param press makes it of Astro's own.
 */
export function pressIntegration(
  name: string,
  press: (astro: AstroPrerenderer, site: Site) => AstroPrerenderer,
): AstroIntegration {
  let place = { drawnDir: '', publicDir: '', base: '/' };
  // Astro fills it in while it bundles.
  let styles: RouteStyles = new Map();
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { resolve: { alias: { 'astro:data-layer-content': contentStore } } },
        });
      },
      'astro:config:done': ({ config: { outDir, publicDir, base } }) => {
        place = { drawnDir: fileURLToPath(outDir), publicDir: fileURLToPath(publicDir), base };
      },
      'astro:build:setup': ({ pages }) => {
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => press(astro, { ...place, styles }));
      },
    },
  };
}

const contentStore = fileURLToPath(new URL('contentStore.ts', import.meta.url));
