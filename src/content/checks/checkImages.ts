import { join, relative } from 'node:path';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { faultOfPath, type Root, rootAt } from '../../base/files/lookAt.ts';
import type { ImageFacts } from '../../media/siteImage.ts';
import { iconFile } from '../../media/siteIcons.ts';
import { type Fault, type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { CopiedFile } from '../reading/copiedFiles.ts';
import { publicationImages } from '../fields/publication.ts';
import { folderOf } from '../stories/storyFile.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { readImageFile } from './imageFile.ts';
import { inBatches } from '../../base/inBatches.ts';
import { likelyFile } from '../reading/likelyFile.ts';
import { type CheckedContent, documentsOf } from '../newsroom.ts';
import type { StoryCache } from '../reading/storyCache.ts';
import { memoizePerKey } from '../../base/memoize.ts';

/**
 * Checks that every image of every story, and of publication.yaml, is there and can be shown.
 * @param placeOf gives the place of what stands in publication.yaml.
 * @param memory of pictures that were found good before.
 */
export async function checkImages(
  content: CheckedContent,
  contentDir: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  memory: StoryCache['images'],
): Promise<CheckedImages> {
  const used = [
    ...publicationImages(content.publication).map(({ field, path: target }) => ({
      target,
      placeOf: () => placeOf([field]),
      file: 'publication.yaml',
      folder: contentDir,
      path: join(contentDir, target),
    })),
    ...documentsOf(content).flatMap((story) =>
      imagesOf(story).map((image) => ({
        ...image,
        file: story.file,
        folder: folderOf(contentDir, story),
        path: join(folderOf(contentDir, story), image.target),
      })),
    ),
  ];
  const root = rootAt(contentDir);
  // An image that many stories show is looked at once.
  const lookAt = memoizePerKey((path: string) => lookAtImage(path, root, memory));
  const images = new Map<string, ImageFacts>();
  const problems = await inBatches(used, async ({ target, placeOf, file, folder, path }) => {
    const unfit = faultOfTarget(target, path, { contentDir, isStory: folder !== contentDir });
    const found = unfit ?? (await lookAt(path));
    if (!('what' in found)) {
      images.set(path, found);
      return undefined;
    }
    const likely = unfit ? undefined : likelyFile(target, folder, [contentDir], isNamedAsImage);
    return { file, ...placeOf(), found: target, ...found, ...likely };
  });
  return { images, problems: problems.filter((problem) => problem !== undefined) };
}

/** Checks that the publication's mark, where a file is one, can be drawn: its icons are made of it. */
export async function checkIcon(copied: readonly CopiedFile[]): Promise<Problem[]> {
  const mark = copied.find(({ path }) => path === `/${iconFile}`);
  if (mark === undefined) return [];
  const { real, file, folder } = mark;
  const root = rootAt(real, folder);
  // What no copied file may be is told of all of them.
  if (faultOfPath(real, root, fileKinds.public)) return [];
  const fault = faultOfPath(real, root, fileKinds.image) ?? (await readImageFile(real));
  return 'what' in fault ? [{ file, ...startOfFile, ...fault }] : [];
}

/** What was found of the images of all stories. */
interface CheckedImages {
  /** Those that can be shown, by the absolute paths of their files. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  readonly problems: readonly Problem[];
}

function imagesOf(
  story: ReturnType<typeof documentsOf>[number],
): { target: string; placeOf: () => Place }[] {
  const image = 'image' in story.frontmatter ? story.frontmatter.image : undefined;
  return [
    ...(image ? [{ target: image.src, placeOf: () => story.placeOf(['image', 'src']) }] : []),
    ...story.body.images.map(({ target, place }) => ({ target, placeOf: () => place })),
  ];
}

const saveBeside = 'Save it in the story’s folder, and write its path like ./map.png.';
const saveInside = 'Save it in the content folder, and write its path from there, like logo.svg.';

async function lookAtImage(
  path: string,
  root: Root,
  memory: StoryCache['images'],
): Promise<ImageFacts | Fault> {
  const fault = faultOfPath(path, root, fileKinds.image);
  if (fault) return fault;
  const stamp = fileStamp(path);
  const known = memory?.recognise(path, stamp);
  if (known) return known;
  const found = await readImageFile(path);
  if (!('what' in found)) memory?.keep(path, stamp, found);
  return found;
}

function isNamedAsImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg|tiff?)$/i.test(path);
}

function faultOfTarget(
  target: string,
  path: string,
  { contentDir, isStory }: { readonly contentDir: string; readonly isStory: boolean },
): Fault | undefined {
  const save = isStory ? saveBeside : saveInside;
  if (/^data:/i.test(target)) {
    return { what: 'The image is pasted into the text.', remedy: save };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(target)) {
    return {
      what: 'The image is on another site, which may change or lose it.',
      remedy: save,
    };
  }
  if (isStory && !/^\.{1,2}\//.test(target)) {
    return { what: 'The path of the image does not start from the story.', remedy: save };
  }
  if (/^\.\.(?:[\\/]|$)/.test(relative(contentDir, path))) {
    return { what: 'The image is outside the content folder.', remedy: save };
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
