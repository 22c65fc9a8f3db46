import { glob, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { faultOfImport } from './layers.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const refused = [
  ['src/base/x.ts', `import { a } from '../cli/a.ts';\nexport const b = a;\n`],
  ['src/base/x.ts', `import type { A } from '../content/a.ts';\nexport type B = A;\n`],
  ['src/base/x.ts', `export const a = import('../content/a.ts');\n`],
  ['src/base/x.ts', `export type A = import('../content/a.ts').A;\n`],
  ['src/base/x.ts', `export { a } from '../content/a.ts';\n`],
  ['src/base/x.ts', `export * from '../content/a.ts';\n`],
  ['src/base/x.ts', `export const a = new URL('../content/a.ts', import.meta.url);\n`],
  ['src/feeds/x.ts', `import { a } from '../nowhere/a.ts';\nexport const b = a;\n`],
  ['src/search/x.ts', `import { a } from './pagefind/reading/a.ts';\nexport const b = a;\n`],
  ['src/components/X.astro', `---\nimport A from '../layouts/A.astro';\n---\n\n<A />\n`],
  [
    'src/components/X.astro',
    `---\nimport type { A } from '../cli/a.ts';\nconst a: A = 1;\n---\n{a}\n`,
  ],
  ['src/components/X.astro', `---\nconst a = await import('../cli/a.ts');\n---\n{a}\n`],
  ['src/components/X.astro', `<script>import '../pages/a.ts';</script>\n`],
] as const;

const accepted = [
  ['src/cli/x.ts', `import { a } from '../base/a.ts';\nexport const b = a;\n`],
  ['src/base/x.test.ts', `import { a } from '../tools/a.ts';\nexport const b = a;\n`],
  ['src/search/x.ts', `import { a } from './pagefind/reading/index.ts';\nexport const b = a;\n`],
  ['src/components/X.astro', `---\nimport { a } from '../base/a.ts';\n---\n\n{a}\n`],
] as const;

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: fileURLToPath(new URL('eslint.config.mjs', import.meta.url)),
  // A file that is not there belongs to no program of TypeScript's.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'project/layers',
});

async function faultsIn(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: posix.join(root, path) });
  return result?.messages.map(({ message }) => message) ?? [];
}

test.each(refused)('%s may not hold %j', async (path, code) => {
  expect(await faultsIn(path, code)).toEqual([expect.stringMatching(/^src\//)]);
});

test.each(accepted)('%s may hold %j', async (path, code) => {
  expect(await faultsIn(path, code)).toEqual([]);
});

test('an import that goes up is told with both layers', () => {
  expect(faultOfImport('src/base/x.ts', '../cli/a.ts')).toMatchInlineSnapshot(
    `"src/base stands below src/cli, and so must not import src/cli/a.ts."`,
  );
});

/** A file or a folder, and what it imports. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

test('no two files, and no two folders that stand beside each other, import each other', async () => {
  const files = await Array.fromAsync(glob('src/**/*.{ts,astro}', { cwd: root }));
  const product = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.includes('/peers/'));
  const imports = (
    await Promise.all(
      product.map(async (file) => (await importsOf(file)).map((to) => [file, to] as const)),
    )
  ).flat();
  expect(imports.length).toBeGreaterThan(product.length);
  expect(circlesIn(graphOf(imports))).toEqual([]);
  const steps = Map.groupBy(imports, ([from, to]) => commonFolder(from, to));
  for (const [folder, inside] of steps) {
    const part = (path: string) => path.slice(folder.length + 1).split('/')[0] ?? '';
    const beside = inside.map(([from, to]) => [part(from), part(to)] as const);
    expect([folder, circlesIn(graphOf(beside))]).toEqual([folder, []]);
  }
});

async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(posix.join(root, file), 'utf8');
  const code = file.endsWith('.astro')
    ? [...text.matchAll(/^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms)]
        .map(([, front = '', script = '']) => front + script)
        .join('\n')
    : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name.replace(/[?#].*$/, '')));
}

function graphOf(edges: readonly (readonly [from: string, to: string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from === to) continue;
    const known = graph.get(from) ?? new Set();
    graph.set(from, known.add(to));
  }
  return graph;
}

function commonFolder(one: string, other: string): string {
  const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
  const differ = a.findIndex((step, place) => step !== b[place]);
  return a.slice(0, differ === -1 ? a.length : differ).join('/');
}

/** What is left once all that imports nothing left, over and over, is taken away. */
function circlesIn(graph: Graph): string[] {
  const left = new Map(graph);
  for (;;) {
    const ends = [...left].filter(([, targets]) => [...targets].every((to) => !left.has(to)));
    if (ends.length === 0) return [...left.keys()].toSorted();
    for (const [name] of ends) left.delete(name);
  }
}
