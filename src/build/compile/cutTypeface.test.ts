import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { afterAllTests, temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { cutTypeface } from './cutTypeface.ts';

const project = new URL('../../../', import.meta.url);
const serif =
  '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-opsz-normal.woff2';
const cut = { axes: { wght: 400, opsz: 18 }, unicodeRange: ['U+0460-0470', 'U+20B4'] };

let folder: string;
let root: URL;
const atEnd = afterAllTests();
beforeAll(async () => {
  folder = await temporaryFolder({}, atEnd);
  await symlink(new URL('node_modules', project), join(folder, 'node_modules'));
  root = pathToFileURL(`${folder}/`);
});

test('a typeface that was cut is smaller, and is cut once', async () => {
  const file = await cutTypeface(root, serif, cut);
  const whole = new URL(`node_modules/${serif}`, root);
  expect((await stat(file)).size).toBeLessThan((await stat(whole)).size / 5);
  const { mtimeMs } = await stat(file);
  expect(await cutTypeface(root, serif, cut)).toEqual(file);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
});

test('what was damaged where it is kept is cut anew', async () => {
  const damaged = { ...cut, unicodeRange: ['U+0462'] };
  const file = await cutTypeface(root, serif, damaged);
  const content = await readFile(file);
  await writeFile(file, content.subarray(0, -1));
  expect(await readFile(await cutTypeface(root, serif, damaged))).toEqual(content);
});

test.each([
  ['another weight', { ...cut, axes: { ...cut.axes, wght: 500 } }],
  ['weights from one to another', { ...cut, axes: { ...cut.axes, wght: [550, 750] as const } }],
  ['other characters', { ...cut, unicodeRange: ['U+0460'] }],
])('%s is another file', async (_, other) => {
  const [one, two] = await Promise.all([
    cutTypeface(root, serif, cut),
    cutTypeface(root, serif, other),
  ]);
  expect(two).not.toEqual(one);
  expect(await readFile(two)).not.toEqual(await readFile(one));
});

test('of two builds that cut at once, both have a whole file, and nothing else is left', async () => {
  const other = { ...cut, unicodeRange: ['U+0461'] };
  const [one, two] = await Promise.all([
    cutTypeface(root, serif, other),
    cutTypeface(root, serif, other),
  ]);
  expect(one).toEqual(two);
  const names = await readdir(join(folder, '.edition/typefaces'));
  expect(names.filter((name) => !/^[0-9a-f]{16}-[0-9a-f]{16}\.woff2$/.test(name))).toEqual([]);
});
