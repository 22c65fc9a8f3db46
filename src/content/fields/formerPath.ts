import type { FieldFault } from '../../base/fieldFaults.ts';
import { isPrintable } from '../../base/problems/printable.ts';
import { judgedText, listOf } from './fields.ts';

/**
 * A path that a page of the site had: from the root, without a host, a query or an anchor; read as
 * the name of the folder that will answer for it, so without percent signs.
 */
export const formerPath = judgedText(faultOfFormerPath).transform((path) =>
  decodeURIComponent(path),
);

/** Old paths, the oldest first. @param noun what had them. */
export function formerPaths(noun: 'page' | 'story') {
  const example = noun === 'page' ? '/about.html' : '/news/old-name/';
  return listOf(formerPath.meta({ form: `an old path of this ${noun}, like ${example}` }))
    .default([])
    .meta({
      form: `a list of old paths of this ${noun}, like [${example}]`,
      otherNames: ['aliases', 'redirects', 'redirect_from'],
    });
}

function faultOfFormerPath(path: string): FieldFault | undefined {
  if (!isFormerPath(path)) return { message: 'is not a path from the root of the site.' };
  const bytes = Buffer.byteLength(decodeURIComponent(path));
  if (bytes > longestPath) {
    return {
      message: `is too long: ${bytes} bytes, where ${longestPath} is the most.`,
      remedy: 'Remove it; no file can have that path.',
    };
  }
  const folder = path.replace(/\/index\.html?\/?$/i, '/');
  if (folder === path) return undefined;
  return {
    message: 'names the file of a page, which servers give for its folder.',
    remedy:
      folder === '/'
        ? 'Remove it; that is the front page.'
        : `Write ${folder}, which redirects both.`,
  };
}

function isFormerPath(path: string): boolean {
  if (/\s/.test(path)) return false;
  try {
    const decoded = decodeURIComponent(path);
    const steps = decoded.replace(/\/$/, '').split('/').slice(1);
    return (
      isPrintable(decoded) &&
      /^(?:\/[^/?#%\\]+)+\/?$/.test(decoded) &&
      !steps.some((step) => step === '.' || step === '..') &&
      steps.every((step) => Buffer.byteLength(step) <= longestFolderName)
    );
  } catch {
    return false;
  }
}

/** In bytes; no file system in use takes more. */
const longestFolderName = 255;
/** In bytes; macOS takes 1,024 with the path of the site’s own folder. */
const longestPath = 800;
