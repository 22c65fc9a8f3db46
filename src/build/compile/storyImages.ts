import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { readImageFile } from '../../content/checks/imageFile.ts';
import { isInside, rootAt } from '../../base/files/lookAt.ts';
import { makeImage } from '../../media/makeImage.ts';
import { type ImageFacts, siteImage } from '../../media/siteImage.ts';

/**
 * Gives a story that imports an image what all others have of theirs, and so never the editor's own
 * file: a drawing in that may hold what must not be published.
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
        const [path = '', query = ''] = found?.id.split('?', 2) ?? [];
        const file = realPath(path);
        return file !== undefined && isInside(file, newsroom)
          ? `${prefix}${wayOf(query, file)}:${file}.js`
          : found;
      },
    },
    load: {
      filter: { id: new RegExp(`^${prefix}`) },
      async handler(id) {
        const [, way = '', path = ''] = moduleId.exec(id) ?? [];
        this.addWatchFile(path);
        const facts = await readImageFile(path);
        if ('what' in facts) throw new Error(`${path}: ${facts.what} ${facts.remedy}`);
        const image = JSON.stringify(siteImage(relative(newsroom, path), facts, base));
        if (way === 'image') return `${imported}export default importedImage(${image});`;
        if (way === 'url') return `${imported}export default importedImage(${image}).src;`;
        const content = Buffer.from(await makeImage(path, undefined));
        if (way === 'drawing') {
          return `${imported}export default importedDrawing(${image}, ${JSON.stringify(content.toString())});`;
        }
        return `export default ${JSON.stringify(way === 'raw' ? content.toString() : dataAddress(content, facts))};`;
      },
    },
  };
}

/** How an image is imported, by the query of Vite's: what it is, its address, its text, or all of it. */
function wayOf(query: string, file: string): string {
  const named = query.split('&').find((word) => ['url', 'raw', 'inline'].includes(word));
  return named ?? (/\.svg$/i.test(file) ? 'drawing' : 'image');
}

function dataAddress(content: Buffer, { format }: ImageFacts): string {
  return format === 'svg'
    ? `data:image/svg+xml,${encodeURIComponent(content.toString())}`
    : `data:image/${format.replace('jpg', 'jpeg')};base64,${content.toString('base64')}`;
}

/** The absolute path of the image that a module stands for; undefined for other modules. */
export function fileOfImage(id: string): string | undefined {
  return moduleId.exec(id)?.[2];
}

const imageName = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)(?:\?|$)/i;
const prefix = '\0story-image:';
const moduleId = new RegExp(`^${prefix}(\\w+):(.*)\\.js$`);
const imported = "import { importedDrawing, importedImage } from '/src/media/importedImage.ts';\n";

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
