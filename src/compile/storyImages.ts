import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { readImageFile } from '../copydesk/imageFile.ts';
import { isInside, rootAt } from '../files/lookAt.ts';
import { siteImage } from '../media/siteImage.ts';

/**
 * Gives a story that imports an image what all others have of theirs, in place of the file itself.
 * @param contentDir absolute path of the newsroom's folder.
 * @param base of the site; starts and ends with a slash.
 */
export function storyImages(contentDir: string, base: string): Plugin {
  const newsroom = rootAt(contentDir).real;
  return {
    name: 'story-images',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: imageName },
      async handler(source, importer, options) {
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        const path = found && realPath(found.id);
        return path && isInside(path, newsroom) ? `${prefix}${path}.js` : found;
      },
    },
    load: {
      filter: { id: new RegExp(`^${prefix}`) },
      async handler(id) {
        const path = fileOfImage(id) ?? id;
        this.addWatchFile(path);
        const facts = await readImageFile(path);
        if ('what' in facts) throw new Error(`${path}: ${facts.what} ${facts.remedy}`);
        const image = siteImage(relative(newsroom, path), facts, base);
        return `import { importedImage } from '/src/media/importedImage.ts';
export default importedImage(${JSON.stringify(image)});`;
      },
    },
  };
}

/** The absolute path of the image that a module stands for; undefined for other modules. */
export function fileOfImage(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length, -'.js'.length) : undefined;
}

/** With a query, an import asks for something else than the image. */
const imageName = /\.(?:avif|gif|jpe?g|png|svg|tiff|webp)$/i;
const prefix = '\0story-image:';

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
