import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnPages } from './changedPages.ts';
import { fileCarrier } from './fileCarrier.ts';
import { markFile } from './fileMark.ts';
import { imageNames, isImageName } from './imageNames.ts';
import { assetsFolder, imagePath, type LastEdition } from './lastEdition.ts';
import type { Ledger } from './ledger.ts';

/**
 * Makes a whole edition of what was drawn: the pages that stand again come from the last edition,
 * with their images; images that no page names go.
 * @param site absolute path of the folder that holds what was drawn.
 * @param press digest of what drew it.
 * @returns the ledger of the new edition.
 */
export function assembleEdition(
  site: string,
  last: LastEdition,
  pages: DrawnPages,
  press: string,
): Ledger {
  const carry = fileCarrier(last.dir, site);
  const reused = pages.reused.flatMap((file) => {
    const page = last.ledger.pages[file];
    return page && carry(file) ? [[file, page] as const] : [];
  });
  const named = new Set(reused.flatMap(([, { images }]) => images));
  for (const name of named) carry(join(assetsFolder, name));
  for (const name of [...pages.images, ...styleImages(site)]) named.add(name);
  const images = keepImages(site, named);
  const drawn = [...pages.keyed].flatMap(([file, { key, digest, images: shown }]) => {
    const path = join(site, file);
    // A public file takes the place of a page with its path.
    if (!existsSync(path)) return [];
    const found = shown.filter((name) => name in images);
    const indexed = pages.indexed.get(file);
    const page = { key, mark: markFile(path, digest), images: found, ...(indexed && { indexed }) };
    return [[file, page] as const];
  });
  return { press, images, pages: Object.fromEntries([...reused, ...drawn]) };
}

function styleImages(site: string): string[] {
  return assets(site)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => imageNames(readFileSync(imagePath(site, name), 'utf8')));
}

/** Takes away the images that have no name in `named`, and marks the others. */
function keepImages(site: string, named: ReadonlySet<string>): Ledger['images'] {
  const images: Ledger['images'] = {};
  for (const name of assets(site).filter(isImageName)) {
    const path = imagePath(site, name);
    if (named.has(name)) images[name] = markFile(path);
    else rmSync(path);
  }
  return images;
}

function assets(site: string): string[] {
  const folder = join(site, assetsFolder);
  return existsSync(folder) ? readdirSync(folder) : [];
}
