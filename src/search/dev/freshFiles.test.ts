import { expect, test } from 'vitest';
import { type Files, freshFiles } from './freshFiles.ts';

function counted() {
  const made: string[] = [];
  const files = freshFiles(() => {
    made.push('made');
    return Promise.resolve(new Map([[String(made.length), new Uint8Array()]]));
  });
  return { made, files };
}

const names = async (files: Promise<Files>) => [...(await files).keys()];

test('files are made once, when they are first wanted', async () => {
  const { made, files } = counted();
  expect(made).toEqual([]);
  expect(await names(files.latest())).toEqual(['1']);
  expect(await names(files.current())).toEqual(['1']);
});

test('a change has them made again for who wants them as they are now', async () => {
  const { files } = counted();
  await files.latest();
  files.outdate();
  expect(await names(files.latest())).toEqual(['1']);
  expect(await names(files.current())).toEqual(['2']);
  expect(await names(files.latest())).toEqual(['2']);
});

test('two who ask at once wait for the same files', async () => {
  const { made, files } = counted();
  await Promise.all([files.current(), files.current(), files.latest()]);
  expect(made).toHaveLength(1);
});

test('after a failure they are made again', async () => {
  let failures = 1;
  const files = freshFiles(() => {
    failures -= 1;
    return failures < 0 ? Promise.resolve(new Map()) : Promise.reject(new Error('No server.'));
  });
  await expect(files.current()).rejects.toThrow('No server.');
  await expect(files.latest()).resolves.toEqual(new Map());
});

test('a change while files are made outdates them', async () => {
  const { made, files } = counted();
  const making = files.current();
  files.outdate();
  await making;
  await files.current();
  expect(made).toHaveLength(2);
});
