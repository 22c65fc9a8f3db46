import { expect, test } from 'vitest';
import { temporaryFolder } from '../../newsrooms/temporaryFolder.ts';
import { folderSize } from './folderSize.ts';

test('counts files at any depth, and their bytes', async () => {
  const folder = await temporaryFolder({ 'index.html': 'abc', 'stories/a/index.html': 'é' });
  expect(await folderSize(folder)).toEqual({ files: 2, bytes: 5 });
});
