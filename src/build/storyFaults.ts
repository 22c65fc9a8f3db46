import { readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'astro/zod';
import { type Place, type Problem, startOfFile } from '../base/problems/problem.ts';
import { mendCode, type StoryCodeError } from '../content/stories/storyErrors.ts';

/**
 * Words what went wrong in a story's own imports and expressions as problems of that story.
 * These are found only when they are bundled or run, long after the newsroom was read.
 * @param error what a build threw.
 * @param outDir absolute path of the folder of the compiled site that ran.
 * @returns none where the error is no story's.
 */
export async function storyFaults(
  error: unknown,
  contentDir: string,
  outDir: string,
): Promise<Problem[]> {
  const content = (await realpath(contentDir)) + sep;
  const faults = await Promise.all(
    (await faultsOf(error, content, outDir)).map(async ({ message, files, place }) => {
      // Of a component, the bundler names its parts: Chart.astro?astro&type=style.
      const path = files
        .map((file) => file.replace(/\?.*$/, ''))
        .find((file) => file.startsWith(content));
      if (path === undefined) return undefined;
      // Of a story, a bundler knows only the lines of what it was compiled to.
      const known = path.endsWith('.mdx') ? undefined : place;
      return {
        file: relative(content, path).replaceAll('\\', '/'),
        ...(known ?? placeIn(await readFile(path, 'utf8'), message)),
        ...codeFails,
        found: message.replaceAll(relative(process.cwd(), content) + sep, ''),
      };
    }),
  );
  return faults.filter((fault) => fault !== undefined);
}

/** What is said of a story whose code fails. */
export const codeFails = { what: 'The story’s own code fails.', remedy: mendCode };

interface Fault {
  readonly message: string;
  /** Absolute paths of what it may come from, the likeliest first. */
  readonly files: readonly string[];
  readonly place?: Place | undefined;
}

async function faultsOf(error: unknown, content: string, outDir: string): Promise<Fault[]> {
  const bundled = bundlerErrors.safeParse(error);
  if (bundled.success) return bundled.data.errors;
  // A preview compiles file by file, and throws what the compiler of one says of it.
  const single = compilerError.safeParse(error);
  if (single.success) return [single.data];
  if (!(error instanceof Error)) return [];
  if (isStoryCodeError(error)) {
    return [{ message: String(error.cause), files: [join(content, error.file)] }];
  }
  const chunk = (error.stack?.match(/file:\/\/[^\s)]+\.mjs/g) ?? [])
    .map((url) => fileURLToPath(url))
    .find((path) => path.startsWith(outDir + sep));
  if (chunk === undefined) return [];
  // A story that is a module names its file in the chunk that it was built into.
  const files = quotedIn(await readFile(chunk, 'utf8')).filter((text) => text.endsWith('.mdx'));
  return [{ message: String(error), files }];
}

/** Pages are modules of their own, so that what they throw is of another class. */
function isStoryCodeError(error: Error): error is StoryCodeError {
  return error.name === 'StoryCodeError' && 'file' in error;
}

const bundlerErrors = z.object({
  errors: z
    .array(
      z
        .object({
          message: z.string().transform((text) => stripVTControlCharacters(text)),
          id: z.string().default(''),
          // What reads MDX gives a place without numbers where it knows none.
          loc: z.object({ line: z.number(), column: z.number() }).optional().catch(undefined),
        })
        .transform(({ message, id, loc }): Fault => {
          const [firstLine = ''] = message.split('\n');
          const shown = placeShown.exec(message)?.groups;
          return {
            message: firstLine.replace(/^\[[\w:-]+\]:? /, ''),
            files: [id, ...quotedIn(message), resolve(shown?.['path'] ?? '')],
            place: loc
              ? { line: loc.line, column: loc.column + 1 }
              : shown && { line: Number(shown['line']), column: Number(shown['column']) },
          };
        }),
    )
    .min(1),
});

const compilerError = z
  .object({
    message: z.string(),
    loc: z.object({ file: z.string(), line: z.number().optional(), column: z.number().optional() }),
  })
  .transform(({ message, loc: { file, line, column } }): Fault => ({
    message: stripVTControlCharacters(message).split('\n', 1)[0] ?? message,
    files: [file],
    place: line === undefined || column === undefined ? undefined : { line, column: column + 1 },
  }));

/** What a bundler draws above the lines that it shows: `╭─[ path:line:column ]`, from the working folder. */
const placeShown = /╭─\[ (?<path>[^\n]+):(?<line>\d+):(?<column>\d+) \]/;

function quotedIn(text: string): string[] {
  return [...text.matchAll(/"([^"\n]+)"/g)].map(([, quoted = '']) => quoted);
}

/** The line of code that holds what the message is about, or else the first line of code. */
function placeIn(source: string, message: string): Place {
  const [, quoted, subject] = /["'`]([^"'`]+)["'`]|(\w+) is not/.exec(message) ?? [];
  const word = quoted ?? subject ?? '';
  const lines = source.split('\n');
  const body = lines.indexOf('---', 1) + 1;
  const code = [...lines.entries()].filter(
    ([index, text]) => index >= body && /^(?:import|export)\b|\{/.test(text),
  );
  const [index, text] = code.find(([, text]) => text.includes(word)) ?? code[0] ?? [];
  if (index === undefined || text === undefined) return startOfFile;
  return { line: index + 1, column: Math.max(text.indexOf(word), 0) + 1 };
}
