import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Lets Pagefind, which is made for browsers, run here: it fetches the files of an index from the
 * disk, and asks a page for its address and its language.
 * @param language a tag of BCP 47.
 */
export function standInBrowser(language: string): void {
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fetchAny(input, options);
    address.search = '';
    return new Response(await readFile(fileURLToPath(address)));
  };
  Object.assign(globalThis, {
    location: new URL('https://search.example/'),
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => language }),
    },
  });
}
