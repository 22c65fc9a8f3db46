import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { costOf, measure } from './measure.ts';

const node = (code: string) =>
  measure({ file: process.execPath, args: ['-e', code], folder: tmpdir() });

test('memory and processor time are those of what a program starts, too', async () => {
  const hungry = `
    const held = Buffer.alloc(300_000_000, 1);
    const end = process.cpuUsage().user + 300_000;
    while (process.cpuUsage().user < end) held[0] += 1;
    setTimeout(() => held, 300);`;
  const { memory, cpu, output } = await node(`
    const { execFileSync } = require('node:child_process');
    execFileSync(process.execPath, ['-e', ${JSON.stringify(hungry)}]);
    console.log('done');`);
  expect(output).toBe('done\n');
  // Only Linux tells of them.
  const told = process.platform === 'linux';
  expect((memory ?? 0) > 300_000_000).toBe(told);
  expect((cpu ?? 0) >= 0.3).toBe(told);
});

test('a program that fails is told with what it said', async () => {
  await expect(node("console.error('no rails'); process.exit(3);")).rejects.toThrow(
    /ended with exit code 3:\nno rails/,
  );
});

test('a program that is not there is told', async () => {
  const command = { file: 'no-such-program', args: [], folder: tmpdir() };
  await expect(measure(command)).rejects.toThrow('no-such-program');
});

test('one command after the other takes the sum of their times and the larger memory', () => {
  const build = { wall: 3, cpu: 4, memory: 500 };
  const search = { wall: 1, cpu: 1, memory: 200 };
  expect(costOf([build, search])).toEqual({ wall: 4, cpu: 5, memory: 500 });
  expect(costOf([build, { wall: 1, cpu: undefined, memory: undefined }])).toEqual({
    wall: 4,
    cpu: undefined,
    memory: 500,
  });
});
