import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSmallNewsroom } from '../testing/smallNewsroom.ts';

test('a build that fails while it draws: the story is named, the last site stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await writeSmallNewsroom(join(folder, 'content'), [
    { id: '2026/02/out', published: '2026-02-10T10:00:00+01:00' },
    { id: '2026/02/sum', published: '2026-02-11T10:00:00+01:00', body: 'It is {1 + sum}.' },
  ]);
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/index.html'), 'the last site');
  const { code, output } = await build({
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    NOW: '2026-03-01T12:00:00Z',
  });
  expect(output.replaceAll(/\S*\/content\//g, '<content>/')).toMatchInlineSnapshot(`
    "<content>/stories/2026/02/sum.mdx:10:12
      The story’s own code fails.
      found  ReferenceError: sum is not defined
      do     Mend the import or the {expression}; write a plain { as \\{.

    1 problem in 1 file.
    "
  `);
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual(['content', 'site']);
  expect(await readdir(join(folder, 'site'))).toEqual(['index.html']);
  expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('the last site');
  await rm(folder, { recursive: true });
}, 60_000);

function build(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/newsroom/build.ts'],
      { env: { ...process.env, ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}
