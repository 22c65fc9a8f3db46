import { extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { digestOf } from '../../base/digest.ts';
import { isNamedAsDownload } from '../../base/downloads.ts';
import { type FileKind, fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfFacts } from '../../base/files/fileFault.ts';
import { lookAt, rootAt } from '../../base/files/lookAt.ts';
import { readImageFile } from '../../content/checks/imageFile.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';

/** A file of the export: where it is, and what keeps it from being shown. */
export type Sought =
  | {
      readonly path: string;
      /** The ending that its name gets, in small letters. */
      readonly ending: string;
      readonly digest: string;
      readonly fault?: undefined;
    }
  | { readonly fault: string };

/**
 * Finds a file.
 * @param src as a post has it: an address, or a path.
 * @param from absolute paths of folders that relative paths may start from.
 */
type Find = (src: string, from: readonly string[]) => Promise<Sought>;

/** Finds files in the folders that came with the export. Nothing is fetched. */
export interface FileFinder {
  readonly picture: Find;
  /** A file that readers fetch, like a PDF. */
  readonly download: Find;
}

/**
 * @param folders absolute paths, the likeliest first.
 * @param exported absolute path of the export itself, which is never found.
 */
export function fileFinder(folders: readonly string[], exported?: string): FileFinder {
  return {
    picture: memoized((src, from) => findPicture(src, from, folders)),
    download: memoized((src, from) => findDownload(src, from, folders, exported)),
  };
}

/** Tells by its name whether what a link leads to may be a file for readers, and no page or program of a site. */
export function isDownload(href: string): boolean {
  const path = decodeSafely(pathIn(href));
  return isNamedAsDownload(path) && !program.test(path);
}

const program = /\.(?:php\d?|phtml|aspx?|cgi|pl|py|rb|sh|sql|ya?ml|toml|ini|conf|lock|log|env)$/i;

function memoized(find: Find): Find {
  const looked = new Map<string, Promise<Sought>>();
  return (src, from) => {
    const key = `${from.join(' ')} ${src}`;
    const known = looked.get(key) ?? find(src, from);
    looked.set(key, known);
    return known;
  };
}

async function findPicture(
  src: string,
  from: readonly string[],
  folders: readonly string[],
): Promise<Sought> {
  if (/^data:/i.test(src)) return { fault: 'It is pasted into the text.' };
  const found = fileAt(waysTo(src).flatMap(largerNames), from, folders, fileKinds.image);
  if (found.fault !== undefined) return found;
  const facts = await readImageFile(found.path);
  if ('what' in facts) return { fault: facts.what };
  return { path: found.path, ending: facts.format, digest: facts.digest };
}

async function findDownload(
  href: string,
  from: readonly string[],
  folders: readonly string[],
  exported: string | undefined,
): Promise<Sought> {
  const found = fileAt(waysTo(href), from, folders, fileKinds.download);
  if (found.fault !== undefined) return found;
  if (found.path === exported) return { fault: 'It is the export itself.' };
  const ending = extname(decodeSafely(pathIn(href)))
    .slice(1)
    .toLowerCase();
  return { path: found.path, ending, digest: digestOf(await readFile(found.path)) };
}

/** The first file that stands at one of these paths in the folders; the whole path may start from others too. */
function fileAt(
  ways: readonly string[],
  from: readonly string[],
  folders: readonly string[],
  kind: FileKind,
): { readonly path: string; readonly fault?: undefined } | { readonly fault: string } {
  const relative = ways.slice(0, 1).flatMap((way) => from.map((folder) => join(folder, way)));
  const places = [
    ...relative,
    ...ways.flatMap((way) => folders.map((folder) => join(folder, way))),
  ];
  const roots = folders.map((folder) => rootAt(folder));
  for (const place of places) {
    if (!existsSync(place)) continue;
    // Whatever an export says, nothing is read that stands outside the folders which came with it.
    const found = roots
      .map((root) => lookAt(place, root, kind))
      .find(({ fault }) => fault === undefined);
    if (found?.real === undefined || !found.facts.isFile()) continue;
    const fault = faultOfFacts(found.facts, kind);
    return fault ? { fault: fault.what } : { path: found.real };
  }
  return { fault: 'It is in none of the folders that files are looked for in.' };
}

function pathIn(src: string): string {
  return src.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
}

/** The paths by which a file may be found: whole, then without its first steps. */
function waysTo(src: string): string[] {
  const path = decodeSafely(pathIn(src));
  const steps = path.split(/[\\/]+/).filter((step) => step !== '' && step !== '.');
  const plain = steps.filter(
    (step, index) => !(step === 'size' || (steps[index - 1] === 'size' && /^w\d+/.test(step))),
  );
  return [steps, ...(plain.length < steps.length ? [plain] : [])].flatMap((way) =>
    way.map((_, index) => way.slice(index).join('/')),
  );
}

/** WordPress names a smaller copy by its size, and what it made smaller itself "scaled"; the largest first. */
function largerNames(way: string): string[] {
  const larger = way.replace(/-\d+x\d+(?=\.\w+$)/, '');
  return larger === way
    ? [way, way.replace(/(?=\.\w+$)/, '-scaled')]
    : [larger, larger.replace(/(?=\.\w+$)/, '-scaled'), way];
}
