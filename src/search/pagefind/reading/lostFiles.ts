/** Tells whether a file of the index was lost. */
export interface LostFiles {
  readonly any: boolean;
}

/**
 * Watches the fetches of this worker, all of which are Pagefind's. It only logs a file of its
 * index that it cannot load, and answers as if nothing stood in it; the reader must not take that
 * for an answer.
 */
export function watchForLostFiles(): LostFiles {
  const lost = { any: false };
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...request) => {
    try {
      const response = await fetchAny(...request);
      if (response.ok) return response;
      throw new Error(`${response.url} answered ${response.status}.`);
    } catch (error) {
      lost.any = true;
      throw error;
    }
  };
  return lost;
}
