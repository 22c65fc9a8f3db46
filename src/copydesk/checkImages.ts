import { dirname, join, relative } from 'node:path';
import { fileKinds } from '../files/fileKinds.ts';
import { faultOfPath, isThere, type Root, rootAt } from '../files/lookAt.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { realFileOf } from '../stories/oneAddress.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { fileStamp } from './fileStamp.ts';
import { faultOfImageFile } from './imageFile.ts';
import { inBatches } from './inBatches.ts';
import { likelyFile } from './likelyFile.ts';
import type { Fault } from './linkFault.ts';
import type { Desk } from './newsroom.ts';
import { noMemory, type StoryMemory } from './storyMemory.ts';

/**
 * Checks that every image of every story is there and can be shown.
 * @param memory of pictures that were found good before.
 */
export async function checkImages(
  { stories, strays }: Desk,
  contentDir: string,
  memory: StoryMemory = noMemory,
): Promise<Problem[]> {
  const used = [...stories, ...strays].flatMap((story) =>
    imagesOf(story).map((image) => ({
      ...image,
      file: story.file,
      folder: join(contentDir, dirname(realFileOf(story))),
      path: join(contentDir, dirname(realFileOf(story)), image.target),
    })),
  );
  const root = rootAt(contentDir);
  // A picture that many stories show is looked at once.
  const faults = new Map<string, Promise<Fault | undefined>>();
  const faultAt = (path: string): Promise<Fault | undefined> => {
    const known = faults.get(path) ?? faultOfImage(path, root, memory);
    faults.set(path, known);
    return known;
  };
  const problems = await inBatches(used, async ({ target, placeOf, file, folder, path }) => {
    const unfit = faultOfTarget(target, path, contentDir);
    const fault = unfit ?? (await faultAt(path));
    if (fault === undefined) return undefined;
    const isMissing = unfit === undefined && !isThere(path);
    const likely = isMissing ? likelyFile(target, folder, isNamedAsImage) : undefined;
    return { file, ...placeOf(), found: target, ...fault, ...likely };
  });
  return problems.filter((problem) => problem !== undefined);
}

function imagesOf(story: StoryReading): { target: string; placeOf: () => Place }[] {
  const { image } = story.frontmatter;
  return [
    ...(image ? [{ target: image.src, placeOf: () => story.placeOf(['image', 'src']) }] : []),
    ...story.body.images.map(({ target, place }) => ({ target, placeOf: () => place })),
  ];
}

const saveBeside = 'Save it in the story’s folder, and write its path like ./map.png.';

async function faultOfImage(
  path: string,
  root: Root,
  memory: StoryMemory,
): Promise<Fault | undefined> {
  const fault = faultOfPath(path, root, fileKinds.image);
  if (fault) return fault;
  const stamp = fileStamp(path);
  if (memory.knowsPicture(path, stamp)) return undefined;
  const found = await faultOfImageFile(path);
  if (found === undefined) memory.keepPicture(path, stamp);
  return found;
}

function isNamedAsImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg|tiff)$/i.test(path);
}

function faultOfTarget(target: string, path: string, contentDir: string): Fault | undefined {
  if (/^data:/i.test(target)) {
    return { what: 'The image is pasted into the text.', remedy: saveBeside };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(target)) {
    return {
      what: 'The image is on another site, which may change or lose it.',
      remedy: saveBeside,
    };
  }
  if (!/^\.{1,2}\//.test(target)) {
    return { what: 'The path of the image does not start from the story.', remedy: saveBeside };
  }
  if (/^\.\.(?:[\\/]|$)/.test(relative(contentDir, path))) {
    return { what: 'The image is outside the content folder.', remedy: saveBeside };
  }
  if (!isNamedAsImage(target)) {
    return {
      what: 'The file’s name does not end as an image’s does.',
      remedy: 'Save it as PNG, JPEG, WebP, AVIF or SVG, with .png, .jpg, .webp, .avif or .svg.',
    };
  }
  if (/[?#]/.test(target)) {
    return {
      what: 'The file’s name holds a ? or a #.',
      remedy: 'Rename the file, and correct the path.',
    };
  }
  return undefined;
}
