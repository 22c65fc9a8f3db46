import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { inBatches } from '../../../base/inBatches.ts';
import { randomFrom } from '../random.ts';
import type { Corpus } from './corpus.ts';
import { newsroomFiles } from './lists.ts';
import type { StoryPlan } from './plans.ts';
import { mdxFile, type WrittenStory } from './storyFile.ts';

/** How a program wants its stories. */
export interface StoryForm {
  /** How the names of the files end. */
  readonly ending: string;
  readonly fileOf: (story: WrittenStory) => string;
}

/** How this project's newsrooms, and Astro's usual way, have their stories. */
export const mdx: StoryForm = { ending: '.mdx', fileOf: mdxFile };

/** Writes a corpus as a newsroom's content folder: lists, stories and the pictures beside them. */
export async function writeCorpus(
  { plans, storyOf }: Corpus,
  folder: string,
  form: StoryForm = mdx,
): Promise<void> {
  await inBatches(Object.entries(newsroomFiles), ([path, value]) =>
    writeInto(folder, path, stringify(value)),
  );
  await inBatches(plans, (plan) => writeStoryInto(folder, storyOf(plan), form));
}

/** Writes one story, and its picture where it has one. */
export async function writeStoryInto(
  folder: string,
  story: WrittenStory,
  form: StoryForm,
): Promise<void> {
  const { plan } = story;
  const path = storyPath(plan, form);
  await writeInto(folder, path, form.fileOf(story));
  if (!plan.hasImage) return;
  await writeInto(folder, `${dirname(path)}/picture-${plan.nth}.jpg`, await picture(plan.nth));
}

/** Where a story stands in the content folder. */
export function storyPath({ id }: StoryPlan, { ending }: StoryForm): string {
  return `stories/${id}${ending}`;
}

async function writeInto(folder: string, path: string, content: string | Buffer): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}

/** Much smaller than a photograph: the same library makes the images for all, and must not drown the rest. */
const size = { width: 320, height: 214 };

const grain = { width: 24, height: 16, channels: 3 } as const;

/** A small photograph of nothing: a JPEG, with colours that the seed decides. */
async function picture(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const pixels = Uint8Array.from({ length: grain.width * grain.height * grain.channels }, () =>
    Math.floor(random() * 256),
  );
  return sharp(pixels, { raw: grain })
    .resize(size.width, size.height, { kernel: 'cubic' })
    .jpeg({ quality: 75 })
    .toBuffer();
}
