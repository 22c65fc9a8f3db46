import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from '../base/files/errorCodes.ts';

/**
 * Follows all links of a path to the place that it means, also where nothing stands there yet.
 * @param path absolute.
 * @returns the path itself where the system does not let it be followed, as with a link that leads to itself.
 */
export async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return path;
    const parent = await realPlace(dirname(path));
    const target = await readlink(path).catch(() => undefined);
    return target === undefined ? join(parent, basename(path)) : realPlace(resolve(parent, target));
  }
}
