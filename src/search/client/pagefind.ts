import { isRecord, listAt } from './narrowing.ts';

/** The part of Pagefind's browser API that this page uses; what it answers is read with care. */
export interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string | null, options: PagefindOptions): Promise<unknown>;
}

export interface PagefindOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** What a search found. */
export interface Found {
  /** One for each story, in order; each loads what is told of it. */
  readonly stories: readonly (() => Promise<unknown>)[];
  /** By facet and value: how many of these stories are filed there. */
  readonly counts: Readonly<Record<string, unknown>>;
}

/**
 * Loads Pagefind and the outline of its index.
 * @param address where `pagefind.js` is.
 * @throws whatever the browser or Pagefind throws when it cannot be loaded.
 */
export async function openPagefind(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!makesInstances(module)) throw new TypeError(`${address} is not Pagefind.`);
  // Its worker would fetch out of sight, and weigh as much as Pagefind itself.
  const pagefind = module.createInstance({ noWorker: true });
  // Counts come with an answer only once all filters are loaded.
  await pagefind.filters();
  return pagefind;
}

/** Reads the answer of `search`. */
export function readFound(answer: unknown): Found {
  const counts = isRecord(answer) ? answer.filters : undefined;
  return {
    stories: listAt(answer, 'results').filter(isStory).map((story) => () => story.data()),
    counts: isRecord(counts) ? counts : {},
  };
}

function makesInstances(
  module: unknown,
): module is { createInstance(options: { noWorker: boolean }): Pagefind } {
  return isRecord(module) && typeof module.createInstance === 'function';
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
