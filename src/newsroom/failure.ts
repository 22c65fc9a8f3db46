import { inspect } from 'node:util';
import { ContentProblems, describeProblems, problemsSeenFrom } from '../problems/problem.ts';
import { SettingsError } from '../settings.ts';

/**
 * Words an error for whoever typed the command: an editor's mistakes as the list of them, a wrong
 * setting as its sentence; anything else is a fault of the program, told with its stack.
 * @param content the content folder as seen from where the command was typed.
 */
export function describeFailure(error: unknown, content: string): string {
  const chain = causes(error);
  const problems = chain.find(isContentProblems);
  if (problems) return describeProblems(problemsSeenFrom(content, problems.problems));
  const setting = chain.find((cause) => cause instanceof SettingsError);
  if (setting) return setting.message;
  return chain.map((cause) => cause.stack ?? cause.message).join('\n  caused by: ');
}

function causes(error: unknown): Error[] {
  if (error instanceof Error) return [error, ...causes(error.cause)];
  return error === undefined ? [] : [new Error(inspect(error))];
}

/** Astro loads the loader as a module of its own, so that what it throws is of another class. */
function isContentProblems(error: Error): error is ContentProblems {
  return error.name === 'ContentProblems' && 'problems' in error;
}
