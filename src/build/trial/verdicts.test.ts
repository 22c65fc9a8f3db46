import { execFile } from 'node:child_process';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';

const fragment = fc.constantFrom(
  'A train went.', '**Two** trains', '\n\n', '\n\n## Yard\n\n', '- one\n- two\n\n',
  '{1 + 1}', '{total}', '{total.length}', '{total.none.x}', '{wagons}', '{[1].map(() => wagons)}', '{`${total} t`}', '{[1, 2].map((n) => <i>{n}</i>)}',
  '{(() => { throw new Error("no") })()}', '{await 1}', '{/* a comment */}', '\\frac{a}{b}', '\\{name}', '{undefined}', '{null.x}',
  '<b title={total}>b</b>', '<b {...{ title: "x" }}>b</b>', '<b {...null}>b</b>', '<Note title={total}>\n\nText.\n\n</Note>',
  '<Note>\n\n{total}\n\n</Note>', '<Chart />', '\n\n<Chart of={[1]} />\n\n', '<Chart.Legend />', '<Nothing />', '{props.title}', '{Symbol("x")}',
); // prettier-ignore
const opening = fc.constantFrom(
  '', '', 'export const total = 3\n\n', 'import { total } from "./figures.ts"\n\n', 'import { none as total } from "./figures.ts"\n\n',
  'import Chart from "./Chart.astro"\nexport const total = "x"\n\n', 'import * as total from "./figures.ts"\n\n', 'export const total = wagons\n\n',
  'import { total } from "./figures.ts"\nexport { total as default }\n\n', 'export const frontmatter = {}\n\n', 'import "./figures.ts"\n\n',
  'import total from "./data.json"\n\n', 'export const a = 1\nexport const a = 2\n\n',
  'export default ({ children }) => <div>{children}</div>\n\n', 'import { total } from "./missing.ts"\n\n', 'export const Chart = () => null\n\n',
); // prettier-ignore
const body = fc.tuple(opening, fc.array(fragment, { minLength: 1, maxLength: 5 }));

/** As many stories as one run of each command takes, whatever they hold. */
const number = 40;

test('check and build give one verdict of every story', async () => {
  const bodies = fc.sample(body, { numRuns: number, seed: 17 });
  const { contentDir, publicDir, now } = await newsroomFolder({
    ...Object.fromEntries(
      bodies.map(([start, pieces], index) => [
        `stories/2025/06/story-${index}.mdx`,
        storyText({}, `${start}${pieces.join(' ')}\n`),
      ]),
    ),
    'stories/2025/06/figures.ts': 'export const total: number = 3;\n',
    'stories/2025/06/data.json': '{ "length": 3 }\n',
    'stories/2025/06/Chart.astro': '---\nconst { of } = Astro.props;\n---\n\n<p>{of.length}</p>\n',
  });
  const outDir = join(contentDir, '../site');
  await mkdir(publicDir, { recursive: true });
  const environment = { CONTENT_DIR: contentDir, OUT_DIR: outDir, NOW: now.toISOString() };
  const bad: Map<string, string>[] = [];
  for (let isTried = false; !isTried;) {
    const checked = await run('check', environment);
    isTried = checked.code === 0;
    const found = isTried ? [] : storiesNamed(checked.output);
    if (!isTried) expect(found, checked.output).not.toEqual([]);
    const texts = new Map<string, string>();
    for (const file of found) {
      texts.set(file, await readFile(join(contentDir, file), 'utf8'));
      await rm(join(contentDir, file));
    }
    if (!isTried) bad.push(texts);
  }
  // What the check calls good is built, and is not nothing.
  const built = await run('build', environment);
  expect(built.code, built.output).toBe(0);
  const pages = await Array.fromAsync(glob('stories/2025/06/story-*/index.html', { cwd: outDir }));
  expect(pages).toHaveLength(number - bad.reduce((sum, { size }) => sum + size, 0));
  expect(pages.length).toBeGreaterThan(number / 10);
  // What it calls bad is not built: here the stories that were found last, by being drawn.
  const tried = [...(bad.at(-1) ?? [])];
  expect(tried.length).toBeGreaterThan(1);
  for (const [file, text] of tried) await writeFile(join(contentDir, file), text);
  const refused = await run('build', environment);
  const named = storiesNamed(refused.output).toSorted();
  expect(named, refused.output).toEqual(tried.map(([file]) => file).toSorted());
  expect(refused.code).toBe(1);
});

/** The stories whose places a command tells. */
function storiesNamed(output: string): string[] {
  return [
    ...new Set(
      [...output.matchAll(/(stories\/\S+?\.mdx):\d+:\d+$/gm)].map(([, file = '']) => file),
    ),
  ];
}

function run(
  command: 'build' | 'check',
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [`src/cli/${command}.ts`],
      { env: { PATH: process.env['PATH'], ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}
