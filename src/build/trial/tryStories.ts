import { isDeepStrictEqual } from 'node:util';
import type { Document, EditionData } from '../../content/editionData.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { StorySource } from '../../content/stories/readStory.ts';
import { realFileOf } from '../../content/stories/storyFile.ts';
import { trialMessageSchema } from './trialMessage.ts';
import { watchedChild } from '../../base/watchedChild.ts';

type Source = Pick<StorySource, 'file' | 'realFile' | 'body'>;

/**
 * Draws the stories that hold code, in a process of its own: only that shows whether an import gives
 * what is asked for, and whether an expression comes to an end.
 * @param compiled absolute path of the folder of the compiled site.
 * @param sources the stories and pages as they were read.
 * @param drawingTime milliseconds that one may take to be drawn.
 * @returns what went wrong, each in its story or in a file that it imports.
 */
export async function tryStories(
  compiled: string,
  edition: EditionData,
  sources: readonly Source[],
  drawingTime = 30_000,
): Promise<Problem[]> {
  const isModule = ({ data }: Document): boolean => data.isModule;
  const stories = edition.stories.filter(isModule);
  const pages = edition.pages.filter(isModule);
  if (stories.length + pages.length === 0) return [];
  const problems: Problem[] = [];
  // A bundler tells of each place that imports a story.
  const isNew = (problem: Problem): boolean =>
    !problems.some((told) => isDeepStrictEqual(told, problem));
  const known: { running?: Source | undefined; failure?: string | undefined; hasEnded: boolean } = {
    hasEnded: false,
  };
  const onMessage = (message: unknown): void => {
    const told = trialMessageSchema.parse(message);
    if (told.tells === 'begin') {
      known.running = sources.find((source) => realFileOf(source) === told.file);
    } else if (told.tells === 'problems') problems.push(...told.problems.filter(isNew));
    else {
      known.hasEnded = true;
      known.failure ??= told.message;
    }
  };
  const order = {
    compiled,
    edition: { ...edition, stories, pages, readNext: new Map(), bodies: new Map() },
  };
  const environment = { ...process.env, NODE_ENV: 'production' };
  const end = await watchedChild(program, order, drawingTime, onMessage, environment);
  const { running, failure, hasEnded } = known;
  if (failure !== undefined) throw new Error(failure);
  if (hasEnded) return problems;
  if (running === undefined) throw new Error('The stories with code cannot be tried.');
  return [...problems, deadly(running, end.isLate ? endless : endOf(end.code))];
}

const program = new URL('trialProcess.ts', import.meta.url);

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
