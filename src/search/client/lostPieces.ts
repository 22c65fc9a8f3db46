/** Tells how many pieces of the index could not be fetched. */
export interface LostPieces {
  readonly count: number;
}

/**
 * Watches this page's fetches below an address. Pagefind only logs a piece of its index that it
 * cannot load, and answers as if nothing stood in it; the reader must not take that for an answer.
 */
export function watchForLostPieces(below: string): LostPieces {
  const lost = { count: 0 };
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!href.startsWith(below)) return fetchAny(input, init);
    try {
      const response = await fetchAny(input, init);
      if (response.ok) return response;
      throw new Error(`${href} answered ${response.status}.`);
    } catch (error) {
      lost.count += 1;
      throw error;
    }
  };
  return lost;
}
