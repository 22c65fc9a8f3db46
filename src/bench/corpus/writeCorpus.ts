import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { inBatches } from '../../copydesk/inBatches.ts';
import { newsroomFiles } from './lists.ts';
import { namesFrom } from './names.ts';
import { picture } from './picture.ts';
import { planStories, type StoryPlan } from './plans.ts';
import { mdxFile, writeStory, type WrittenStory } from './storyFile.ts';

/** A corpus that was made. */
export interface Corpus {
  readonly folder: string;
  /** Oldest first. */
  readonly plans: readonly StoryPlan[];
  /** The story that the newsroom files next; it is not written yet. */
  readonly next: StoryPlan;
  /** The whole text of a story; made anew each time, since an archive of them is large. */
  readonly storyOf: (plan: StoryPlan) => WrittenStory;
}

/**
 * Makes a corpus without writing it: what it holds is clear from the count and the seed.
 * @param stories how many.
 */
export function corpusOf(folder: string, stories: number, seed: number): Corpus {
  const names = namesFrom(seed);
  const planned = planStories(stories, seed, names);
  const plans = planned.slice(0, stories);
  const next = planned.at(-1);
  if (next === undefined) throw new RangeError(`No archive has ${stories} stories.`);
  return { folder, plans, next, storyOf: (plan) => writeStory(plan, plans, seed, names) };
}

/** Writes a corpus as a newsroom's content folder: lists, MDX stories and the pictures beside them. */
export async function writeCorpus({ folder, plans, storyOf }: Corpus): Promise<void> {
  await inBatches(Object.entries(newsroomFiles), ([path, value]) =>
    writeInto(folder, path, stringify(value)),
  );
  await inBatches(plans, async (plan) => {
    await writeInto(folder, storyPath(plan), mdxFile(storyOf(plan)));
    if (plan.hasImage) await writeInto(folder, picturePath(plan), await picture(plan.nth));
  });
}

/** Where a story stands in the content folder. */
export function storyPath({ id }: StoryPlan): string {
  return `stories/${id}.mdx`;
}

/** Where a story's picture stands in the content folder. */
export function picturePath(plan: StoryPlan): string {
  return `${dirname(storyPath(plan))}/picture-${plan.nth}.jpg`;
}

async function writeInto(folder: string, path: string, content: string | Buffer): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}
