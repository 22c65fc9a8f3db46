import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildId, builds } from './builds.ts';
import { type Corpus, makeUpCorpus } from '../newsrooms/corpus/corpus.ts';
import { writeCorpus } from '../newsrooms/corpus/writeCorpus.ts';
import { count } from './report/figures.ts';
import type { Result } from './results.ts';
import { runBuild } from './runBuild.ts';
import { type SystemId, systems } from './systems/systems.ts';

/** What to measure, and where. */
export interface Plan {
  readonly sizes: readonly number[];
  readonly systems: readonly SystemId[];
  /** In the order in which they follow one another; the first of them is the cold build. */
  readonly builds: readonly BuildId[];
  readonly seed: number;
  /** A folder for everything that is made; it exists and is the caller's to remove. */
  readonly workDir: string;
  /** Is told what is being done. */
  readonly report: (what: string) => void;
  /** Is told of each build as soon as it is measured. */
  readonly measured: (result: Result) => void;
  /** Is told what failed, and why. The system is left out from there to the next size. */
  readonly failed: (system: SystemId, what: string, error: unknown) => void;
}

/**
 * Measures every build of every system at every size. The systems take turns at each build, so that
 * what else the machine does falls on all of them alike.
 */
export async function runBuilds(plan: Plan): Promise<void> {
  for (const size of plan.sizes) {
    const corpus = makeUpCorpus(size, plan.seed);
    const able = new Set(plan.systems);
    /** Does one system's piece of work, and goes on without that system where it fails. */
    const attempt = async (system: SystemId, task: string, work: () => Promise<void>) => {
      const what = `${count(size)} stories, ${task}: ${systems[system].title}`;
      plan.report(what);
      try {
        await work();
      } catch (error) {
        able.delete(system);
        plan.failed(system, what, error);
      }
    };
    for (const system of plan.systems) {
      await attempt(system, 'laying out', () => lay(join(plan.workDir, system), system, corpus));
    }
    for (const [turn, build] of plan.builds.entries()) {
      for (const system of [...able]) {
        await attempt(system, builds[build].title, async () => {
          const folder = join(plan.workDir, system);
          plan.measured(await runBuild(folder, { system, build, turn, corpus }));
        });
      }
    }
    for (const system of plan.systems) {
      await rm(join(plan.workDir, system), { recursive: true, force: true });
    }
  }
}

/** A new project for every size makes a cold build cold: whatever was kept before is not there. */
async function lay(folder: string, id: SystemId, corpus: Corpus): Promise<void> {
  const { contentDir, form, lay: layProject } = systems[id];
  await mkdir(folder);
  await layProject(folder);
  await writeCorpus(corpus, join(folder, contentDir), form);
}
