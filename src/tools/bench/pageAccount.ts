import { z } from 'astro/zod';
import type { PageAccount } from './results.ts';

const count = z.number().int().nonnegative().optional().catch(undefined);
const accountSchema = z.object({
  pages: z.object({ rendered: count, reused: count, removed: count, stories: count }),
});

/**
 * Finds the account of pages in what a build printed: a JSON object on a line of its own.
 * @returns undefined where there is none, as from a build that gives no account.
 */
export function pageAccount(output: string): PageAccount | undefined {
  for (const line of output.split('\n').filter((text) => text.startsWith('{'))) {
    const account = accountSchema.safeParse(readJson(line));
    if (account.success) return account.data.pages;
  }
  return undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
