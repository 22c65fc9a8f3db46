import { expect, onTestFinished, test } from 'vitest';
import { editionOf } from '../../content/editionOf.ts';
import { readNewsroom } from '../../content/readNewsroom.ts';
import { compileFor, startCompiling } from '../compileSite.ts';
import { ContentProblems } from '../../base/problems/problem.ts';
import { codeDigest } from '../../base/codeDigest.ts';
import { readSettings } from '../../base/settings.ts';
import { type Files, newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';

const project = process.cwd();

/** Milliseconds: each trial compiles the site. */
const timeLimit = 400_000;

/** Reads a newsroom of these stories, and tries those that hold code. */
async function tried(bodies: Readonly<Record<string, string>>, beside: Files = {}) {
  const stories = Object.entries(bodies).map(
    ([name, body]) => [`stories/2025/06/${name}.mdx`, storyText({}, body)] as const,
  );
  const folder = await newsroomFolder({ ...Object.fromEntries(stories), ...beside });
  const settings = readSettings({ CONTENT_DIR: folder.contentDir }, project, folder.now);
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  const edition = editionOf(newsroom, folder, '/', false);
  const compiler = startCompiling(settings, await codeDigest(project));
  onTestFinished(compiler.end);
  const found = await compileFor(compiler, { edition, newsroom, problems }, 10_000).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ContentProblems) return error.problems;
      throw error;
    },
  );
  return found
    .map(({ file, line, column, what, found = '' }) =>
      [`${file.replace('stories/2025/06/', '')}:${line}:${column}`, what, found].join(' '),
    )
    .toSorted();
}

test(
  'what only shows when it is built or drawn, each in its own story',
  async () => {
    const words = await tried(
      {
        good: 'import { total } from "./figures.ts"\n\n{total} and {[1, 2].map((n) => <b>{n}</b>)} {frontmatter.headline} {file} {url} {props.x} {import.meta.url}.',
        unbound: 'It is {[1].map(() => wagons)}.',
        'of-nothing': 'It is {null.x}.',
        'on-import': 'export const x = null.y\n\nText.',
        'in-attribute': '<Note title={{}.a.b}>\n\nText.\n\n</Note>',
        'no-component': 'export const Chart = undefined\n\n<Chart />',
        'as-text': 'It is {Symbol("x")}.',
        ends: 'It is {process.exit(0)}.',
        'ends-on-import': 'export const ended = process.exit(0)\n\nText.',
        'of-a-module': 'import Chart from "./Chart.astro"\n\n<Chart />',
      },
      {
        'stories/2025/06/figures.ts': 'export const total: number = 3;\n',
        'stories/2025/06/Chart.astro':
          '---\nconst { wagons } = Astro.props;\n---\n\n<p>{wagons.length}</p>\n',
      },
    );
    expect(words).toMatchInlineSnapshot(`
      [
        "as-text.mdx:9:1 The story’s own code fails. TypeError: Cannot convert a Symbol value to a string",
        "ends-on-import.mdx:9:22 The story’s own code fails. Error: "process.exit" would end the build",
        "ends.mdx:9:8 The story’s own code fails. Error: "process.exit" would end the build",
        "in-attribute.mdx:9:19 The story’s own code fails. TypeError: Cannot read properties of undefined (reading 'b')",
        "no-component.mdx:9:1 The story’s own code fails. Error: Unable to render / because it contains an undefined Component!
      Did you forget to import the component or is it possible there is a typo?",
        "of-a-module.mdx:9:1 The story’s own code fails. TypeError: Cannot read properties of undefined (reading 'length')",
        "of-nothing.mdx:9:13 The story’s own code fails. TypeError: Cannot read properties of null (reading 'x')",
        "on-import.mdx:9:23 The story’s own code fails. TypeError: Cannot read properties of null (reading 'y')",
        "unbound.mdx:9:22 The story’s own code fails. ReferenceError: wagons is not defined",
      ]
    `);
  },
  timeLimit,
);

const crash = 'bad.mdx:9:1 The story’s own code takes all memory, or crashes. ';

test.each([
  ['{process.kill(process.pid, "SIGKILL")}', crash],
  ['{(() => { const all = []; for (;;) all.push(Buffer.alloc(1e8, 1)) })()}', crash],
  ['{(() => { for (;;); })()}', 'bad.mdx:9:1 The story’s own code does not come to an end. '],
  [
    'import { sum } from "./figures.ts"\n\n{sum}',
    'bad.mdx:9:10 The story’s own code fails. "sum" is not exported by "stories/2025/06/figures.ts".',
  ],
  [
    'import { sum } from "./broken.ts"\n\n{sum}',
    'broken.ts:1:20 The story’s own code fails. Unexpected token',
  ],
])(
  'what ends the process, the memory, the patience or the bundler is its story’s problem: %j',
  async (bad, told) => {
    const beside = {
      'stories/2025/06/figures.ts': 'export const total = 3;\n',
      'stories/2025/06/broken.ts': 'export const sum = ;\n',
    };
    expect(await tried({ good: 'It is {1 + 1}.', bad }, beside)).toEqual([told]);
  },
  timeLimit,
);

test('a newsroom without code is not tried', async () => {
  expect(await tried({ plain: 'A train went.' })).toEqual([]);
});
