import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { editionOf } from '../../content/editionOf.ts';
import { readNewsroom } from '../../content/readNewsroom.ts';
import { compileFor, startCompiling } from '../compileSite.ts';
import { ContentProblems, type Problem } from '../../base/problems/problem.ts';
import { codeDigest } from '../../base/codeDigest.ts';
import { readSettings } from '../../base/settings.ts';
import {
  type Files,
  newsroomFolder,
  publicationText,
  storyText,
} from '../../tools/newsrooms/newsroomFolder.ts';
import { afterAllTests, type AtEnd } from '../../tools/newsrooms/temporaryFolder.ts';
import { tryStories } from './tryStories.ts';

const project = process.cwd();

/** Milliseconds: each trial compiles the site. */
const timeLimit = 400_000;

/** Milliseconds that a story may take to be drawn. */
const drawingTime = 10_000;

type Bodies = Readonly<Record<string, string>>;

const chart = `<Chart src="./trips.csv" form="bar" title="Trips" unit="trips" alt="More"
  source="The yard" asOf="2025-06-01" />`;

/** Reads a newsroom of these stories, to be compiled. */
async function newsroomOf(bodies: Bodies, beside: Files = {}, atEnd: AtEnd = onTestFinished) {
  const stories = Object.entries(bodies).map(
    ([name, body]) => [`stories/2025/06/${name}.mdx`, storyText({}, body)] as const,
  );
  const folder = await newsroomFolder({ ...Object.fromEntries(stories), ...beside }, atEnd);
  const settings = readSettings({ CONTENT_DIR: folder.contentDir }, project, folder.now);
  const { newsroom, problems } = await readNewsroom(folder);
  expect(problems).toEqual([]);
  const edition = editionOf(newsroom, folder, '/', false);
  const compiler = startCompiling(settings, codeDigest(project));
  atEnd(compiler.end);
  return { compiler, read: { edition, newsroom, problems } };
}

function wordsOf(found: readonly Problem[]): string[] {
  return found
    .map(({ file, line, column, what, found = '' }) =>
      [`${file.replace('stories/2025/06/', '')}:${line}:${column}`, what, found].join(' '),
    )
    .toSorted();
}

/** What is told of a newsroom of these stories before any is drawn. */
async function toldOf(bodies: Bodies, beside?: Files) {
  const { compiler, read } = await newsroomOf(bodies, beside);
  return wordsOf(
    await compileFor(compiler, read, drawingTime).then(
      () => [],
      (error: unknown) => {
        if (error instanceof ContentProblems) return error.problems;
        throw error;
      },
    ),
  );
}

/** Stories whose code is good, or shows only when it is drawn that it is not. */
const drawn: Bodies = {
  good: 'import { total } from "./figures.ts"\n\n{total} and {[1, 2].map((n) => <b>{n}</b>)} {frontmatter.headline} {file} {url} {props.x} {import.meta.url}.',
  'of-elsewhere':
    'import { parse } from "yaml"\nimport Styled from "./Styled.astro"\n\n<Styled /> {parse("1")}.',
  unbound: 'It is {[1].map(() => wagons)}.',
  'of-nothing': 'It is {null.x}.',
  'on-import': 'export const x = null.y\n\nText.',
  'in-attribute': '<Note title={{}.a.b}>\n\nText.\n\n</Note>',
  'no-component': 'export const Chart = undefined\n\n<Chart />',
  'as-text': 'It is {Symbol("x")}.',
  'as-object': 'It is {({ a: 1 })} and {Promise.resolve(1)}.',
  'of-objects': 'JavaScript writes \\[object Object] for {String({})}, or `[object Object]`.',
  ends: 'It is {process.exit(0)}.',
  'ends-on-import': 'export const ended = process.exit(0)\n\nText.',
  'of-a-module': 'import Chart from "./Chart.astro"\n\n<Chart />',
  drawn: `${chart}\n\nAll {1 + 1}.`,
  'chart-of-code': `{[1].map(() => ${chart.replaceAll('\n', ' ')})}`,
  'drawing-of-code': '{<Drawing src="./a.svg" alt="A" credit="B" />}',
  'map-of-code': '{<RouteMap stops="a, b" title="A" />}',
};

/** Stories that end the process, or take all its memory, or the patience. */
const deadly: Bodies = {
  killed: '{process.kill(process.pid, "SIGKILL")}',
  greedy: '{(() => { const all = []; for (;;) all.push(Buffer.alloc(1e8, 1)) })()}',
  // Without taking a processor from other tests meanwhile.
  endless: '{Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)}',
};

let tried: (names: readonly string[], patience?: number) => Promise<string[]>;
const atEnd = afterAllTests();
beforeAll(async () => {
  const beside = {
    'stories/2025/06/trips.csv': 'day,trips\n2025-05-26,1\n2025-05-27,2\n',
    'stories/2025/06/figures.ts': 'export const total: number = 3;\n',
    'stories/2025/06/Styled.astro':
      '<p>A</p>\n<style>p { color: red }</style>\n<script>console.log(1);</script>\n',
    'stories/2025/06/Chart.astro':
      '---\nconst { wagons } = Astro.props;\n---\n\n<p>{wagons.length}</p>\n',
  };
  const { compiler, read } = await newsroomOf({ ...drawn, ...deadly }, beside, atEnd);
  const { edition, newsroom } = read;
  const compiled = await compiler.finish(edition);
  tried = async (names, patience) => {
    const ids = names.map((name) => `2025/06/${name}`);
    const stories = edition.stories.filter(({ id }) => ids.includes(id));
    expect(stories.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    return wordsOf(await tryStories(compiled, { ...edition, stories }, newsroom.stories, patience));
  };
}, timeLimit);

test('what only shows when it is drawn, each in its own story', async () => {
  expect(await tried(Object.keys(drawn))).toMatchInlineSnapshot(`
    [
      "as-object.mdx:9:1 The story’s own code fails. Error: Readers would see [object Object] in the place of a text",
      "as-text.mdx:9:1 The story’s own code fails. TypeError: Cannot convert a Symbol value to a string",
      "chart-of-code.mdx:9:1 The story’s own code fails. Error: <Chart> stands in an {expression}. Put the tag into the text, on lines of its own.",
      "drawing-of-code.mdx:9:1 The story’s own code fails. Error: <Drawing> stands in an {expression}. Put the tag into the text, on lines of its own.",
      "ends-on-import.mdx:9:22 The story’s own code fails. Error: "process.exit" would end the build",
      "ends.mdx:9:8 The story’s own code fails. Error: "process.exit" would end the build",
      "in-attribute.mdx:9:19 The story’s own code fails. TypeError: Cannot read properties of undefined (reading 'b')",
      "map-of-code.mdx:9:1 The story’s own code fails. Error: <RouteMap> stands in an {expression}. Put the tag into the text, on lines of its own.",
      "no-component.mdx:9:1 The story’s own code fails. Error: Unable to render / because it contains an undefined Component!
    Did you forget to import the component or is it possible there is a typo?",
      "of-a-module.mdx:9:1 The story’s own code fails. TypeError: Cannot read properties of undefined (reading 'length')",
      "of-nothing.mdx:9:13 The story’s own code fails. TypeError: Cannot read properties of null (reading 'x')",
      "on-import.mdx:9:23 The story’s own code fails. TypeError: Cannot read properties of null (reading 'y')",
      "unbound.mdx:9:22 The story’s own code fails. ReferenceError: wagons is not defined",
    ]
  `);
});

test(
  'what ends the process, the memory or the patience is its story’s problem',
  async () => {
    const crash = 'The story’s own code takes all memory, or crashes. ';
    // Each ends the trial that it is in; on a busy machine it may take a while to fill the memory.
    const trials = [
      tried(['good', 'killed']),
      tried(['good', 'greedy'], timeLimit),
      tried(['good', 'endless'], drawingTime),
    ];
    expect(await Promise.all(trials)).toEqual([
      [`killed.mdx:9:1 ${crash}`],
      [`greedy.mdx:9:1 ${crash}`],
      ['endless.mdx:9:1 The story’s own code does not come to an end. '],
    ]);
  },
  timeLimit,
);

const good = 'It is {1 + 1}.';

test(
  'what ends the bundler is its story’s problem, or that of what it imports, each in its place',
  async () => {
    const bodies = {
      good,
      // Of this the compiler tells no place.
      statement: 'export function a() { return 1 }; export const b = 2\n\nText.',
      broken: 'import { sum } from "./broken.ts"\n\n{sum}',
    };
    const beside = { 'stories/2025/06/broken.ts': 'export const sum = ;\n' };
    expect(await toldOf(bodies, beside)).toEqual([
      'broken.ts:1:20 The story’s own code fails. Unexpected token',
      expect.stringMatching(
        /^statement\.mdx:9:1 The story’s own code fails\. Unexpected statement/,
      ),
    ]);
    const unexported = 'import { sum } from "./figures.ts"\n\n{sum}';
    const figures = { 'stories/2025/06/figures.ts': 'export const total = 3;\n' };
    expect(await toldOf({ good, unexported }, figures)).toEqual([
      'unexported.mdx:9:10 The story’s own code fails. "sum" is not exported by "stories/2025/06/figures.ts".',
    ]);
  },
  timeLimit,
);

test(
  'what the compiler tells without a file is a story’s problem all the same',
  async () => {
    const beside = {
      'stories/2025/06/figures.ts': 'export { default as total } from "./data.json";\n',
      'stories/2025/06/data.json': '{ "a": b }\n',
    };
    const indirect = 'import { total } from "./figures.ts"\n\n{total.a}';
    expect(await toldOf({ indirect }, beside)).toEqual([
      expect.stringMatching(/^indirect\.mdx:1:1 The story’s own code fails\. .*expected value/s),
    ]);
  },
  timeLimit,
);

test(
  'a newsroom without code is not tried, and shares a compiled site with others, whatever their folder and language',
  async () => {
    const plain = { plain: 'A train went.' };
    const one = await newsroomOf(plain);
    const compiled = await compileFor(one.compiler, one.read, drawingTime);
    const german = { 'publication.yaml': publicationText({ language: 'de' }) };
    const other = await newsroomOf(plain, german);
    expect(await other.compiler.finish(other.read.edition)).toBe(compiled);
  },
  timeLimit,
);
