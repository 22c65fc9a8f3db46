import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeEdit } from './newsroomEdits.ts';
import { type BuildEnd, makeScratchProject, type ScratchProject } from './scratchProject.ts';
import { differences, takeSnapshot } from './siteDifferences.ts';
import { firstDay, writeSmallNewsroom } from '../newsrooms/smallNewsroom.ts';
import { makeTwoBuilds } from './twoBuilds.ts';

// What `npm run fuzz` once found has the seed that found it.
test('a break is undone to what an earlier one, mended, had left (1957784483)', async () => {
  const builds = await makeTwoBuilds();
  onTestFinished(builds.remove);
  const edits = [{ name: 'edit a headline', choice: 9562 }];
  for (const detail of [38207, 8]) {
    const { faults } = await builds.live({ edits, mishap: 'break', detail, hours: 8 });
    expect(faults).toEqual([]);
  }
});

describe('an edition that was built once', () => {
  let scratch: ScratchProject;
  let first: BuildEnd;
  beforeAll(async () => {
    scratch = await makeScratchProject();
    await writeSmallNewsroom(scratch.root);
    first = await scratch.build(firstDay);
  });
  afterAll(() => scratch.remove());

  test('stands again, since nothing changed', async () => {
    expect(first.output).toContain(' 0 as they stood');
    expect((await scratch.build(firstDay)).output).toMatch(/: 0 drawn .* [4-9]\d as they stood/);
  });

  test('does not get a font that was damaged where it is kept (101, 103)', async () => {
    const { root, dist, build } = scratch;
    expect(first.code).toBe(0);
    const clean = await takeSnapshot(dist);
    const kept = await Array.fromAsync(glob('.edition/compiled/**/*.woff2', { cwd: root }));
    expect(kept).not.toEqual([]);
    for (const file of kept) await alter(join(root, file));
    // Another edition, and back again: the second must be the first.
    const edit = { name: 'rename the publication', choice: 1 };
    const settings = await readFile(join(root, 'content/publication.yaml'));
    await makeEdit(root, edit, firstDay);
    expect((await build(firstDay)).code).toBe(0);
    await writeFile(join(root, 'content/publication.yaml'), settings);
    expect((await build(firstDay)).code).toBe(0);
    expect(differences(await takeSnapshot(dist), clean)).toEqual([]);
  });

  test('has no page redrawn for a public file that comes, changes or goes', async () => {
    const { root, dist, build } = scratch;
    expect(first.code).toBe(0);
    // So that the edition is made anew, of which all stands that has a key.
    await writeFile(join(root, 'public/apart.csv'), 'one');
    const standing = /[4-9]\d as they stood/.exec((await build(firstDay)).output)?.[0] ?? 'all';
    const file = 'stories/2026/02/story-1/figures.csv';
    await mkdir(join(root, 'public', dirname(file)), { recursive: true });
    for (const text of ['one', 'two']) {
      await writeFile(join(root, 'public', file), text);
      expect((await build(firstDay)).output).toContain(standing);
      expect(await readFile(join(dist, file), 'utf8')).toBe(text);
      expect(await readFile(join(dist, dirname(file), 'index.html'), 'utf8')).toContain('Train');
    }
    await rm(join(root, 'public', file));
    expect((await build(firstDay)).output).toContain(standing);
    expect(await readdir(join(dist, dirname(file)))).toEqual(['index.html']);
  });

  test('has its pictures made anew when they are made in another way', async () => {
    const { root, dist, build } = scratch;
    expect(first.code).toBe(0);
    const before = await takeSnapshot(dist);
    await makeEdit(root, { name: 'change how pictures are made', choice: 0 }, firstDay);
    expect((await build(firstDay)).code).toBe(0);
    const edition = await takeSnapshot(dist);
    const kept = await readdir(join(root, '.edition'));
    // The code was compiled as it is now.
    for (const name of kept.filter((each) => each !== 'compiled')) {
      await rm(join(root, '.edition', name), { recursive: true });
    }
    await rm(dist, { recursive: true });
    expect((await build(firstDay)).code).toBe(0);
    expect(differences(edition, await takeSnapshot(dist))).toEqual([]);
    expect(differences(edition, before)).not.toEqual([]);
  });
});

async function alter(path: string): Promise<void> {
  const content = await readFile(path);
  content[100] = (content[100] ?? 0) ^ 1;
  await writeFile(path, content);
}
