import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { digestOf } from '../../base/digest.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfFacts } from '../../base/files/fileFault.ts';
import { lookAt, rootAt } from '../../base/files/lookAt.ts';
import { readImageFile } from '../../content/checks/imageFile.ts';
import { slugOfName, decoded } from '../text.ts';
import { freeName } from './subjectIds.ts';

/** A picture of the export: where it is, and what keeps it from being shown. */
export type Sought =
  | {
      readonly path: string;
      readonly format: string;
      readonly digest: string;
      readonly fault?: undefined;
    }
  | { readonly fault: string };

/** Finds pictures in the folders that came with the export. Nothing is fetched. */
export interface PictureFinder {
  /**
   * @param src as a post has it: an address, or a path.
   * @param from absolute path of the folder that relative paths start from, where there is one.
   */
  readonly find: (src: string, from?: string) => Promise<Sought>;
}

/** @param folders absolute paths, the likeliest first. */
export function pictureFinder(folders: readonly string[]): PictureFinder {
  const looked = new Map<string, Promise<Sought>>();
  return {
    find: (src, from) => {
      const key = `${from ?? ''} ${src}`;
      const known = looked.get(key) ?? look(src, from, folders);
      looked.set(key, known);
      return known;
    },
  };
}

const notThere = { fault: 'It is in none of the folders that pictures are looked for in.' };

async function look(
  src: string,
  from: string | undefined,
  folders: readonly string[],
): Promise<Sought> {
  if (/^data:/i.test(src)) return { fault: 'It is pasted into the text.' };
  const ways = waysTo(src);
  const relative = from === undefined ? [] : ways.slice(0, 1).map((way) => join(from, way));
  const places = [
    ...relative,
    ...ways.flatMap((way) => folders.map((folder) => join(folder, way))),
  ];
  const roots = folders.map((folder) => rootAt(folder));
  for (const place of places) {
    if (!existsSync(place)) continue;
    // Whatever an export says, nothing is read that stands outside the folders which came with it.
    const found = roots
      .map((root) => lookAt(place, root, fileKinds.image))
      .find(({ fault }) => fault === undefined);
    if (found?.real === undefined || !found.facts.isFile()) continue;
    const fault = faultOfFacts(found.facts, fileKinds.image);
    if (fault) return { fault: fault.what };
    const facts = await readImageFile(found.real);
    if ('what' in facts) return { fault: facts.what };
    return { path: found.real, format: facts.format, digest: digestOf(await readFile(found.real)) };
  }
  return notThere;
}

/** The paths by which a picture may be found: whole, then without its first steps; the largest first. */
function waysTo(src: string): string[] {
  const path = decoded(src.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, ''));
  const steps = path.split(/[\\/]+/).filter((step) => step !== '' && step !== '.');
  const plain = steps.filter(
    (step, index) => !(step === 'size' || (steps[index - 1] === 'size' && /^w\d+/.test(step))),
  );
  return [steps, ...(plain.length < steps.length ? [plain] : [])].flatMap((way) =>
    way.flatMap((_, index) => largerNames(way.slice(index)).filter((name) => name !== '')),
  );
}

/** WordPress names a smaller copy by its size, and what it made smaller itself "scaled". */
function largerNames(steps: readonly string[]): string[] {
  const way = steps.join('/');
  const larger = way.replace(/-\d+x\d+(?=\.\w+$)/, '');
  return larger === way
    ? [way, way.replace(/(?=\.\w+$)/, '-scaled')]
    : [larger, larger.replace(/(?=\.\w+$)/, '-scaled'), way];
}

/** Gives pictures the paths that they have beside the stories that show them. */
export interface PicturePlaces {
  /**
   * @param folder of the story, from the newsroom’s: `stories/2020/01`.
   * @returns the picture’s path from the newsroom’s folder.
   */
  readonly placeOf: (picture: Extract<Sought, { path: string }>, folder: string) => Promise<string>;
  /** What is to be copied: where from, by where to. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Of pictures with one name, each that differs gets its own; what is there already is used again. */
export function picturePlaces(contentDir: string): PicturePlaces {
  const digests = new Map<string, Promise<string> | undefined>();
  const copies = new Map<string, string>();
  const digestAt = (place: string): Promise<string> | undefined => {
    const path = join(contentDir, place);
    if (!digests.has(place) && existsSync(path)) digests.set(place, readFile(path).then(digestOf));
    return digests.get(place);
  };
  return {
    copies,
    placeOf: async ({ path, format, digest }, folder) => {
      const name = slugOfName(basename(path).replace(/\.\w+$/, '')) ?? 'picture';
      const others = new Set<string>();
      for (;;) {
        const place = `${folder}/${freeName(name, others)}.${format}`;
        const there = await digestAt(place);
        if (there === digest) return place;
        if (there === undefined) {
          digests.set(place, Promise.resolve(digest));
          copies.set(place, path);
          return place;
        }
        others.add(basename(place, `.${format}`));
      }
    },
  };
}

/** A picture’s path from its story. */
export function besideStory(place: string, story: string): string {
  return dirname(place) === dirname(story) ? `./${basename(place)}` : place;
}
