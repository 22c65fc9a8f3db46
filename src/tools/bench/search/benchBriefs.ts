import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSite } from '../../newsrooms/makeSearchSite.ts';
import { measureSite } from './measureSite.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';

/**
 * Measures the ranking over the paper's stories and the made-up briefs, without a browser.
 * @param tell is told tables in Markdown, and what was missed if that is wanted.
 */
export async function benchBriefs(
  { missed }: Pick<Options, 'missed'>,
  tell: (text: string) => unknown,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    const fared = await measureSite(await makeSite(folder));
    // Held-out queries are not told: who saw them would make the search better for them.
    const told = fared
      .filter(({ query, ours }) => missed && !query.isHeldOut && ours !== 1)
      .map(({ query, ours }) => `${query.kind}: “${query.typed}” at ${ours ?? 'no place'}`);
    tell(`${[report(fared), ...told].join('\n')}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
