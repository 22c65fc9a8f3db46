import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressOn } from '../progress.ts';
import { archiveReport } from './archive/archiveReport.ts';
import { shippedArchive, wireArchive } from './archive/archives.ts';
import { measureArchive, type Measured } from './archive/measureArchive.ts';
import { isRecord } from '../../../search/typeGuards.ts';
import type { Options } from './options.ts';

/**
 * Measures the search of the shipped stories and of a made-up archive beside plain Pagefind.
 * @param tell is told, as each is measured, tables in Markdown with the day and the versions, and what
 * was missed if that is wanted.
 */
export async function benchArchives(
  options: Options,
  tell: (text: string) => unknown,
): Promise<void> {
  const { folder, missed, percent, write } = options;
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'bench-search-')));
  const progress = progressOn(process.stderr);
  try {
    progress.doing('building the sites');
    const archives = [
      await shippedArchive(join(place, 'shipped')),
      await wireArchive(options, place),
    ];
    const reports: string[] = [];
    for (const archive of archives) {
      const measured = await measureArchive(archive, percent, progress.doing);
      progress.end();
      if (reports.length === 0) reports.push(await circumstances(measured, options));
      reports.push(archiveReport(measured));
      tell(`${reports.slice(archive === archives[0] ? 0 : -1).join('\n\n')}\n\n`);
      if (missed) tell(`${missedOf(measured).join('\n')}\n\n`);
    }
    if (write) await writeIntoGuide(reports.join('\n\n'));
  } finally {
    progress.end();
    if (folder === undefined) await rm(place, { recursive: true, force: true });
  }
}

/** When and with what it was measured. */
async function circumstances(
  { browser }: Measured,
  { seed, percent }: Pick<Options, 'seed' | 'percent'>,
): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile('node_modules/pagefind/package.json', 'utf8'),
  );
  const pagefind = isRecord(manifest) ? String(manifest['version']) : '';
  const day = new Date().toISOString().slice(0, 10);
  return `On ${day}: Pagefind ${pagefind}, Chromium ${browser}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} processors, seed ${seed}; of a hundred queries ${percent} were asked on the pages.`;
}

/** Lists queries whose answer was not the best; who saw those held out would tune the search to them. */
function missedOf({ archive, ranked }: Measured): string[] {
  return ranked
    .filter(({ query, worth }) => !query.isHeldOut && worth.ours < 1)
    .map(({ query, worth, found }) => {
      const got = found.slice(0, 3).join(', ') || 'nothing';
      const right = [...query.right].slice(0, 3).join(', ') || 'nothing';
      return `${archive.title}, ${query.kind}: “${query.typed}” ${worth.ours.toFixed(2)} (plain ${worth.plain.toFixed(2)}), got ${got}; right is ${right}`;
    });
}

const guide = join(import.meta.dirname, 'README.md');

async function writeIntoGuide(tables: string): Promise<void> {
  const text = await readFile(guide, 'utf8');
  const between = /(<!-- measured:start -->\n)[\s\S]*(<!-- measured:end -->)/;
  await writeFile(
    guide,
    text.replace(between, (_, start: string, end: string) => `${start}\n${tables}\n\n${end}`),
  );
}
