import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { damageAnyFile } from './damage.ts';
import { anyEdit, type Edit, makeEdit } from './newsroomEdits.ts';
import { makeScratchProject, type ScratchProject, type Start } from './scratchProject.ts';
import { differences, type Snapshot, takeSnapshot } from './siteDifferences.ts';
import { firstDay, storyOf, writeSmallNewsroom } from '../newsrooms/smallNewsroom.ts';

/** Something that happens between two editions, and what gets in the way of the next. */
export interface Day {
  readonly edits: readonly Edit[];
  readonly mishap: (typeof mishaps)[number];
  /** Any whole number, by which the mishap is chosen in detail. */
  readonly detail: number;
  /** Hours that pass. */
  readonly hours: number;
}

const mishaps = ['none', 'break', 'kill', 'damage'] as const;

/** Any day. */
export const anyDay: fc.Arbitrary<Day> = fc.record({
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
  mishap: fc.constantFrom(...mishaps),
  detail: fc.nat(99_999),
  hours: fc.nat(30),
});

/** The same newsroom twice: one publishes what changed, the other all anew in every edition. */
export interface TwoBuilds {
  /**
   * Lets a day pass in both.
   * @returns what is wrong with the edition of the one that publishes what changed, at best nothing;
   * and whether there was an edition, for edits may make a mistake.
   */
  readonly live: (day: Day) => Promise<{ faults: string[]; isPublished: boolean }>;
  readonly remove: () => Promise<void>;
}

/**
 * Sets up two copies of this project with the small newsroom, in different folders.
 * @param from whether the clean one compiles the code anew in every edition.
 */
export async function makeTwoBuilds(from?: Start): Promise<TwoBuilds> {
  const [quick, clean] = [await makeScratchProject(from), await makeScratchProject(from)];
  for (const { root } of [quick, clean]) await writeSmallNewsroom(root);
  let now = firstDay;
  return {
    async live({ edits, mishap, detail, hours }) {
      now = new Date(now.getTime() + hours * 60 * 60 * 1000);
      for (const edit of edits) {
        for (const { root } of [quick, clean]) await makeEdit(root, edit, now);
      }
      const former = await takeSnapshot(quick.dist);
      const faults = mishap === 'break' ? await breakAndMend(quick, clean, detail, now) : [];
      if (mishap === 'kill') await quick.buildKilled(now, detail % 9000);
      if (mishap === 'damage') await damageAnyFile(quick.root, detail);
      const left = await takeSnapshot(quick.dist);
      await clean.forgetAll();
      const [quickEnd, cleanEnd] = await Promise.all([quick.build(now), clean.build(now)]);
      const expected = cleanEnd.code === 0 ? await takeSnapshot(clean.dist) : former;
      if (mishap === 'kill') faults.push(...halfDone(left, former, expected));
      if (quickEnd.code !== cleanEnd.code) {
        faults.push(`the end differs: ${quickEnd.output}\n${cleanEnd.output}`);
      }
      // Content with a mistake is no edition; what stood was maybe damaged, and is not touched.
      if (cleanEnd.code !== 0 && mishap === 'damage') return { faults, isPublished: false };
      faults.push(...differences(await takeSnapshot(quick.dist), expected));
      return { faults, isPublished: cleanEnd.code === 0 };
    },
    remove: async () => {
      await Promise.all([quick.remove(), clean.remove()]);
    },
  };
}

/** A story fails while pages are drawn; then it is mended in both, or the break is undone. */
async function breakAndMend(
  quick: ScratchProject,
  clean: ScratchProject,
  detail: number,
  now: Date,
): Promise<string[]> {
  const file = 'content/stories/2026/02/broken.mdx';
  const former = await takeSnapshot(quick.dist);
  const [before] = await Array.fromAsync(glob(file, { cwd: quick.root }), (found) =>
    readFile(join(quick.root, found)),
  );
  await writeFile(
    join(quick.root, file),
    storyOf(detail, now, 'It is {[1].map(() => missing)} long.'),
  );
  const { code, output } = await quick.build(now);
  const left = await takeSnapshot(quick.dist);
  if (detail % 2 === 0) {
    // Undone: an earlier break may have left a mended story under this name.
    if (before === undefined) await rm(join(quick.root, file));
    else await writeFile(join(quick.root, file), before);
  } else {
    for (const { root } of [quick, clean]) {
      await writeFile(join(root, file), storyOf(detail, now, 'It is twelve long.'));
    }
  }
  return [
    ...(code === 1 ? [] : [`a broken story was built: ${output}`]),
    ...differences(left, former).map((fault) => `after a failed build, ${fault}`),
  ];
}

/** After a kill there is the former edition or the next, which may still hold what the former loads. */
function halfDone(left: Snapshot, former: Snapshot, next: Snapshot): string[] {
  // Between the two renames there is neither; the next build, seen below, puts that right.
  if (left.size === 0) return [];
  const fromFormer = differences(left, former);
  const fromNext = differences(left, next).filter(
    (fault) => !/^(?:_astro|look|pagefind)\/.* should not be there$/.test(fault),
  );
  return fromFormer.length === 0 || fromNext.length === 0
    ? []
    : fromFormer.map((fault) => `after a kill, ${fault}`);
}
