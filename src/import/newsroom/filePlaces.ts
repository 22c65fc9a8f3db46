import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { digestOf } from '../../base/digest.ts';
import { slugOfName } from '../text.ts';
import type { Sought } from './oldFiles.ts';
import { freeName } from './subjectIds.ts';

/**
 * Gives a file the path that it has beside the texts that show it or link to it, from the newsroom’s folder.
 * @param folder of the text, from the newsroom’s: `stories/2020/01`.
 */
export type PlaceFile = (
  file: Extract<Sought, { path: string }>,
  folder: string,
) => Promise<string>;

/** Of files with one name, each that differs gets its own; what is there already is used again. */
export function filePlaces(contentDir: string): PlaceFile {
  const digests = new Map<string, Promise<string> | undefined>();
  const digestAt = (place: string): Promise<string> | undefined => {
    const path = join(contentDir, place);
    if (!digests.has(place) && existsSync(path)) digests.set(place, readFile(path).then(digestOf));
    return digests.get(place);
  };
  return async ({ path, ending, digest }, folder) => {
    const name = slugOfName(basename(path).replace(/\.\w+$/, '')) ?? 'file';
    const others = new Set<string>();
    for (;;) {
      const place = `${folder}/${freeName(name, others)}.${ending}`;
      const there = await digestAt(place);
      if (there === digest) return place;
      if (there === undefined) {
        digests.set(place, Promise.resolve(digest));
        return place;
      }
      others.add(basename(place, `.${ending}`));
    }
  };
}

/** A file’s path from its text. */
export function besideText(place: string, text: string): string {
  return dirname(place) === dirname(text) ? `./${basename(place)}` : place;
}
