import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Place, Problem } from '../problems/problem.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { Newsroom } from './newsroom.ts';

/** Checks that every image of every story is there and can be read. */
export async function checkImages({ stories }: Newsroom, contentDir: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const story of stories) {
    for (const { target, place } of imagesOf(story)) {
      const fault = await faultOf(target, join(contentDir, dirname(story.file)));
      if (fault) problems.push({ file: story.file, ...place, found: target, ...fault });
    }
  }
  return problems;
}

function imagesOf(story: StorySource): { target: string; place: Place }[] {
  const { image } = story.frontmatter;
  const lead = image ? [{ target: image.src, place: story.placeOf(['image', 'src']) }] : [];
  return [...lead, ...story.body.images];
}

async function faultOf(
  target: string,
  folder: string,
): Promise<Pick<Problem, 'what' | 'remedy'> | undefined> {
  if (!/^\.{1,2}\//.test(target)) {
    return {
      what: 'The image is not beside the story.',
      remedy: 'Save it in the story’s folder, and write its path like ./map.png.',
    };
  }
  const path = join(folder, target);
  try {
    await access(path);
  } catch {
    return {
      what: 'The image is missing.',
      remedy: 'Save it there, or correct the path; small and capital letters differ.',
    };
  }
  try {
    await sharp(path).metadata();
    return undefined;
  } catch {
    return {
      what: 'The image is unreadable.',
      remedy: 'Save it again as PNG, JPEG, WebP, AVIF or SVG.',
    };
  }
}
