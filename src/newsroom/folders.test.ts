import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireReplaceable } from './folders.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folders-'));
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'public'));
});

afterEach(() => rm(root, { recursive: true }));

/** What is said of an OUT_DIR, with the project's folder written as ~. */
async function complaint(outDir: string): Promise<string | undefined> {
  const settings = { contentDir: join(root, 'content'), outDir: join(root, outDir) };
  return requireReplaceable(settings, root).then(
    () => undefined,
    (error: unknown) => String(error).replaceAll(root, '~'),
  );
}

test('a new folder, an empty one, and a built site', async () => {
  await mkdir(join(root, 'empty'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), '');
  expect(await complaint('new/site')).toBeUndefined();
  expect(await complaint('empty')).toBeUndefined();
  expect(await complaint('dist')).toBeUndefined();
  expect(await readdir(root)).toEqual(['content', 'dist', 'empty', 'new', 'public']);
});

test('a folder whose loss would hurt', async () => {
  await mkdir(join(root, 'letters'));
  await writeFile(join(root, 'letters/dear.txt'), '');
  expect(await complaint('.')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~, which holds ~/content. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaint('..')).toMatch('which holds ~/content.');
  expect(await complaint('content')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/content, which is needed as it is. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaint('content/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/content/site, which is within ~/content. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaint('public/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/public/site, which is within ~/public. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaint('letters')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/letters, which holds dear.txt and no site. Set it to a new or empty folder; what it holds is replaced."`,
  );
});

test('a place where nothing can be written', async () => {
  await writeFile(join(root, 'file'), '');
  await symlink('/proc/nowhere', join(root, 'proc'));
  expect(await complaint('file')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/file, which is no folder that can be read (ENOTDIR). Set it to one that can."`,
  );
  expect(await complaint('file/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/file/site, which is no folder that can be read (ENOTDIR). Set it to one that can."`,
  );
  expect(await complaint('proc/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/proc/site, and nothing can be written in ~/proc (ENOENT). Set it to where you may write."`,
  );
});
