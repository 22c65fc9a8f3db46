import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeTurn } from './turn.ts';

let folder: string;
let said: string[];
const take = (patience?: number): Promise<() => Promise<void>> =>
  takeTurn(join(folder, '.edition'), (text) => said.push(text), patience);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'turn-'));
  said = [];
});

afterEach(() => rm(folder, { recursive: true }));

test('is taken and given back with all that was made for it', async () => {
  const giveBack = await take();
  await giveBack();
  expect(await readdir(folder)).toEqual([]);
});

test('waits for the one before', async () => {
  const giveBack = await take();
  const order: string[] = [];
  const second = take().then(() => order.push('second'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  order.push('first');
  await giveBack();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(said).toEqual([
    `Another build of this project runs (process ${process.pid}). Waiting for its end.`,
  ]);
});

test('gives up when its patience ends', async () => {
  await take();
  await expect(take(1)).rejects.toThrow(
    `Another build of this project runs (process ${process.pid}). If that is wrong, remove ${folder}/.edition/turn.`,
  );
});

test('takes over from a build that died', async () => {
  await mkdir(join(folder, '.edition'));
  await symlink('999999999', join(folder, '.edition/turn'));
  await take();
  expect(said).toEqual([]);
});
