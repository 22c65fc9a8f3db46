import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import project from '../../../package.json' with { type: 'json' };
import { isInside, rootAt } from '../../base/files/lookAt.ts';

/**
 * Finds what the code of stories is made of, also where the newsroom stands outside the project: packages that the
 * project has, and the styles and scripts of components, which Astro looks for in the project otherwise.
 * @param contentDir absolute path of the newsroom's folder.
 */
export function newsroomCode(contentDir: string): Plugin {
  const { real } = rootAt(contentDir);
  const isOfNewsroom = (path = ''): boolean => isInside(path.replace(/\?.*$/, ''), real);
  return {
    name: 'newsroom-code',
    enforce: 'pre',
    // What Node runs as it is, as CommonJS, a preview looks for beside the story, and asks no plug-in.
    config: (_config, { command }) =>
      command === 'serve' ? { resolve: { dedupe: packages } } : undefined,
    resolveId: {
      filter: { id: /^[@a-z]|\?astro&/i },
      async handler(name, importer, options) {
        if (name.includes('?astro&')) return isOfNewsroom(name) ? `/@fs${name}` : null;
        if (!isOfNewsroom(importer)) return null;
        const asAsked = { ...options, skipSelf: true };
        return (
          (await this.resolve(name, importer, asAsked)) ??
          (await this.resolve(name, fileURLToPath(import.meta.url), asAsked))
        );
      },
    },
  };
}

/** What the project has installed, and a story may import. */
const packages = Object.keys({ ...project.dependencies, ...project.devDependencies });
