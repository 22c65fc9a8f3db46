import type { ImageMetadata } from 'astro';
import { resolve } from 'node:path';
import { readText } from '../../copydesk/readText.ts';
import type { Story } from '../../edition.ts';
import { fileKinds } from '../../files/fileKinds.ts';
import { digestOfContent } from '../../reuse/fileMark.ts';
import { rewriteInternalLink } from '../../urls.ts';
import { StoryChangedError } from '../StoryChangedError.ts';
import { cutFrontmatter } from '../frontmatterBlock.ts';
import type { Segment } from './bodyShape.ts';
import { readBody } from './readBody.ts';

/**
 * Reads the body of a story for drawing. Bodies are not kept with the rest of an edition: most
 * builds draw a few of them only.
 * @param story one whose body is data.
 * @param base the site's base, under which internal links lead.
 * @param language of the publication, for a story that names none.
 * @throws StoryChangedError when the file changed since the newsroom was read.
 */
export function storySegments(
  { data, filePath = '' }: Pick<Story, 'data' | 'filePath'>,
  base: string,
  language: string,
): Segment<ImageMetadata>[] {
  const { text = '' } = readText(process.cwd(), filePath, fileKinds.story);
  if (digestOfContent(text) !== data.digest) {
    throw new StoryChangedError(resolve(filePath));
  }
  const { segments } = readBody(
    cutFrontmatter(text)?.body ?? '',
    filePath,
    (target) => rewriteInternalLink(base, target),
    data.language ?? language,
  );
  return segments.map((segment) => withImages(segment, data.bodyImages));
}

function withImages(
  segment: Segment<string>,
  images: Readonly<Record<string, ImageMetadata>>,
): Segment<ImageMetadata> {
  if (typeof segment === 'string') return segment;
  return {
    ...segment,
    image: segment.image === undefined ? undefined : images[segment.image],
    children: segment.children.map((child) => withImages(child, images)),
  };
}
