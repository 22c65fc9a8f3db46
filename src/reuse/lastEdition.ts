import { join } from 'node:path';
import { isUnchanged } from './fileMark.ts';
import type { Ledger } from './ledger.ts';

/** The edition that stands, as far as it can be used again. */
export interface LastEdition {
  readonly dir: string;
  readonly ledger: Ledger;
  /** Whether nothing of it can be used again. */
  readonly isBlank: boolean;
  /** Whether a page stands there as it would be drawn for this key, and all its images with it. */
  readonly keeps: (file: string, key: string) => boolean;
}

/**
 * Opens an edition for use in the next.
 * @param dir absolute path of its folder, there or not.
 * @param press digest of what will draw the next; where it differs, nothing can be used again.
 */
export function openLastEdition(dir: string, ledger: Ledger, press: string): LastEdition {
  const images = new Map<string, boolean>();
  const hasImage = (name: string): boolean => {
    const mark = ledger.images[name];
    const found =
      images.get(name) ?? (mark !== undefined && isUnchanged(imagePath(dir, name), mark));
    images.set(name, found);
    return found;
  };
  const isBlank = ledger.press !== press;
  return {
    dir,
    ledger,
    isBlank,
    keeps: (file, key) => {
      const page = isBlank ? undefined : ledger.pages[file];
      return (
        page?.key === key && isUnchanged(join(dir, file), page.mark) && page.images.every(hasImage)
      );
    },
  };
}

/** Where the image of a site stands by its file name. */
export function imagePath(dir: string, name: string): string {
  return join(dir, assetsFolder, name);
}

/** Astro's name for the folder of images, styles and scripts. */
export const assetsFolder = '_astro';
