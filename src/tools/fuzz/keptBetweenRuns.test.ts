import { cp, glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeEdit } from './newsroomEdits.ts';
import { makeScratchProject, type ScratchProject, type Start } from './scratchProject.ts';
import { differences, type Snapshot, takeSnapshot } from './siteDifferences.ts';
import { firstDay, writeSmallNewsroom } from '../newsrooms/smallNewsroom.ts';

// What the workflow keeps from one run to the next comes back elsewhere, of other times, or in part.
let earlier: ScratchProject;
let today: Snapshot;
/** How many pages the edition of today takes over where nothing was brought elsewhere. */
let takenOverInPlace: number;

const change = { name: 'edit a headline', choice: 1 };

/** A fresh checkout of the newsroom, one commit on from the one whose edition was kept. */
async function freshCheckout(from?: Start): Promise<ScratchProject> {
  const scratch = await makeScratchProject(from);
  await writeSmallNewsroom(scratch.root);
  await makeEdit(scratch.root, change, firstDay);
  return scratch;
}

beforeAll(async () => {
  earlier = await makeScratchProject();
  await writeSmallNewsroom(earlier.root);
  expect((await earlier.build(firstDay)).code).toBe(0);
  for (const name of ['.edition', 'dist']) {
    // What Node keeps of modules is a link, and stays one.
    await cp(join(earlier.root, name), join(earlier.root, 'kept', name), { recursive: true });
  }
  await makeEdit(earlier.root, change, firstDay);
  takenOverInPlace = takenOver((await earlier.build(firstDay)).output);
  expect(takenOverInPlace).toBeGreaterThan(10);
  const clean = await freshCheckout();
  expect((await clean.build(firstDay)).code).toBe(0);
  today = await takeSnapshot(clean.dist);
  await clean.remove();
});
afterAll(() => earlier.remove());

/** Takes away every other of the files that stand there. */
async function halve(folder: string): Promise<void> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile());
  for (const [index, { parentPath, name }] of files.entries()) {
    if (index % 2 === 0) await rm(join(parentPath, name));
  }
}

/** How many pages a build did not draw. */
function takenOver(output: string): number {
  return Number(/, (\d+) as they stood/.exec(output)?.[1]);
}

test.each([
  { named: 'all of it', kept: ['.edition', 'dist'], halved: [], isWhole: true },
  { named: 'half of the site', kept: ['.edition', 'dist'], halved: ['dist'] },
  { named: 'half of what builds keep', kept: ['.edition', 'dist'], halved: ['.edition'] },
  { named: 'the site alone', kept: ['dist'], halved: [] },
  { named: 'what builds keep alone', kept: ['.edition'], halved: [] },
])(
  'from $named, of an older commit, at another path and of other times, comes the edition of today',
  async ({ kept, halved, isWhole = false }) => {
    const { root, dist, build, remove } = await freshCheckout('nothing');
    onTestFinished(remove);
    for (const name of kept) {
      // Times are new, as where a cache is unpacked.
      await cp(join(earlier.root, 'kept', name), join(root, name), { recursive: true });
    }
    for (const name of halved) await halve(join(root, name));
    const { code, output } = await build(firstDay);
    expect([code, output]).toEqual([0, expect.stringContaining('Built')]);
    if (isWhole) expect(takenOver(output)).toBe(takenOverInPlace);
    const gone = [...(await takeSnapshot(dist)).keys()].filter((file) => !today.has(file));
    // What the pages of the last edition load stays a little longer.
    expect(gone.filter((file) => !/^(?:_astro|look|pagefind)\//.test(file))).toEqual([]);
    expect(
      differences(await takeSnapshot(dist), today).filter(
        (line) => !line.endsWith('should not be there'),
      ),
    ).toEqual([]);
  },
);
