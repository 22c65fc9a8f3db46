import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { emptyManifest } from './buildManifest.ts';
import { drawChanged } from './drawChanged.ts';
import { openLastEdition } from './lastEdition.ts';

const files = [
  'index.html',
  'rss.xml',
  'stories/2025/06/one/index.html',
  'archive/index.html',
  'stories/2025/06/two/index.html',
];

test('stories are drawn first, then other pages, since images and the index of the search are made of them', async () => {
  const dir = await temporaryFolder({});
  const seen: string[] = [];
  const site = {
    addresses: () =>
      Promise.resolve(files.map((file) => ({ file, url: file, component: '', key: undefined }))),
    draw: ({ file }: { readonly file: string }) => {
      seen.push(file);
      return Promise.resolve(Buffer.from(`<html><body>${file}</body></html>`));
    },
  };
  const nothing = (): void => undefined;
  const listener = { onReused: nothing, onPage: nothing, onImages: nothing, onStory: nothing };
  const { drawn } = await drawChanged(site, openLastEdition(dir, emptyManifest, ''), dir, listener);
  expect(seen).toEqual([files[2], files[4], files[0], files[3], files[1]]);
  expect(drawn).toEqual(seen);
  for (const file of files) expect(readFileSync(join(dir, file), 'utf8')).toContain(file);
});
