import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSite } from '../../newsrooms/makeSearchSite.ts';
import { measureSite } from './measureSite.ts';
import { report } from './report.ts';

// npm run bench:search [-- --missed]: prints how well searches are answered.
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  const fared = await measureSite(await makeSite(folder));
  process.stdout.write(`${report(fared)}\n`);
  if (process.argv.includes('--missed')) {
    // Held-out queries are not told: who saw them would make the search better for them.
    for (const { query, ours } of fared.filter(({ query }) => !query.isHeldOut)) {
      if (ours === 1) continue;
      process.stdout.write(`${query.kind}: “${query.typed}” at ${ours ?? 'no place'}\n`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
