import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoryCodeError } from '../stories/StoryCodeError.ts';
import { writeSmallNewsroom } from '../testing/smallNewsroom.ts';
import { storyFaults } from './storyFaults.ts';

const story = {
  id: '2026/02/out',
  published: '2026-02-10T10:00:00+01:00',
  body: 'It passed.\n\nimport Chart from "./chart.js"\n\n<Chart of={wagons} />',
};
const file = `stories/${story.id}.mdx`;

let folder: string;
let content: string;
let outDir: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'faults-')));
  content = join(folder, 'content');
  outDir = join(folder, 'site');
  await writeSmallNewsroom(content, [story]);
});

afterEach(() => rm(folder, { recursive: true }));

/** The places and findings of the faults of an error. */
async function tell(error: unknown): Promise<string[]> {
  const faults = await storyFaults(error, content, outDir);
  return faults.map(({ file, line, column, found }) => `${file}:${line}:${column} ${found ?? ''}`);
}

test('what the bundler could not resolve, at the line of the story that asks for it', async () => {
  const message = '\u001B[31m[UNRESOLVED_IMPORT] \u001B[0mCould not resolve "./chart.js"\n  ╭─';
  const error = { errors: [{ message, id: `${join(content, file)}?astro`, loc: { line: 2, column: 9 } }] };
  expect(await tell(error)).toEqual([`${file}:12:20 Could not resolve "./chart.js"`]);
});

test('what is wrong in a module beside a story, where it is', async () => {
  const chart = join(content, 'stories/2026/02/chart.js');
  const error = { errors: [{ message: 'Unexpected token', id: chart, loc: { line: 3, column: 4 } }] };
  expect(await tell(error)).toEqual(['stories/2026/02/chart.js:3:5 Unexpected token']);
});

test('what a story’s page could not draw', async () => {
  const error = new StoryCodeError(file, new ReferenceError('wagons is not defined'));
  expect(await tell(error)).toEqual([`${file}:14:12 ReferenceError: wagons is not defined`]);
});

test('what a story did while it was loaded, by the chunk that it was built into', async () => {
  await mkdir(outDir);
  const chunk = join(outDir, 'out_a1b2.mjs');
  await writeFile(chunk, `const file = "${join(content, file)}";`);
  const error = new Error('No wagons.');
  error.stack = `Error: No wagons.\n    at ${pathToFileURL(chunk).href}:3:17`;
  expect(await tell(error)).toEqual([`${file}:12:1 Error: No wagons.`]);
});

test('a fault of the site’s own code is no story’s', async () => {
  expect(await tell(new Error('ours'))).toEqual([]);
  expect(await tell({ errors: [{ message: 'x', id: join(folder, 'src/page.ts') }] })).toEqual([]);
  expect(await tell('thrown text')).toEqual([]);
});
