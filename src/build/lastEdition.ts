import { join } from 'node:path';
import { isUnchanged } from '../base/files/fingerprint.ts';
import type { BuildManifest } from './buildManifest.ts';
import { memoizePerKey } from '../base/memoize.ts';
import { assetsFolder } from '../media/siteImage.ts';

/** The edition that stands, as far as it can be used again. */
export interface LastEdition {
  readonly dir: string;
  readonly manifest: BuildManifest;
  /** Whether nothing of it can be used again. */
  readonly isBlank: boolean;
  /** Whether a page stands there as it would be drawn for this key, and all its images with it. */
  readonly keeps: (file: string, key: string) => boolean;
}

/**
 * Opens an edition for use in the next.
 * @param dir absolute path of its folder, there or not.
 * @param code digest of what will draw the next; where it differs, nothing can be used again.
 */
export function openLastEdition(dir: string, manifest: BuildManifest, code: string): LastEdition {
  const hasImage = memoizePerKey((name: string) => {
    const fingerprint = manifest.images[name];
    return fingerprint !== undefined && isUnchanged(imagePath(dir, name), fingerprint);
  });
  const isBlank = manifest.code !== code;
  return {
    dir,
    manifest,
    isBlank,
    keeps: (file, key) => {
      const page = isBlank ? undefined : manifest.pages[file];
      return (
        page?.key === key &&
        isUnchanged(join(dir, file), page.fingerprint) &&
        page.images.every(hasImage)
      );
    },
  };
}

/** Where the image of a site stands by its file name. */
export function imagePath(dir: string, name: string): string {
  return join(dir, assetsFolder, name);
}
