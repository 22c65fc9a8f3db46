import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildId, buildIds, builds, type Newsroom } from './builds.ts';
import { type Corpus, makeUpCorpus } from './corpus/corpus.ts';
import { writeCorpus } from './corpus/writeCorpus.ts';
import { folderSize } from './measure/folderSize.ts';
import { costOf, measure, type Run } from './measure/measure.ts';
import { pageAccount } from './pageAccount.ts';
import type { Result } from './results.ts';
import { type SystemId, systems } from './systems/systems.ts';

/** What to measure, and where. */
export interface Plan {
  readonly sizes: readonly number[];
  readonly systems: readonly SystemId[];
  readonly builds: readonly BuildId[];
  readonly seed: number;
  /** A folder for everything that is made; it exists and is the caller's to remove. */
  readonly workshop: string;
  /** Is told what is being done. */
  readonly tell: (what: string) => void;
  /** Is told of each build as soon as it is measured. */
  readonly measured: (result: Result) => void;
}

/**
 * Measures every build of every system at every size. The systems take turns at each build, so that
 * what else the machine does falls on all of them alike.
 * @throws Error where a build fails, with all that it printed.
 */
export async function runBuilds(plan: Plan): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of plan.sizes) {
    const corpus = makeUpCorpus(size, plan.seed);
    for (const system of plan.systems) await lay(plan, system, corpus);
    for (const [turn, build] of buildIds.filter((id) => plan.builds.includes(id)).entries()) {
      for (const system of plan.systems) {
        plan.tell(`${size} stories, ${builds[build].title}: ${systems[system].title}`);
        const result = await runBuild(plan, { system, build, turn, corpus });
        plan.measured(result);
        results.push(result);
      }
    }
    for (const system of plan.systems) await rm(join(plan.workshop, system), { recursive: true });
  }
  return results;
}

/** A new project for every size makes a cold build cold: whatever was kept before is not there. */
async function lay({ workshop, tell }: Plan, id: SystemId, corpus: Corpus): Promise<void> {
  const system = systems[id];
  const folder = join(workshop, id);
  tell(`${corpus.plans.length} stories: laying out ${system.title}`);
  await mkdir(folder);
  await system.lay(folder);
  await writeCorpus(corpus, join(folder, system.contentDir), system.form);
}

async function runBuild(
  { workshop }: Plan,
  { system: id, build, turn, corpus }: Turn,
): Promise<Result> {
  const { commands, contentDir, form, siteDir } = systems[id];
  const folder = join(workshop, id);
  const newsroom: Newsroom = { corpus, folder: join(folder, contentDir), form };
  await builds[build].work(newsroom);
  // Eleventy and Hugo would leave a deleted story's page there for Pagefind to find; to clean up costs them nothing.
  if (id !== 'ours') await rm(join(folder, siteDir), { recursive: true, force: true });
  const runs: Run[] = [];
  for (const command of commands(folder, clockAt(corpus, turn))) runs.push(await measure(command));
  return {
    stories: corpus.plans.length,
    build,
    system: id,
    cost: costOf(runs),
    site: await folderSize(join(folder, siteDir)),
    pages: pageAccount(runs.map(({ output }) => output).join('\n')),
  };
}

interface Turn {
  readonly system: SystemId;
  readonly build: BuildId;
  /** How many builds came before this one. */
  readonly turn: number;
  readonly corpus: Corpus;
}

/** Builds follow each other as in a newsroom's day, ten minutes apart, once the next story is due. */
function clockAt({ next }: Corpus, turn: number): Date {
  return new Date(next.published.getTime() + (turn + 1) * 600_000);
}
