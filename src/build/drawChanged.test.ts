import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import type { Address, CompiledSite } from './compile/compiledSite.ts';
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

const nothing = (): void => undefined;
const listener = { onReused: nothing, onPage: nothing, onImages: nothing, onStory: nothing };
const addressOf = (file: string): Address => ({
  file,
  url: file,
  component: file.startsWith('stories/') ? 'src/pages/stories/[...id].astro' : '',
  key: undefined,
});
/** A site that has some pages. */
const sited = (all: readonly Address[]): Pick<CompiledSite, 'addresses'> => ({
  addresses: (isAsked = () => true) =>
    Promise.resolve(all.filter(({ component }) => isAsked(component))),
});
const pages = (count: number): Address[] =>
  Array.from({ length: count }, (_, at) => addressOf(`${at}/index.html`));

test('stories are drawn first, then other pages, since images and the index of the search are made of them', async () => {
  const dir = await temporaryFolder({});
  const seen: string[] = [];
  const site = {
    ...sited(files.map(addressOf)),
    draw: ({ file }: { readonly file: string }) => {
      seen.push(file);
      return Promise.resolve(Buffer.from(`<html><body>${file}</body></html>`));
    },
  };
  const { drawn } = await drawChanged(site, openLastEdition(dir, emptyManifest, ''), dir, listener);
  expect(seen).toEqual([files[2], files[4], files[0], files[3], files[1]]);
  expect(drawn).toEqual(seen);
  for (const file of files) expect(readFileSync(join(dir, file), 'utf8')).toContain(file);
});

test('of each feed both formats come together, after its archive', async () => {
  const dir = await temporaryFolder({});
  const seen: string[] = [];
  const feedAt = (file: string, route: string): Address => ({
    ...addressOf(file),
    component: `src/pages/[...page]/${route}.ts`,
  });
  const site = {
    ...sited([
      feedAt('topics/a/feed.json', 'feed.json'),
      feedAt('topics/b/feed.json', 'feed.json'),
      feedAt('topics/b/rss.xml', 'rss.xml'),
      feedAt('topics/a/rss.xml', 'rss.xml'),
      feedAt('topics/b/feed-archive/2025-06.xml', 'feed-archive/[name].[extension]'),
    ]),
    draw: ({ file }: { readonly file: string }) => {
      seen.push(file);
      return Promise.resolve(Buffer.from(file));
    },
  };
  await drawChanged(site, openLastEdition(dir, emptyManifest, ''), dir, listener);
  expect(seen).toEqual([
    'topics/b/feed-archive/2025-06.xml',
    'topics/a/feed.json',
    'topics/a/rss.xml',
    'topics/b/feed.json',
    'topics/b/rss.xml',
  ]);
});

test('while pages are drawn, what else the process waits for goes on', async () => {
  const dir = await temporaryFolder({});
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const drawnAt = new Set<number>();
  const site = {
    ...sited(pages(200)),
    draw: () => {
      drawnAt.add(turns);
      return Promise.resolve(Buffer.from('<html></html>'));
    },
  };
  await drawChanged(site, openLastEdition(dir, emptyManifest, ''), dir, listener);
  clearImmediate(next);
  expect(drawnAt.size).toBe(200);
});

test.each([1, 100])('of %i pages, one that cannot be written is told', async (count) => {
  const dir = await temporaryFolder({ '0': 'a file where a folder should be' });
  const site = {
    ...sited(pages(count)),
    draw: () => Promise.resolve(Buffer.from('<html></html>')),
  };
  const last = openLastEdition(dir, emptyManifest, '');
  await expect(drawChanged(site, last, dir, listener)).rejects.toThrow('EEXIST');
});
