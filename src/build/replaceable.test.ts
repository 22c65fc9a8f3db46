import { mkdir, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { requireReplaceable } from './replaceable.ts';

let root: string;

beforeEach(async () => {
  root = await realpath(await temporaryFolder({}));
  for (const folder of ['content/stories', 'public', 'home', 'elsewhere']) {
    await mkdir(join(root, folder), { recursive: true });
  }
});

/** What is said of an OUT_DIR, with the project's folder written as ~. */
async function complaint(outDir: string, contentDir = 'content'): Promise<string | undefined> {
  const settings = { contentDir: join(root, contentDir), outDir };
  return requireReplaceable(settings, root, join(root, 'home')).then(
    () => undefined,
    (error: unknown) => String(error).replaceAll(root, '~'),
  );
}

const complaintAt = (folder: string): Promise<string | undefined> => complaint(join(root, folder));

test('a new folder, an empty one, and one that holds something', async () => {
  await mkdir(join(root, 'empty'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), '');
  expect(await complaintAt('new/site')).toBeUndefined();
  expect(await complaintAt('empty')).toBeUndefined();
  expect(await complaintAt('dist')).toBeUndefined();
  expect(await complaintAt('home/site')).toBeUndefined();
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  expect(await readdir(root)).toEqual([
    'content',
    'dist',
    'elsewhere',
    'empty',
    'home',
    'new',
    'public',
  ]);
});

test('a folder whose loss would hurt', async () => {
  expect(await complaintAt('.')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~, which holds ~/content. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaintAt('..')).toMatch('which holds ~/content.');
  expect(await complaint('/')).toMatch('OUT_DIR is /, which holds ~/content.');
  expect(await complaintAt('content')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/content, which is needed as it is. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaintAt('content/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/content/site, which is within ~/content. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaintAt('public/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/public/site, which is within ~/public. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaintAt('home')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/home, which is needed as it is. Set it to a folder of its own; what it holds is replaced."`,
  );
});

test('the same where a link leads there', async () => {
  await symlink('content/stories', join(root, 'to-stories'));
  await symlink('.', join(root, 'to-project'));
  await symlink('content/not-there-yet', join(root, 'to-nothing'));
  await symlink('home', join(root, 'to-home'));
  await symlink('/', join(root, 'to-root'));
  await symlink('../elsewhere', join(root, 'content/linked'));
  await symlink('to-myself', join(root, 'to-myself'));
  expect(await complaintAt('to-stories')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/to-stories and leads to ~/content/stories, which is within ~/content. Set it to a folder of its own; what it holds is replaced."`,
  );
  expect(await complaintAt('to-stories/site')).toMatch('which is within ~/content.');
  expect(await complaintAt('to-project')).toMatch('which holds ~/content.');
  expect(await complaintAt('to-nothing')).toMatch('which is within ~/content.');
  expect(await complaintAt('to-home')).toMatch('which is needed as it is.');
  expect(await complaintAt('to-root')).toMatch('which holds ~/content.');
  expect(await complaintAt('to-myself')).toMatch('no folder that can be read (ELOOP)');
  // The content folder may be a link itself.
  expect(await complaint(join(root, 'elsewhere/site'), 'content/linked')).toMatch(
    'which is within ~/elsewhere.',
  );
  expect(await complaint(join(root, 'elsewhere'), 'content/linked')).toMatch(
    'which is needed as it is.',
  );
});

test('a link to a folder that may be replaced', async () => {
  await symlink('elsewhere/site', join(root, 'dist'));
  expect(await complaintAt('dist')).toBeUndefined();
});

test('a place where nothing can be written', async () => {
  await writeFile(join(root, 'file'), '');
  await symlink('/proc/nowhere', join(root, 'proc'));
  expect(await complaintAt('file')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/file, which is no folder that can be read (ENOTDIR). Set it to one that can."`,
  );
  expect(await complaintAt('file/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/file/site, which is no folder that can be read (ENOTDIR). Set it to one that can."`,
  );
  expect(await complaintAt('proc/site')).toMatchInlineSnapshot(
    `"SettingsError: OUT_DIR is ~/proc/site and leads to /proc/nowhere/site, and nothing can be written in /proc/nowhere (ENOENT). Set it to where you may write."`,
  );
});

test('a mounted folder is refused, and nothing is left beside it', async () => {
  // Whoever may not write in /dev is told of that; where it is no mount, nothing can be written there either.
  const told = await complaint('/dev/shm');
  expect(told).toMatch(/which cannot be renamed \(EBUSY\)|nothing can be written in \/dev /);
  expect((await readdir('/dev')).filter((name) => name.startsWith('.edition'))).toEqual([]);
});
