import { isRecord } from '../../typeGuards.ts';
import { scriptFile } from '../indexFiles.ts';

/** The part of the browser API of Pagefind's that is used here. */
export interface Instance {
  search(term: string | null): Promise<unknown>;
  preload(term: string): Promise<unknown>;
}

/** An index that is being opened, with none of its words loaded. */
export interface Opening {
  readonly instance: Instance;
  /** Comes when it is open, and fails where that takes too long: Pagefind tells only who asks that it cannot be. */
  readonly isOpen: Promise<void>;
}

interface InstanceOptions {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly ranking: typeof ranking;
}

/**
 * What Pagefind ranks by. By itself it sets brief stories that mention a word once before long ones
 * that explain it; so a story's length counts for little here, and how often a word stands in it half by
 * itself. A headline says what a story is about. The measure is `npm run bench:search`.
 */
const ranking = { pageLength: 0.1, termFrequency: 0.5, metaWeights: { title: 10 } };

/**
 * Has Pagefind run for the index of one language.
 * @param folder whole address of the folder that the index is in, with a closing slash.
 * @param fetchedFrom the same, of the folder that Pagefind is to fetch the index from.
 * @param runScript of Pagefind's own.
 * @returns what opens the index anew each time.
 * @throws whatever the browser throws when it cannot be run.
 */
export async function startPagefind(
  language: string,
  { folder, fetchedFrom }: { readonly folder: string; readonly fetchedFrom: string },
  runScript: RunScript,
): Promise<() => Opening> {
  const module = await runScript(language);
  if (!makesInstances(module)) throw new TypeError(`In ${folder} there is no Pagefind.`);
  const options = { basePath: fetchedFrom, baseUrl: new URL('..', folder).pathname };
  return () => {
    // Pagefind asks the document for its language, and a worker has no document. The hyphen has it
    // open the index of this name and leave the words as they are, which are cut already.
    Object.assign(globalThis, {
      document: { querySelector: () => ({ getAttribute: () => `${language}-` }) },
    });
    const { read, isRead } = watched(ranking);
    return { instance: module.createInstance({ ...options, ranking: read }), isOpen: isRead };
  };
}

/**
 * Tells when Pagefind reads what it ranks by, which it does once an index is open: it tells of that in no
 * other way, and whoever asks it earlier waits for up to 50 ms more.
 */
function watched(weights: typeof ranking) {
  let tell: () => void;
  const isRead = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The search index could not be opened.'));
    }, longestOpening);
    tell = () => {
      clearTimeout(late);
      resolve();
    };
  });
  const read = {
    ...weights,
    get pageLength() {
      tell();
      return weights.pageLength;
    },
  };
  return { read, isRead };
}

/** Milliseconds in which an index is open of which every file is loaded, on the slowest phone. */
const longestOpening = 10_000;

/** Runs Pagefind's script anew for a language: run once, it would have one stemmer for all indexes. */
export type RunScript = (language: string) => unknown;

/**
 * Compiles Pagefind's script in memory, once for all languages. Where a page may run none from memory it
 * is run from its address.
 * @param script as it was loaded and checked.
 */
export async function compiled(
  script: Uint8Array<ArrayBuffer>,
  folder: string,
): Promise<RunScript> {
  const url = URL.createObjectURL(
    new Blob([asFunction(new TextDecoder().decode(script))], { type: 'text/javascript' }),
  );
  try {
    const module: unknown = await import(/* @vite-ignore */ url);
    if (!runsAnew(module)) throw new TypeError('The script is of another form.');
    return module.default;
  } catch {
    return (language) => import(/* @vite-ignore */ `${folder}${scriptFile}#${language}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A module that runs Pagefind's script each time that what it exports is called. */
export function asFunction(script: string): string {
  const body = script.replace(/export\s*\{[^{}]*\};?\s*$/, 'return { createInstance };');
  return `export default () => {${body}}`;
}

function runsAnew(module: unknown): module is { default: RunScript } {
  return isRecord(module) && typeof module.default === 'function';
}

function makesInstances(
  module: unknown,
): module is { createInstance(options: InstanceOptions): Instance } {
  return isRecord(module) && typeof module.createInstance === 'function';
}
