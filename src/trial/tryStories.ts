import { fork } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Problem, startOfFile } from '../problems/problem.ts';
import { environmentOf, type Settings } from '../settings.ts';
import type { StorySource } from '../stories/readStory.ts';
import { trialMessageSchema } from './trialMessage.ts';

type Story = Pick<StorySource, 'file' | 'body'>;

/**
 * Builds and draws the stories that hold code, as a build does, in a process of its own: only that
 * shows whether an import gives what is asked for, and whether an expression comes to an end.
 * @param stories those of a newsroom without a problem.
 * @param drawingTime milliseconds that one may take to be drawn.
 * @returns what went wrong, each in its story or in a file that it imports.
 */
export async function tryStories(
  stories: readonly Story[],
  settings: Settings,
  drawingTime = 30_000,
): Promise<Problem[]> {
  const tried = stories.filter(({ body }) => body.needsModule);
  if (tried.length === 0) return [];
  await mkdir(trials, { recursive: true });
  const root = await mkdtemp(join(trials, `${process.pid}-`));
  try {
    return await watchTrial(root, tried, settings, drawingTime);
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Within the project, where packages are found from. */
const trials = fileURLToPath(new URL('../../.edition/trials', import.meta.url));

function watchTrial(
  root: string,
  stories: readonly Story[],
  settings: Settings,
  drawingTime: number,
): Promise<Problem[]> {
  const child = fork(fileURLToPath(new URL('trialProcess.ts', import.meta.url)), [root], {
    execArgv: [],
    env: {
      ...process.env,
      ...environmentOf(settings),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    // What the code of a story prints is no answer of a command.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const problems: Problem[] = [];
  // A bundler tells of each place that imports a story.
  const isNew = (problem: Problem): boolean =>
    !problems.some((known) => isDeepStrictEqual(known, problem));
  let running: Story | undefined;
  let hasEnded = false;
  let failure: string | undefined;
  let isLate = false;
  let clock: NodeJS.Timeout | undefined;
  child.on('message', (message) => {
    const told = trialMessageSchema.parse(message);
    if (told.tells === 'begin') {
      running = stories.find(({ file }) => file === told.file);
      clearTimeout(clock);
      clock = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, drawingTime);
    } else if (told.tells === 'problems') problems.push(...told.problems.filter(isNew));
    else {
      hasEnded = true;
      failure = told.message;
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(clock);
      if (failure !== undefined) reject(new Error(failure));
      else if (hasEnded) resolve(problems);
      else if (running === undefined) reject(new Error('The stories with code cannot be tried.'));
      else resolve([...problems, deadly(running, isLate ? endless : endOf(code))]);
    });
  });
}

/** The problem of a story whose code the trial did not outlive. */
function deadly({ file, body }: Story, what: string): Problem {
  const place = body.code[0]?.place ?? startOfFile;
  const remedy = 'Take that out: the code of a story only gives what its page shows.';
  return { file, ...place, what, remedy };
}

const endless = 'The story’s own code does not come to an end.';

function endOf(code: number | null): string {
  return code === null || code > 128
    ? 'The story’s own code takes all memory, or crashes.'
    : 'The story’s own code ends the program that runs it.';
}
