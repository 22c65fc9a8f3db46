import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnSignal } from '../../cli/endOnSignal.ts';
import { builds } from './builds.ts';
import { readOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { count, megabytes, seconds } from './report/figures.ts';
import { report } from './report/report.ts';
import type { Result } from './results.ts';
import { runBuilds } from './runBuilds.ts';
import { type SystemId, systems } from './systems/systems.ts';

const options = readOptions(process.argv.slice(2));
const progress = progressOn(process.stderr);
const results: Result[] = [];
const leftOut: string[] = [];
const able = options.systems.filter(isAble);
const workDir = await mkdtemp(join(tmpdir(), 'break-of-gauge-bench-'));
endOnSignal(removeWorkshop);
try {
  await runBuilds({
    ...options,
    systems: able,
    workDir,
    report: progress.doing,
    measured: (result) => {
      results.push(result);
      progress.done(inOneLine(result));
    },
    failed: (system, what, error) => {
      leftOut.push(`${what}: this failed; what should come after it at this size was left out.`);
      progress.done(`${what}: failed. ${error instanceof Error ? error.message : String(error)}`);
      if (system === 'ours') process.exitCode = 1;
    },
  });
} finally {
  progress.end();
  await removeWorkshop();
}
process.stdout.write(`${report(results, options.seed, leftOut)}\n`);
if (options.json !== undefined) {
  await writeFile(options.json, `${JSON.stringify({ options, leftOut, results }, null, 2)}\n`);
}

/** Removes it in one go: after a signal, nothing more is to be built or told. */
function removeWorkshop(): Promise<void> {
  // What still writes there is given a moment to end.
  rmSync(workDir, { recursive: true, force: true, maxRetries: 10 });
  return Promise.resolve();
}

function isAble(id: SystemId): boolean {
  const why = systems[id].hindrance();
  if (why !== undefined) leftOut.push(`${systems[id].title} was left out. ${why}`);
  return why === undefined;
}

function inOneLine({ stories, build, system, cost }: Result): string {
  const what = `${count(stories)} stories, ${builds[build].title}: ${systems[system].title}`;
  return `${what}: ${seconds(cost.wall)}, ${megabytes(cost.memory)}`;
}
