import type { Plugin } from 'vite';

/** Files of stories and pages that are modules: absolute paths by those from the newsroom's folder. */
export type StoryModuleFiles = Readonly<Record<string, string>>;

/**
 * Tells which stories are modules. The plugin below is loaded with Astro's configuration, which may be
 * a module of its own, and so this stands in the global object.
 */
export function announceStoryModules(files: Promise<StoryModuleFiles>): void {
  // Whether anyone waits for them is not sure.
  files.catch(() => undefined);
  Reflect.set(globalThis, place, files);
}

/**
 * Gives the site's code the stories that are modules, by their files. The bundler waits here, and only
 * here, until it is known which they are: the newsroom is read meanwhile.
 */
export function storyModules(): Plugin {
  let isPreview = false;
  return {
    name: 'story-modules',
    config(_config, { command }) {
      isPreview = command === 'serve';
    },
    resolveId: { filter: { id: /^virtual:story-modules$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:story-modules$/ },
      handler: async () => (isPreview ? previewed : compiled(await announced())),
    },
  };
}

const resolved = '\0virtual:story-modules';

function compiled(files: StoryModuleFiles): string {
  const loaders = Object.entries(files).map(
    ([file, path]) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path)})`,
  );
  return `const stories = {${loaders.join(',')}};
export const storyModule = async ({ file }) => (await stories[file]()).default;`;
}

/** Which they are may change at any moment. */
const previewed = `import { join } from 'node:path';
import { editionData } from '/src/content/editionData.ts';
export const storyModule = async ({ file }) =>
  (await import(/* @vite-ignore */ join(editionData().contentDir, file))).default;`;

const place = Symbol.for('break-of-gauge.story-modules');

async function announced(): Promise<StoryModuleFiles> {
  const files: unknown = await Reflect.get(globalThis, place);
  if (isFiles(files)) return files;
  throw new Error('Nobody told which stories are modules.');
}

/** Nobody else has the symbol. */
function isFiles(value: unknown): value is StoryModuleFiles {
  return typeof value === 'object' && value !== null;
}
