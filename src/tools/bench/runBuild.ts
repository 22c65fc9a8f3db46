import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildId, builds, type Newsroom } from './builds.ts';
import type { Corpus } from '../newsrooms/corpus/corpus.ts';
import { folderSize } from './measure/folderSize.ts';
import { costOf, measure, type Run } from './measure/measure.ts';
import { pageAccount } from './pageAccount.ts';
import type { Result } from './results.ts';
import { type SystemId, systems } from './systems/systems.ts';

/** One system's turn at one build. */
export interface Turn {
  readonly system: SystemId;
  readonly build: BuildId;
  /** How many builds came before this one. */
  readonly turn: number;
  readonly corpus: Corpus;
}

/**
 * Does the editor's work that comes before a build, builds, and measures the build alone.
 * @param folder where the system's project is laid out.
 * @throws Error where the build fails, with all that it printed.
 */
export async function runBuild(
  folder: string,
  { system, build, turn, corpus }: Turn,
): Promise<Result> {
  const { cleansUp, commands, contentDir, form, kept, siteDir } = systems[system];
  const newsroom: Newsroom = { corpus, folder: join(folder, contentDir), form };
  const site = join(folder, siteDir);
  await builds[build].work(newsroom);
  if (build === 'compiled') await remove(kept.map((name) => join(folder, name)));
  // Pagefind would find the page of a deleted story there. That this takes time is not held against them.
  if (!cleansUp) await remove([site]);
  const runs: Run[] = [];
  for (const command of commands(folder, clockAt(corpus, build, turn)))
    runs.push(await measure(command));
  return {
    stories: corpus.plans.length,
    build,
    system,
    cost: costOf(runs),
    site: await folderSize(site),
    pages: pageAccount(runs.map(({ output }) => output).join('\n')),
  };
}

async function remove(folders: readonly string[]): Promise<void> {
  for (const path of folders) await rm(path, { recursive: true, force: true });
}

/** Builds follow each other as in a newsroom's day, ten minutes apart, once the story to be added is due. */
function clockAt({ next, nextMonth }: Corpus, build: BuildId, turn: number): Date {
  const due = build === 'begun' ? nextMonth : next;
  return new Date(due.published.getTime() + (turn + 1) * 600_000);
}
