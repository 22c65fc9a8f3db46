import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds } from './builds.ts';
import { readOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { count, megabytes, seconds } from './report/figures.ts';
import { report } from './report/report.ts';
import type { Result } from './results.ts';
import { runBuilds } from './runBuilds.ts';
import { type SystemId, systems } from './systems/systems.ts';

const options = readOptions(process.argv.slice(2));
const hindrances = new Map(options.systems.map((id) => [id, systems[id].hindrance()]));
const able = options.systems.filter((id) => hindrances.get(id) === undefined);
const progress = progressOn(process.stderr);
const workshop = await mkdtemp(join(tmpdir(), 'break-of-gauge-bench-'));
try {
  const results = await runBuilds({
    ...options,
    systems: able,
    workshop,
    tell: progress.doing,
    measured: (result) => progress.done(inOneLine(result)),
  });
  progress.end();
  process.stdout.write(`${report(results, options.seed, leftOut(hindrances))}\n`);
  if (options.json !== undefined) {
    await writeFile(options.json, `${JSON.stringify({ options, results }, null, 2)}\n`);
  }
} finally {
  await rm(workshop, { recursive: true, force: true });
}

function inOneLine({ stories, build, system, cost }: Result): string {
  const what = `${count(stories)} stories, ${builds[build].title}: ${systems[system].title}`;
  return `${what}: ${seconds(cost.wall)}, ${megabytes(cost.memory)}`;
}

function leftOut(found: ReadonlyMap<SystemId, string | undefined>): string[] {
  return [...found].flatMap(([id, why]) =>
    why === undefined ? [] : [`${systems[id].title} was left out. ${why}`],
  );
}
