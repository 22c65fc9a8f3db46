import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DrawnPages } from './drawChanged.ts';
import { hardLinkInto, fileMover } from '../base/files/hardLink.ts';
import { fingerprintOf } from '../base/files/fingerprint.ts';
import { type FolderList, listFolder } from '../base/files/folderList.ts';
import { isImageName } from './imageNames.ts';
import { syncFolder } from '../base/files/syncFolder.ts';
import { imagePath, type LastEdition } from './lastEdition.ts';
import { assetsFolder } from '../media/siteImage.ts';
import type { BuildManifest } from './buildManifest.ts';

/** Where an edition comes together; absolute paths. */
export interface Assembly {
  /** Holds what was drawn; is emptied. */
  readonly drawnDir: string;
  /** Where the edition comes to stand; may hold an earlier one, of which what is right stays. */
  readonly dir: string;
  /**
   * What else belongs to it and is kept where it is: absolute paths by paths in the edition. It becomes
   * a hard link, and so must not be written to afterwards.
   */
  readonly kept: ReadonlyMap<string, string>;
  /** All that is in `dir`; it is listed where this is not known. */
  readonly listed?: FolderList;
}

/**
 * Makes a whole edition of what was drawn: the pages that stand again come from the last edition,
 * with their images.
 * @param code digest of what drew it.
 * @returns the manifest of the new edition.
 */
export function assembleEdition(
  { drawnDir, dir, kept, listed }: Assembly,
  last: LastEdition,
  pages: DrawnPages,
  code: string,
): BuildManifest {
  const moved = listFolder(drawnDir).files;
  const reused = pages.reused.filter((file) => file in last.manifest.pages);
  const reusedPages = reused.flatMap((file) => last.manifest.pages[file] ?? []);
  const reusedImages = new Set(reusedPages.flatMap(({ images }) => images));
  const images = [...reusedImages].map((name) => `${assetsFolder}/${name}`);
  const standing = [...reused, ...images.filter((file) => !kept.has(file))];
  // The first edition is what was drawn, and needs no moving.
  const isFirst = !existsSync(dir);
  const from = isFirst ? renamed(drawnDir, dir) : drawnDir;
  const linked = new Map([
    ...standing.map((file) => [file, `${last.dir}/${file}`] as const),
    ...kept,
  ]);
  const there = syncFolder(
    dir,
    new Map([...moved.map((file) => [file, `${from}/${file}`] as const), ...linked]),
    isFirst ? undefined : listed,
  );
  moved.filter((file) => !there.has(file)).forEach(fileMover(from, dir));
  const link = hardLinkInto(dir);
  for (const [file, source] of linked) if (!there.has(file)) link(file, source);
  return manifestOf(dir, {
    last,
    pages,
    code,
    reused,
    images: [...kept.keys(), ...standing].filter(isImage),
  });
}

function renamed(from: string, to: string): string {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  return to;
}

function isImage(file: string): boolean {
  return file.startsWith(`${assetsFolder}/`) && isImageName(file);
}

function imageOf(file: string): string {
  return file.slice(assetsFolder.length + 1);
}

interface Assembled {
  readonly last: LastEdition;
  readonly pages: DrawnPages;
  readonly code: string;
  readonly reused: readonly string[];
  /** Files of images. */
  readonly images: readonly string[];
}

function manifestOf(dir: string, { last, pages, code, reused, images }: Assembled): BuildManifest {
  const fingerprints = Object.fromEntries(
    images.map((file) => [imageOf(file), fingerprintOf(imagePath(dir, imageOf(file)))]),
  );
  const manifest: BuildManifest = { code, images: fingerprints, pages: {} };
  for (const file of reused) {
    const page = last.manifest.pages[file];
    if (page) manifest.pages[file] = page;
  }
  for (const [file, { key, digest, images: shown }] of pages.keyed) {
    const fingerprint = fingerprintOf(join(dir, file), digest);
    const indexed = pages.indexed.get(file);
    const found = shown.filter((name) => name in fingerprints);
    manifest.pages[file] = { key, fingerprint, images: found, ...(indexed && { indexed }) };
  }
  return manifest;
}
