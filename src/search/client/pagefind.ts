import { isRecord, listAt, textAt } from './narrowing.ts';

/** The part of Pagefind's browser API that this page uses; what it answers is read with care. */
export interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string | null, options: PagefindOptions): Promise<unknown>;
  mergeIndex(bundle: string, options: { readonly language: string }): Promise<unknown>;
}

export interface PagefindOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** A story that a search found. */
export interface FoundStory {
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
 * Loads Pagefind and the outline of its indexes: the one in the page's language, which Pagefind
 * picks by itself, and others.
 * @param address where `pagefind.js` is, as a whole.
 * @param languages the other languages.
 * @throws whatever the browser or Pagefind throws when it cannot be loaded.
 */
export async function openPagefind(
  address: string,
  languages: readonly string[],
): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!makesInstances(module)) throw new TypeError(`${address} is not Pagefind.`);
  // Its worker would fetch out of sight, and weigh as much as Pagefind itself.
  const pagefind = module.createInstance({ noWorker: true });
  // Counts come with an answer only once all filters are loaded. This also fails where Pagefind
  // could not start; a merge would wait for ever.
  await pagefind.filters();
  if (languages.length === 0) return pagefind;
  const { href } = new URL('.', address);
  await Promise.all(languages.map((language) => pagefind.mergeIndex(href, { language })));
  await pagefind.filters();
  return pagefind;
}

/** Reads the answer of `search`. */
export function readFound(answer: unknown): Found {
  const counts = isRecord(answer) ? answer.filters : undefined;
  return {
    stories: listAt(answer, 'results')
      .filter(isStory)
      .map((story) => ({ language: languageOf(story), load: () => story.data() })),
    counts: isRecord(counts) ? counts : {},
  };
}

/** Pagefind's id of a story starts with its language, as in zh-hans_5fa31c. */
function languageOf(story: unknown): string {
  return (textAt(story, 'id') ?? '').replace(/_[^_]*$/, '');
}

function makesInstances(
  module: unknown,
): module is { createInstance(options: { noWorker: boolean }): Pagefind } {
  return isRecord(module) && typeof module.createInstance === 'function';
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
