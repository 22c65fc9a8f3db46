import { chmod, mkdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Settings } from '../base/settings.ts';
import { summarize } from '../content/summary.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import {
  type Files,
  newsroomFolder,
  onePixel,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { unset } from '../tools/fixtures/testContext.ts';
import type { BuildReport } from './buildReport.ts';
import { siteState } from './siteState.ts';
import { lookAtEdition, waitingOf } from './unchangedEdition.ts';

const day = 24 * 60 * 60 * 1000;
const scheduled = 'stories/2025/07/later.mdx';
/** Published two days before the clock of the newsroom's folder. */
const published = new Date('2025-06-12T14:00:00Z');
const due = new Date('2025-07-01T09:00:00Z');

/**
 * An edition that stands as a build has just recorded it.
 * @param age milliseconds for which its newsroom stood before.
 */
async function placedEdition(changes: Files = {}, age = 0) {
  const { contentDir, publicDir, now } = await newsroomFolder({
    [storyFile]: storyText({ published: published.toISOString() }),
    [scheduled]: storyText({ headline: 'A train will go', published: due.toISOString() }),
    'pictures/map.png': onePixel,
    ...changes,
  });
  await setTimeout(age);
  const root = dirname(contentDir);
  const outDir = join(root, 'dist');
  await mkdir(join(outDir, 'stories'), { recursive: true });
  await writeFile(join(outDir, 'stories/index.html'), 'a page');
  await writeFile(join(publicDir, 'leaflet.pdf'), 'all');
  const settings: Settings = { ...unset, contentDir, outDir, now };
  const workDir = join(root, '.edition');
  const look = (changed: Partial<Settings> = {}, isCompressed = false) =>
    lookAtEdition({ ...settings, ...changed }, root, workDir, isCompressed);
  const before = await look();
  const { newsroom, problems } = await readNewsroom({ contentDir, publicDir, now });
  expect(problems).toEqual([]);
  const report = reportOf(summarize(newsroom, now));
  const state = siteState(outDir);
  await before.replacedBy({ report, state, ...waitingOf(newsroom, now) });
  const at = (path: string): string => join(root, path);
  return {
    at,
    settings,
    now,
    before,
    isUnchanged: async (changed?: Partial<Settings>, isCompressed?: boolean) =>
      (await look(changed, isCompressed)).unchanged !== undefined,
    look,
  };
}

function reportOf(stories: BuildReport['stories']): BuildReport {
  return {
    stories,
    pages: { rendered: 3, reused: 4, removed: 5, stories: 1 },
    search: { stories: 1, volumes: { rebuilt: 1, reused: 2 } },
    warnings: [],
    seconds: { drawing: 9, all: 10 },
  };
}

test('where nobody touched anything, nothing was to be drawn, and everything stands', async () => {
  const { look, before } = await placedEdition();
  expect(before.unchanged).toBeUndefined();
  const { unchanged } = await look();
  expect(unchanged).toMatchObject({
    stories: { published: 1, scheduled: 1, nextDue: due },
    pages: { rendered: 0, reused: 7, removed: 0, stories: 0 },
    search: { stories: 1, volumes: { rebuilt: 0, reused: 3 } },
  });
  expect(Object.keys(unchanged?.seconds ?? {})).toEqual(['looking', 'all']);
});

test('behind a link stands what it leads to', async () => {
  const { at, isUnchanged } = await placedEdition();
  await rename(at('dist'), at('published'));
  await symlink(at('published'), at('dist'));
  expect(await isUnchanged()).toBe(true);
  await writeFile(at('published/stories/index.html'), 'b page');
  expect(await isUnchanged()).toBe(false);
});

const edits: readonly [string, (at: (path: string) => string) => Promise<unknown>][] = [
  ['a story edited', (at) => writeFile(at(`content/${storyFile}`), storyText({ draft: 'true' }))],
  [
    'a story edited to the same length, with its former date',
    async (at) => {
      const file = at(`content/${storyFile}`);
      const { atime, mtime } = await stat(file);
      await writeFile(file, storyText({ published: published.toISOString() }, 'A train won.\n'));
      await utimes(file, atime, mtime);
    },
  ],
  ['a scheduled story deleted', (at) => rm(at(`content/${scheduled}`))],
  ['a story added', (at) => writeFile(at('content/stories/2025/06/new.mdx'), storyText())],
  ['a stray file added', (at) => writeFile(at('content/stories/2025/06/new.txt'), 'A train')],
  [
    'a story renamed',
    (at) => rename(at(`content/${storyFile}`), at('content/stories/2025/06/moved.mdx')),
  ],
  ['a list edited', (at) => writeFile(at('content/topics.yaml'), '- id: rail\n  name: Railways\n')],
  ['a list added', (at) => writeFile(at('content/synonyms.yaml'), '- [train, railway]\n')],
  [
    'a letter',
    async (at) => {
      await mkdir(at('content/letters'));
      await writeFile(at('content/letters/a.yaml'), 'name: A');
    },
  ],
  ['a front page that has an editor', (at) => writeFile(at('content/front.yaml'), '')],
  ['a public file edited', (at) => writeFile(at('public/leaflet.pdf'), 'nobody')],
  ['a public file added', (at) => writeFile(at('public/favicon.ico'), '')],
  ['all public files gone', (at) => rm(at('public'), { recursive: true })],
  ['the newsroom gone', (at) => rm(at('content'), { recursive: true })],
  ['a page damaged', (at) => writeFile(at('dist/stories/index.html'), 'a pagf')],
  ['a page deleted', (at) => rm(at('dist/stories/index.html'))],
  ['a page that others may not read', (at) => chmod(at('dist/stories/index.html'), 0o600)],
  ['a folder of the site that others may not read', (at) => chmod(at('dist/stories'), 0o700)],
  ['a site that others may not read', (at) => chmod(at('dist'), 0o700)],
  ['a foreign file in the site', (at) => writeFile(at('dist/stories/note.txt'), '')],
  ['a foreign folder in the site', (at) => mkdir(at('dist/other'))],
  ['the site gone', (at) => rm(at('dist'), { recursive: true })],
  [
    'other code',
    async (at) => {
      await mkdir(at('src'));
      await writeFile(at('src/page.ts'), '');
    },
  ],
  ['nothing known', (at) => rm(at('.edition'), { recursive: true })],
];

test.each(edits)('%s: the edition is made anew', async (_what, edit) => {
  const { at, isUnchanged } = await placedEdition();
  expect(await isUnchanged()).toBe(true);
  await edit(at);
  expect(await isUnchanged()).toBe(false);
});

test('a picture that stands apart from the stories counts once its stamp can be trusted', async () => {
  const shown = { [storyFile]: storyText({}, '![A map](../../../pictures/map.png)\n') };
  expect(await (await placedEdition(shown)).isUnchanged()).toBe(false);
  const { at, isUnchanged } = await placedEdition(shown, 2100);
  expect(await isUnchanged()).toBe(true);
  await writeFile(at('content/pictures/map.png'), onePixel);
  expect(await isUnchanged()).toBe(false);
});

test('other settings make another edition', async () => {
  const { isUnchanged } = await placedEdition();
  expect(await isUnchanged({ siteUrl: 'https://other.example' })).toBe(false);
  expect(await isUnchanged({ basePath: '/desk/' })).toBe(false);
  expect(await isUnchanged({ code: 'forbidden' })).toBe(false);
  expect(await isUnchanged({}, true)).toBe(false);
  expect(await isUnchanged()).toBe(true);
});

test('an edition stands until a story is due or is news no longer, and not before it was made', async () => {
  const { isUnchanged, now } = await placedEdition();
  const noNews = published.getTime() + 2 * day;
  expect(await isUnchanged({ now: new Date(noNews) })).toBe(true);
  expect(await isUnchanged({ now: new Date(noNews + 1) })).toBe(false);
  expect(await isUnchanged({ now: new Date(now.getTime() - 1) })).toBe(false);
  const old = await placedEdition({
    [storyFile]: storyText({ published: '2025-06-01T09:00:00Z' }),
  });
  expect(await old.isUnchanged({ now: new Date(due.getTime() - 1) })).toBe(true);
  expect(await old.isUnchanged({ now: due })).toBe(false);
});

const end = new Date('2025-06-15T09:00:00Z');
const pins = `pins:\n  - { story: 2025/06/first, place: 1, until: ${end.toISOString()} }\n`;
const breaking = `breaking: { text: News, until: ${end.toISOString()} }\n`;
const figure = `figures:\n  - { label: A, value: '1', source: B, asOf: 2025-06-13, every: day }\n`;
test.each([
  ['a pin ends', pins, end],
  ['the breaking line ends', breaking, end],
  ['a figure is old', figure, new Date('2025-06-14T16:00:00Z')],
])('an edition stands until %s', async (_what, front, moment) => {
  const { isUnchanged } = await placedEdition({
    [storyFile]: storyText({ published: '2025-06-01T09:00:00Z' }),
    'front.yaml': front,
  });
  expect(await isUnchanged({ now: new Date(moment.getTime() - 1) })).toBe(true);
  expect(await isUnchanged({ now: moment })).toBe(false);
});

test('what a story’s code makes may be otherwise each time', async () => {
  const { isUnchanged } = await placedEdition({ [storyFile]: storyText({}, 'It is {1 + 1}.\n') });
  expect(await isUnchanged()).toBe(false);
});
