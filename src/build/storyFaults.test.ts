import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { StoryCodeError } from '../content/stories/storyErrors.ts';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { storyFaults } from './storyFaults.ts';

const body = 'It passed.\n\nimport Chart from "./chart.js"\n\n<Chart of={wagons} />\n';

let content: string;
let outDir: string;

beforeEach(async () => {
  const chart = { 'stories/2025/06/chart.ts': 'export const total = ;\n' };
  content = (await newsroomFolder({ [storyFile]: storyText({}, body), ...chart })).contentDir;
  outDir = join(content, '../site');
});

/** The places and findings of the faults of an error. */
async function tell(error: unknown): Promise<string[]> {
  const faults = await storyFaults(error, content, outDir);
  return faults.map(({ file, line, column, found }) => `${file}:${line}:${column} ${found ?? ''}`);
}

/** What the bundler throws. */
function bundlerError(message: string, id: string, line: number): unknown {
  return { errors: [{ message, id, loc: { line, column: 4 } }] };
}

test('what the bundler could not resolve, at the line of the story that asks for it', async () => {
  const message = '\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve "./chart.js"\n  ╭─';
  expect(await tell(bundlerError(message, `${join(content, storyFile)}?astro`, 2))).toEqual([
    `${storyFile}:11:20 Could not resolve "./chart.js"`,
  ]);
});

test('what is wrong in a module beside a story, where it is', async () => {
  const chart = join(content, 'stories/2025/06/chart.js');
  expect(await tell(bundlerError('Unexpected token', chart, 3))).toEqual([
    'stories/2025/06/chart.js:3:5 Unexpected token',
  ]);
});

test('what is wrong in a module beside a story, where the bundler only draws its place', async () => {
  const chart = relative(process.cwd(), join(content, 'stories/2025/06/chart.ts'));
  const message = `\u001B[31m[builtin:vite-transform] \u001B[0mUnexpected token\n   \u001B[38;5;246m╭\u001B[0m─[ ${chart}:1:22 ]\n │`;
  expect(await tell({ errors: [{ message }] })).toEqual([
    'stories/2025/06/chart.ts:1:22 Unexpected token',
  ]);
});

test('what the reader of MDX refuses without a place, at the first line of code', async () => {
  const id = join(content, storyFile);
  const loc = { file: id, line: undefined, column: undefined };
  expect(await tell({ errors: [{ message: 'Unexpected statement in code', id, loc }] })).toEqual([
    `${storyFile}:11:1 Unexpected statement in code`,
  ]);
});

test('what the compiler of one file throws, in that file', async () => {
  const thrown = (file: string, line?: number, column?: number): Error =>
    Object.assign(new Error('Unexpected token'), {
      loc: { file: join(content, file), line, column },
    });
  expect(await tell(thrown('stories/2025/06/chart.ts', 1, 21))).toEqual([
    'stories/2025/06/chart.ts:1:22 Unexpected token',
  ]);
  expect(await tell(thrown(storyFile))).toEqual([`${storyFile}:11:1 Unexpected token`]);
});

test('what a story’s page could not draw', async () => {
  const error = new StoryCodeError(storyFile, new ReferenceError('wagons is not defined'));
  expect(await tell(error)).toEqual([`${storyFile}:13:12 ReferenceError: wagons is not defined`]);
});

test('what a story did while it was loaded, by the chunk that it was built into', async () => {
  await mkdir(outDir);
  const chunk = join(outDir, 'out_a1b2.mjs');
  await writeFile(chunk, `const file = "${join(content, storyFile)}";`);
  const error = new Error('No wagons.');
  error.stack = `Error: No wagons.\n    at ${pathToFileURL(chunk).href}:3:17`;
  expect(await tell(error)).toEqual([`${storyFile}:11:1 Error: No wagons.`]);
});

test('a fault of the site’s own code is no story’s', async () => {
  expect(await tell(new Error('ours'))).toEqual([]);
  expect(await tell(bundlerError('x', join(content, '../src/page.ts'), 1))).toEqual([]);
  expect(await tell('thrown text')).toEqual([]);
});
