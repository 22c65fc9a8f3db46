import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { takeBuildLock } from './buildLock.ts';

let folder: string;
let said: string[];
const take = (patience?: number): Promise<() => Promise<void>> =>
  takeBuildLock(join(folder, '.edition'), (text) => said.push(text), patience);

beforeEach(async () => {
  folder = await temporaryFolder({});
  said = [];
});

test('is taken and given back with all that was made for it', async () => {
  const release = await take();
  await release();
  expect(await readdir(folder)).toEqual([]);
});

test('waits for the one before', async () => {
  const release = await take();
  const order: string[] = [];
  const second = take().then(() => order.push('second'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push('first');
  await release();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(said).toEqual([
    `Another build of this project runs (process ${process.pid}). Waiting for its end.`,
  ]);
});

test('gives up when its patience ends', async () => {
  await take();
  await expect(take(1)).rejects.toThrow(
    `Another build of this project runs (process ${process.pid}). If that is wrong, remove ${folder}/.edition/lock.`,
  );
});

/** Leaves a lock as a build does that was killed. */
async function leave(holder: string): Promise<void> {
  await mkdir(join(folder, '.edition'), { recursive: true });
  await symlink(holder, join(folder, '.edition/lock'));
}

test.each([
  ['a build that died', '999999999.12-boot'],
  ['one of an older release', '999999999'],
  ['one whose number this process has', `${process.pid}.1-boot`],
  ['one of an older release whose number this process has', String(process.pid)],
  ['one whose number another program has', `${process.ppid}.1-boot`],
  ['what is no process', 'nobody'],
])('takes over from %s', async (_whom, holder) => {
  await leave(holder);
  const release = await take(1000);
  await release();
  expect(said).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('takes over from a build that took over and died', async () => {
  await leave('999999999.12-boot');
  const taken = execFileSync(process.execPath, ['--input-type=module', '-e', takeAndDie], {
    env: { ...process.env, LOCK: join(folder, '.edition') },
    encoding: 'utf8',
  });
  expect(taken).toBe('took');
  await take(1000);
  expect(said).toEqual([]);
});

test('of many that find a lock left, one has the lock at a time', async () => {
  await leave('999999999.12-boot');
  const ends = await Promise.all(Array.from({ length: 8 }, () => inAnotherProcess(takeInTurn)));
  expect(ends).toEqual(ends.map(() => 'alone'));
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

/** Takes the lock, and ends as if it was killed. */
const takeAndDie = `
  import { takeBuildLock } from ${JSON.stringify(new URL('buildLock.ts', import.meta.url).href)};
  await takeBuildLock(process.env.LOCK, () => undefined);
  process.stdout.write('took');
`;

/** Takes the lock, and fails where another has it too, whose file is there. */
const takeInTurn = `
  import { rm, writeFile } from 'node:fs/promises';
  import { setTimeout as pause } from 'node:timers/promises';
  import { takeBuildLock } from ${JSON.stringify(new URL('buildLock.ts', import.meta.url).href)};
  const release = await takeBuildLock(process.env.LOCK, () => undefined);
  await writeFile(process.env.LOCK + '.alone', '', { flag: 'wx' });
  await pause(20);
  await rm(process.env.LOCK + '.alone');
  await release();
  process.stdout.write('alone');
`;

function inAnotherProcess(code: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', code],
      { env: { ...process.env, LOCK: join(folder, '.edition') } },
      (_error, stdout, stderr) => resolve(stdout || stderr),
    );
  });
}
