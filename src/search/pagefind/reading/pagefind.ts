import { isRecord, listAt, textAt } from '../../typeGuards.ts';
import { queryIn } from '../../text/queryIn.ts';
import { entryFile } from '../volumeFiles.ts';

/** Searches all indexes of a site; what Pagefind answers is read with care. */
export interface Pagefind {
  search(term: string | null, options: PagefindOptions): Promise<unknown>;
}

/** The part of the browser API of Pagefind's that is used here. */
interface Instance extends Pagefind {
  filters(): Promise<unknown>;
}

interface InstanceOptions {
  readonly baseUrl: string;
  readonly ranking: Readonly<Record<string, number>>;
}

/**
 * What Pagefind ranks by. By itself it sets brief stories that mention a word once before long ones
 * that explain it; so a story's length counts for little here. The measure is `npm run bench:search`.
 */
const ranking = { pageLength: 0.1 };

export interface PagefindOptions {
  readonly filters: PagefindFilters;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** By filter, the values of which any will do; all filters count. */
export type PagefindValues = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The same; under "any" a list of them, of which any will do. */
export type PagefindFilters = Readonly<
  Record<string, { readonly any: readonly string[] } | readonly PagefindValues[]>
>;

/** A story that a search found. */
export interface FoundStory {
  readonly id: string;
  /** How well it matches. */
  readonly score: number;
  /** Stories of one list are in order. */
  readonly list: string;
  /** The language of the index that it is in. */
  readonly language: string;
  /** Loads what is told of it. */
  load(): Promise<unknown>;
}

/** What a search found. */
export interface Found {
  /** In order; of several languages, those of each are. */
  readonly stories: readonly FoundStory[];
  /** By facet and value: how many of these stories are filed there. */
  readonly counts: Readonly<Record<string, unknown>>;
}

/**
 * Opens the indexes of a site in a worker: those that the site's own entry names, each once. Each is
 * asked by a Pagefind of its own, which stems what it is asked in the language of its index.
 * @param bundle the whole address of the folder that the indexes are in, with a closing slash.
 * @throws whatever the browser or Pagefind throws when it cannot be loaded.
 */
export async function openPagefind(bundle: string): Promise<Pagefind> {
  const entry: unknown = await (
    await fetch(new URL(`${entryFile}?ts=${Date.now()}`, bundle))
  ).json();
  const languages = Object.keys(
    isRecord(entry) && isRecord(entry.languages) ? entry.languages : {},
  );
  const indexes = await Promise.all(
    languages.map(async (language) => ({ language, instance: await opened(bundle, language) })),
  );
  return {
    async search(term, options) {
      return together(
        await Promise.all(
          indexes.map(({ language, instance }) =>
            instance.search(term === null ? null : queryIn(term, language), options),
          ),
        ),
      );
    },
  };
}

async function opened(bundle: string, language: string): Promise<Instance> {
  // Loaded under one address, Pagefind has one stemmer for all of its indexes.
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js#${language}`);
  if (!makesInstances(module)) throw new TypeError(`In ${bundle} there is no Pagefind.`);
  // Pagefind asks the document for its language, and a worker has no document. The hyphen has it
  // open the index of this name and leave the words as they are, which are cut already.
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => `${language}-` }) },
  });
  const instance = module.createInstance({ baseUrl: new URL('..', bundle).pathname, ranking });
  // Counts come with an answer only once all filters are loaded. This also fails where Pagefind
  // could not start.
  await instance.filters();
  return instance;
}

/** Makes one answer of those of several indexes. */
function together(answers: readonly unknown[]): unknown {
  const [only] = answers;
  if (answers.length === 1) return only;
  const results = answers.flatMap((answer) => listAt(answer, 'results'));
  const filters: Record<string, Record<string, number>> = {};
  for (const answer of answers) {
    const counts = isRecord(answer) && isRecord(answer.filters) ? answer.filters : {};
    for (const [name, values] of Object.entries(counts)) {
      const sums = (filters[name] ??= {});
      for (const [value, count] of Object.entries(isRecord(values) ? values : {})) {
        sums[value] = (sums[value] ?? 0) + Number(count);
      }
    }
  }
  return {
    results: results.toSorted((a, b) => numberAt(b, 'score') - numberAt(a, 'score')),
    filters,
  };
}

/** Reads the answer of `search`. */
export function readFound(answer: unknown): Found {
  const counts = isRecord(answer) ? answer.filters : undefined;
  return {
    stories: listAt(answer, 'results')
      .filter(isStory)
      .map((story) => {
        const language = languageOf(story);
        const [id, score] = [textAt(story, 'id') ?? '', numberAt(story, 'score')];
        return { id, score, list: language, language, load: () => story.data() };
      }),
    counts: isRecord(counts) ? counts : {},
  };
}

function numberAt(value: unknown, key: string): number {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}

/** Pagefind's id of a story starts with its language, as in zh-hans_5fa31c. */
function languageOf(story: unknown): string {
  return (textAt(story, 'id') ?? '').replace(/_[^_]*$/, '');
}

function makesInstances(
  module: unknown,
): module is { createInstance(options: InstanceOptions): Instance } {
  return isRecord(module) && typeof module.createInstance === 'function';
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
