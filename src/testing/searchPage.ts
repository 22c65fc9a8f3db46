import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader sees of the search page: its parts, by role and name. */
export function seen(page: Page) {
  return {
    field: page.getByRole('searchbox'),
    status: page.getByRole('status'),
    results: page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') }),
    headline: (name: string) => page.getByRole('link', { name }),
    tick: (facet: string, value: string) =>
      page.getByRole('group', { name: facet }).getByRole('checkbox', { name: value }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

/** Expects something of what the page comes to, on a slow machine too. */
export function eventually<Value>(see: () => Value) {
  return expect.poll(see, { timeout: 60_000 });
}

/** Waits for what a part says. */
export async function says(part: Locator, words: string | RegExp): Promise<void> {
  await eventually(() => part.textContent()).toMatch(words);
}
