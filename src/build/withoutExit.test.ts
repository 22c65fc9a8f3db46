import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withoutExit } from './withoutExit.ts';

test('what asks to leave fails, and may leave again afterwards', async () => {
  const { exit } = process;
  const left = withoutExit(
    async () => process.exit(0),
    () => undefined,
  );
  await expect(left).rejects.toThrow('"process.exit" would end the build');
  expect(process.exit).toBe(exit);
  expect(process.listeners('exit').map(({ name }) => name)).not.toContain('onExit');
});

/** How a process ends that does this in the middle of its work. */
function endOf(code: string): { status: number | null; said: string } {
  const module = JSON.stringify(new URL('withoutExit.ts', import.meta.url).href);
  const program = `import { withoutExit } from ${module};
    process.exit(await withoutExit(async () => { ${code}; return 0; }, (text) => process.stderr.write(text)));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test('a process ends well only when its work is done', () => {
  expect(endOf('process.exitCode = 3')).toEqual({ status: 0, said: '' });
  const cut = 'The build was ended before it was done; the last edition stands as it was.';
  for (const code of [
    'process.exit(0)',
    'process.exit()',
    'process.reallyExit(0)',
    'setTimeout(() => process.exit(0)); await new Promise((resolve) => setTimeout(resolve, 9999))',
    'await new Promise(() => undefined)',
  ]) {
    const { status, said } = endOf(code);
    expect(status, code).not.toBe(0);
    if (!code.startsWith('process.')) expect(said).toContain(cut);
  }
});
