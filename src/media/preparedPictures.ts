import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import type { Plugin } from 'vite';
import { preparePicture } from './preparePicture.ts';

/**
 * Gives the bundler, wherever a picture is named or imported, the file that is prepared of it in place
 * of the editor's own, which so is never published as it is.
 * @param folder where prepared files are kept, from the project's own; builds begin with it empty.
 */
export function preparedPictures(folder: string): Plugin {
  const prepared = new Map<string, Promise<string>>();
  let dir = '';

  const prepare = async (path: string): Promise<string> => {
    const picture = await preparePicture(path);
    if (picture === undefined) return path;
    const name = basename(path, extname(path)) + picture.extension;
    const file = join(dir, hash('sha256', path, 'hex').slice(0, 16), name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, picture.content);
    return file;
  };
  const preparedOf = (path: string): Promise<string> => {
    const file = prepared.get(path) ?? prepare(path);
    prepared.set(path, file);
    return file;
  };

  return {
    name: 'prepared-pictures',
    configResolved({ root, command }) {
      dir = join(root, folder, command);
      if (command === 'build') rmSync(dir, { recursive: true, force: true });
    },
    resolveId: {
      order: 'pre',
      filter: { id: pictureName },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        const [path = '', query] = resolved?.id.split(/(?=\?)/, 2) ?? [];
        if (!isEditors(path, dir)) return resolved;
        return { ...resolved, id: (await preparedOf(path)) + (query ?? '') };
      },
    },
    // The bundler hears of the prepared file when it is written again.
    async hotUpdate({ file, type }) {
      if (!prepared.has(file)) return;
      prepared.delete(file);
      if (type !== 'delete') await preparedOf(file);
    },
  };
}

const pictureName = /\.(?:avif|gif|jpe?g|png|svg|tiff|webp)(?:\?|$)/i;

function isEditors(path: string, dir: string): boolean {
  return isAbsolute(path) && !path.startsWith(dir) && !path.includes('/node_modules/');
}
