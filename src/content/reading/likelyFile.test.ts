import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { likelyFile } from './likelyFile.ts';

test('a file is meant only where it may be', async () => {
  const root = await temporaryFolder({
    'harbour1.png': '',
    'newsroom/plates/harbour2.png': '',
    'newsroom/stories/a.mdx': '',
  });
  const stories = join(root, 'newsroom/stories');
  const meant = (path: string, within: string): string | undefined =>
    likelyFile(path, stories, [within], (name) => name.endsWith('.png'))?.remedy;
  const newsroom = join(root, 'newsroom');
  expect(meant('../plates/harbour.png', newsroom)).toBe('Did you mean "../plates/harbour2.png"?');
  expect(meant('../../harbour.png', newsroom)).toBeUndefined();
  expect(meant('../../harbour.png', root)).toBe('Did you mean "../../harbour1.png"?');
});
