import { readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { downloadIn } from '../base/downloads.ts';
import { isInside, isThere } from '../base/files/lookAt.ts';
import { isShared } from '../content/charts/chartAttributes.ts';
import { type CheckedContent, documentsOf } from '../content/newsroom.ts';
import { publicationImages } from '../content/fields/publication.ts';
import { realFileOf } from '../content/stories/storyFile.ts';
import type { StoryReading } from '../content/stories/readStory.ts';
import { isMade } from './carryOut.ts';

/** The files that a story shows or offers, once it stands in another folder. */
export interface FilesBeside {
  /** Those that move with it: by the new path, the old one and what is in it; paths are from the content folder. */
  readonly moved: ReadonlyMap<string, { readonly from: string; readonly bytes: Uint8Array }>;
  /** What stays where it is: the target as the story writes it, and as it must from its new folder. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Finds which files go with a story: those in its folder that nothing else uses and whose new place is free.
 * What stays is reached by another path; imported code stays, for it may import more.
 * @param to the folder that the story moves to, from the content folder.
 * @param except the id that the story moves to: a move that was cut short left it there already.
 */
export function filesBeside(
  content: CheckedContent,
  contentDir: string,
  story: StoryReading,
  { to, except }: { readonly to: string; readonly except: string },
): FilesBeside {
  const from = dirname(realFileOf(story));
  const moved = new Map<string, { from: string; bytes: Uint8Array }>();
  const targets = new Map<string, string>();
  if (from === to) return { moved, targets };
  const others = new Set([
    ...publicationImages(content.publication).map(({ path }) => join(contentDir, path)),
    ...documentsOf(content)
      .filter(
        ({ file, id }) => file !== story.file && !(file.startsWith('stories/') && id === except),
      )
      .flatMap((document) => [...usedBy(document, contentDir).values()]),
  ]);
  for (const [target, path] of usedBy(story, contentDir)) {
    const inFolder = relative(join(contentDir, from), path);
    const place = join(contentDir, to, inFolder);
    const isOwn = isInside(path, join(contentDir, from)) && !others.has(path);
    // Gone with a move that was cut short.
    if (isOwn && !isThere(path) && isThere(place)) continue;
    const bytes = isOwn && isThere(path) ? readFileSync(path) : undefined;
    if (bytes && (!isThere(place) || isMade(place, bytes))) {
      const [now, then] = [place, path].map((file) =>
        relative(contentDir, file).replaceAll('\\', '/'),
      );
      if (now !== undefined && then !== undefined) moved.set(now, { from: then, bytes });
    } else targets.set(target, fromFolder(target, from, to));
  }
  for (const { target } of story.body.imports) {
    if (/^\.{1,2}\//.test(target)) targets.set(target, fromFolder(target, from, to));
  }
  return { moved, targets };
}

/** The absolute paths of the files that a document shows or offers, by the targets as it writes them. */
function usedBy(
  document: ReturnType<typeof documentsOf>[number],
  contentDir: string,
): Map<string, string> {
  const folder = join(contentDir, dirname(realFileOf(document)));
  const image = 'image' in document.frontmatter ? document.frontmatter.image : undefined;
  const images = [
    ...(image ? [image.src] : []),
    ...document.body.images.map(({ target }) => target),
  ];
  const figures = document.body.charts.flatMap(({ attributes: { src = [] } }) => src);
  return new Map([
    ...[...images, ...figures.filter((src) => !isShared(src))]
      .filter((target) => !/^(?:\/|[a-z]+:)/i.test(target))
      .map((target) => [target, join(folder, target)] as const),
    ...document.body.links.flatMap(({ target }) => {
      const download = downloadIn(target);
      return download ? [[target, join(folder, download.path)] as const] : [];
    }),
  ]);
}

function fromFolder(target: string, from: string, to: string): string {
  const path = posix.join(posix.relative(to, from), target);
  return path.startsWith('.') ? path : `./${path}`;
}
