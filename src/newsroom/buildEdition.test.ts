import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsroomFolder, storyText } from '../testing/newsroomFolder.ts';

test('a build that fails while it draws: the story is named, the last site stands', async () => {
  const { contentDir, now } = await newsroomFolder({
    'stories/2025/06/sum.mdx': storyText({}, 'It is {1 + sum}.'),
  });
  const parent = join(contentDir, '../sites');
  const site = join(parent, 'site');
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.html'), 'the last site');
  const { code, output } = await build({
    CONTENT_DIR: contentDir,
    OUT_DIR: site,
    NOW: now.toISOString(),
  });
  expect(output.replaceAll(/\S*\/content\//g, '<content>/')).toMatchInlineSnapshot(`
    "<content>/stories/2025/06/sum.mdx:9:12
      The story’s own code fails.
      found  ReferenceError: sum is not defined
      do     Mend the import or the {expression}; write a plain { as \\{.

    1 problem in 1 file.
    "
  `);
  expect(code).toBe(1);
  expect(await readdir(parent)).toEqual(['site']);
  expect(await readdir(site)).toEqual(['index.html']);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last site');
}, 60_000);

test('with --code forbidden nothing of a story runs, and nothing that it asks for is told', async () => {
  const { contentDir, now } = await newsroomFolder();
  const sign = join(contentDir, '../it-ran');
  const run = `writeFileSync(${JSON.stringify(sign)}, 'x')`;
  const story = `import { writeFileSync } from 'node:fs'\n\nexport const x = ${run}\n\n{${run}}\n\n`;
  await writeFile(
    join(contentDir, 'stories/2025/06/code.mdx'),
    storyText({}, `${story}It is {process.env.HOME_OF_SECRETS}.\n`),
  );
  const { code, output } = await build(
    {
      CONTENT_DIR: contentDir,
      OUT_DIR: join(contentDir, '../site'),
      NOW: now.toISOString(),
      HOME_OF_SECRETS: 'a secret',
    },
    ['--code', 'forbidden'],
  );
  expect(code).toBe(1);
  expect(output.match(/Code is forbidden/g)).toHaveLength(4);
  expect(output).toContain('code.mdx:15:7');
  expect(output).not.toContain('a secret');
  expect(await readdir(join(contentDir, '..'))).not.toContain('it-ran');
}, 60_000);

function build(
  environment: Record<string, string>,
  typed: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/newsroom/build.ts', ...typed],
      { env: { PATH: process.env['PATH'], ...environment } },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}
