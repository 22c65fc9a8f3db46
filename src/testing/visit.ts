import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** How a test visits a site. */
export interface Visit extends BrowserContextOptions {
  /** True where the test itself breaks something, of which the browser may complain. */
  readonly mayComplain?: boolean;
}

/**
 * Opens an empty page in a browser profile of its own, closed with the test. The test fails when
 * the page asks another host for anything, throws, or logs an error or a warning.
 * @param siteUrl the site that is visited, against which paths are meant.
 */
export async function visit(
  browser: Browser,
  siteUrl: string,
  { mayComplain = false, ...options }: Visit = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: siteUrl, ...options });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(siteUrl).origin) complaints.push(`asked another host: ${request.url()}`);
  });
  if (!mayComplain) {
    page.on('pageerror', ({ message }) => complaints.push(`threw: ${message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        complaints.push(`logged: ${message.text()}`);
    });
  }
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  return page;
}
