import { z } from 'astro/zod';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { takeOut } from '../body/syntaxProblem.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { watchedChild } from '../../base/watchedChild.ts';

/** What a process is told that reads stories of which nobody knows whether reading them ends. */
export const parseOrderSchema = z.object({
  contentDir: z.string(),
  files: z.array(z.object({ id: z.string(), file: z.string(), realFile: z.string().optional() })),
});

/** Characters; a text of fewer costs no parser minutes or gigabytes. */
export const longText = 20_000;

/**
 * Reads stories in a process of its own first: a text that the parser does not come to an end with, that
 * takes all memory or ends the process, is a problem of its file.
 * @param contentDir absolute path of the content folder.
 * @param patience milliseconds that one may take.
 * @param program what reads them.
 * @returns the problems of those that nobody is to read; none of the others, whatever they hold.
 */
export async function parseApart(
  contentDir: string,
  files: readonly StoryFile[],
  patience = 30_000,
  program = new URL('parseProcess.ts', import.meta.url),
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (let rest = files; rest.length > 0;) {
    let running = -1;
    const end = await watchedChild(program, { contentDir, files: rest }, patience, (message) => {
      running = z.number().parse(message);
    });
    if (end.code === 0) break;
    const file = rest[running];
    if (file === undefined) throw new Error('The long stories cannot be read.');
    problems.push({ file: file.file, ...startOfFile, ...(end.isLate ? endless : deadly) });
    rest = rest.slice(running + 1);
  }
  return problems;
}

const endless = { what: 'Reading the text does not come to an end.', remedy: takeOut };
const deadly = { what: 'Reading the text takes all memory, or crashes.', remedy: takeOut };
