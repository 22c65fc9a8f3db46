import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readIndexedStories } from '../../tools/fixtures/readIndexedStories.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { buildVolumesEarly } from './buildVolumesEarly.ts';
import { startIndexWorker } from '../indexWorker.ts';
import { syntheticSite } from '../../tools/newsrooms/syntheticSite.ts';

/** A built site whose stories are ready to be told. */
async function started(largest: number) {
  const site = await temporaryFolder(syntheticSite(60, 20));
  const volumesDir = join(site, 'kept');
  const stories = await readIndexedStories(site);
  const worker = startIndexWorker();
  onTestFinished(worker.end);
  const ahead = buildVolumesEarly(stories, volumesDir, worker, largest);
  return {
    stories,
    pageOf: (path: string) => join(site, path, 'index.html'),
    tell(told = stories) {
      for (const { path, ...story } of told)
        ahead.report(path, story, join(site, path, 'index.html'));
    },
    made: () => volumesIn(volumesDir),
    finish: ahead.finish,
    index: (made: ReadonlySet<string>) =>
      worker.index({ stories, volumesDir, largest, ahead: [...made] }),
  };
}

/** The keys of the volumes that are kept; what is being written has a longer name. */
async function volumesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]+$/.test(name)).toSorted();
}

test('the index is made of the volumes whose stories were all told', async () => {
  const { tell, made, finish, index } = await started(20);
  tell();
  await expect.poll(made).toHaveLength(5);
  const ahead = await finish();
  expect([...ahead].toSorted()).toEqual(await made());
  expect(await index(ahead)).toMatchObject({ pages: 60, volumes: 5, made: 5 });
  // Beside them are the index, and the words of the older ones.
  expect(await made()).toEqual(expect.arrayContaining([...ahead]));
});

test('a volume is left to the index while one of its stories is not told', async () => {
  const { stories, tell, made, finish, index } = await started(20);
  tell(stories.filter(({ published }) => published < new Date('2022-01-01')));
  await expect.poll(made).toHaveLength(3);
  expect((await finish()).size).toBe(3);
  expect(await index(new Set())).toMatchObject({ pages: 60, volumes: 5, made: 2 });
});

test('a page that is still on its way to the disk is waited for', async () => {
  const { stories, pageOf, tell, finish } = await started(1000);
  const late = pageOf(stories[0]?.path ?? '');
  const page = await readFile(late);
  await rm(late);
  tell();
  await setTimeout(100);
  await writeFile(late, page);
  expect((await finish()).size).toBe(1);
});

test('of a page that is not the one that was told, no volume is made', async () => {
  const { stories, pageOf, tell, finish, made, index } = await started(1000);
  await writeFile(pageOf(stories[0]?.path ?? ''), '<html><body><p>Another.</p></body></html>');
  tell();
  await setTimeout(100);
  expect((await finish()).size).toBe(0);
  expect(await made()).toEqual([]);
  await expect(index(new Set())).rejects.toThrow('is not as it was drawn');
});
