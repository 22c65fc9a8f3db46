import { inspect, stripVTControlCharacters } from 'node:util';
import { ContentProblems, describeProblems, problemsSeenFrom } from '../base/problems/problem.ts';
import { SettingsError } from '../base/settings.ts';
import { codeOf, isFull } from '../base/files/errorCodes.ts';

/**
 * Words an error for whoever typed the command: an editor's mistakes as the list of them, a wrong
 * setting as its sentence; anything else is a fault of the program, told with its stack.
 * @param content the content folder as seen from where the command was typed.
 */
export function describeFailure(error: unknown, content: string): string {
  const chain = causes(error);
  const problems = chain.find(isContentProblems);
  if (problems) return describeProblems(problemsSeenFrom(content, problems.problems));
  const known = chain.find((cause) => cause instanceof SettingsError || isStoryChanged(cause));
  if (known) return known.message;
  const disk = chain.map(diskFault).find((words) => words !== undefined);
  if (disk !== undefined) return disk;
  const told = chain.map((cause) => cause.stack ?? cause.message).join('\n  caused by: ');
  return stripVTControlCharacters(told);
}

/** Pages, and what Astro loads, are modules of their own, so that what they throw is of another class. */
function isContentProblems(error: Error): error is ContentProblems {
  return error.name === 'ContentProblems' && 'problems' in error;
}

function isStoryChanged(error: Error): boolean {
  return error.name === 'StoryChangedError';
}

/** Words what the disk refuses; which file it was is seldom to the point, where it was may be. */
function diskFault(error: Error): string | undefined {
  const code = codeOf(error);
  // Of two places, what is copied or moved is refused where it was to go.
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const place = typeof path === 'string' ? ` at ${path}` : '';
  if (isFull(code) || /no space left on device/i.test(error.message)) {
    return `The disk is full${place}. Free some space, and type the command again; nothing that was there is lost.`;
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `Nothing can be written${place} (${code}). Make it writable, and type the command again; nothing that was there is lost.`;
  }
  return undefined;
}

function causes(error: unknown): Error[] {
  if (error instanceof AggregateError) return [error, ...error.errors.flatMap(causes)];
  if (error instanceof Error) return [error, ...causes(error.cause)];
  return error === undefined ? [] : [new Error(inspect(error))];
}
