import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { EditionData } from '../../content/editionData.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { StorySource } from '../../content/stories/readStory.ts';
import { trialMessageSchema } from './trialMessage.ts';

type Source = Pick<StorySource, 'id' | 'file' | 'body'>;

/**
 * Draws the stories that hold code, in a process of its own: only that shows whether an import gives
 * what is asked for, and whether an expression comes to an end.
 * @param compiled absolute path of the folder of the compiled site.
 * @param sources the stories as they were read.
 * @param drawingTime milliseconds that one may take to be drawn.
 * @returns what went wrong, each in its story or in a file that it imports.
 */
export async function tryStories(
  compiled: string,
  edition: EditionData,
  sources: readonly Source[],
  drawingTime = 30_000,
): Promise<Problem[]> {
  const stories = edition.stories.filter(({ data }) => data.isModule);
  if (stories.length === 0) return [];
  const child = fork(fileURLToPath(new URL('trialProcess.ts', import.meta.url)), {
    execArgv: [],
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production' },
    // What the code of a story prints is no answer of a command.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send({ compiled, edition: { ...edition, stories, readNext: new Map() } });
  const problems: Problem[] = [];
  // A bundler tells of each place that imports a story.
  const isNew = (problem: Problem): boolean =>
    !problems.some((known) => isDeepStrictEqual(known, problem));
  let running: Source | undefined;
  let hasEnded = false;
  let failure: string | undefined;
  let isLate = false;
  let clock: NodeJS.Timeout | undefined;
  child.on('message', (message) => {
    const told = trialMessageSchema.parse(message);
    if (told.tells === 'begin') {
      running = sources.find(({ id }) => id === told.id);
      clearTimeout(clock);
      clock = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, drawingTime);
    } else if (told.tells === 'problems') problems.push(...told.problems.filter(isNew));
    else {
      hasEnded = true;
      failure ??= told.message;
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
function deadly({ file, body }: Source, what: string): Problem {
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
