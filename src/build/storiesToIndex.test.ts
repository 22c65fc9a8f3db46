import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { openLastEdition } from './lastEdition.ts';
import { storiesToIndex } from './storiesToIndex.ts';

test('stories are where they were drawn or still stand', async () => {
  const root = await temporaryFolder({
    'drawn/stories/new/index.html': 'drawn',
  });
  const at = (path: string): string => join(root, path);
  const indexed = { digest: 'what is found', published: new Date(0) };
  const page = { key: '', fingerprint: { size: 0, modified: 0, digest: '' }, images: [], indexed };
  const pages = {
    'stories/old/index.html': page,
    'stories/gone/index.html': page,
    'index.html': { ...page, indexed: undefined },
  };
  const last = openLastEdition(at('dist'), { code: '', images: {}, pages }, '');
  const found = storiesToIndex(
    { drawnDir: at('drawn'), last },
    {
      reused: ['stories/old/index.html', 'index.html'],
      indexed: new Map([['stories/new/index.html', indexed]]),
    },
  );
  expect(found).toEqual([
    { path: '/stories/old/', file: at('dist/stories/old/index.html'), ...indexed },
    { path: '/stories/new/', file: at('drawn/stories/new/index.html'), ...indexed },
  ]);
});
