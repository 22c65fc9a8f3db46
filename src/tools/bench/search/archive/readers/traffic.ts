import type { Page, Request } from 'playwright-core';

/** What was loaded: requests, and what came for them in bytes, heads and bodies as sent. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** What a page loads to search: not the page itself, its looks and its pictures. */
const beside = ['document', 'stylesheet', 'font', 'image', 'manifest'];

/** Counts what a page and its workers load to search from now on. */
export function trafficOf(page: Page) {
  const ended: Request[] = [];
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  const end = (request: Request) => {
    underWay.delete(request);
    // What a script runs from memory is loaded from nowhere.
    const isLoaded = !request.url().startsWith('blob:');
    if (isLoaded && !beside.includes(request.resourceType())) ended.push(request);
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    /** Whether nothing is being loaded. */
    isQuiet: () => underWay.size === 0,
    /** What was loaded since it was last asked. */
    async since(): Promise<Traffic> {
      const some = ended.splice(0);
      const sizes = await Promise.all(some.map((request) => request.sizes()));
      const bytes = sizes.map(
        ({ responseBodySize, responseHeadersSize }) =>
          Math.max(0, responseBodySize) + Math.max(0, responseHeadersSize),
      );
      return { requests: some.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
    },
  };
}
