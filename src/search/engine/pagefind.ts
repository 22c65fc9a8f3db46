import { isRecord, listAt, textAt } from './narrowing.ts';
import type { Opening } from './protocol.ts';

/** The part of Pagefind's browser API that is used here; what it answers is read with care. */
export interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string | null, options: PagefindOptions): Promise<unknown>;
  mergeIndex(
    bundle: string,
    options: InstanceOptions & { readonly language: string },
  ): Promise<unknown>;
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
  /** The language of the index that it is in, in small letters. */
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
 * Loads Pagefind in a worker, and the outline of its indexes: first that in the language of the
 * page, which Pagefind picks by itself, then the others.
 * @throws whatever the browser or Pagefind throws when it cannot be loaded.
 */
export async function openPagefind({
  bundle,
  language,
  otherLanguages,
}: Opening): Promise<Pagefind> {
  // Pagefind asks the document for its language, and a worker has no document.
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => language }) },
  });
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!makesInstances(module)) throw new TypeError(`In ${bundle} there is no Pagefind.`);
  const baseUrl = new URL('..', bundle).pathname;
  const pagefind = module.createInstance({ baseUrl, ranking });
  // Counts come with an answer only once all filters are loaded. This also fails where Pagefind
  // could not start; a merge would wait for ever.
  await pagefind.filters();
  if (otherLanguages.length === 0) return pagefind;
  // Under the whole address, which it has now, Pagefind would refuse to open the folder twice.
  const { pathname } = new URL(bundle);
  await Promise.all(
    otherLanguages.map((other) =>
      pagefind.mergeIndex(pathname, { language: other, baseUrl, ranking }),
    ),
  );
  await pagefind.filters();
  return pagefind;
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
): module is { createInstance(options: InstanceOptions): Pagefind } {
  return isRecord(module) && typeof module.createInstance === 'function';
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
