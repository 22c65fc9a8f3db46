import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './chromiumPath.ts';

/** Opens a browser without a window; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      // A container's root has no user namespaces to build a sandbox from.
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
