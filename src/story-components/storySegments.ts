import type { SiteImage } from '../media/siteImage.ts';
import { join } from 'node:path';
import { readText } from '../content/reading/readText.ts';
import type { Document, EditionData } from '../content/editionData.ts';
import { fileKinds } from '../base/files/fileKinds.ts';
import { digestOf } from '../base/digest.ts';
import { rewriteInternalLink } from '../base/addresses.ts';
import { StoryChangedError } from '../content/stories/storyErrors.ts';
import { cutFrontmatter } from '../content/stories/frontmatterBlock.ts';
import { bodyOf } from '../content/body/bodies.ts';
import type { Segment } from '../content/body/bodyShape.ts';
import { readBody } from '../content/body/readBody.ts';

/**
 * Gives the body of a story or a page for drawing. That is kept only where the story was just parsed: most builds
 * draw a few of them, and read the files of these once more.
 * @param story one whose body is data; of code that another holds, nothing is drawn.
 * @param base the site's base, under which internal links lead.
 * @param language of the publication, for a story that names none.
 * @param edition the newsroom's folder, its own words, and the bodies that are known.
 * @param isPreview draws what the file holds now, if that is not what the newsroom was read from:
 * it is read again after each change. A file that cannot be read or parsed is drawn as nothing.
 * @throws StoryChangedError when the file is to be read and changed since the newsroom was, but for a
 * preview.
 */
export function storySegments(
  { data, file }: DocumentOnDisk,
  { contentDir, bodies, words }: Pick<EditionData, 'contentDir' | 'bodies' | 'words'>,
  base: string,
  language: string,
  isPreview: boolean,
): Segment<SiteImage>[] {
  const parse = (): readonly Segment<string>[] => {
    const { text = '' } = readText(contentDir, file, fileKinds.story);
    if (!isPreview && digestOf(text) !== data.digest) {
      throw new StoryChangedError(join(contentDir, file));
    }
    return readBody(
      cutFrontmatter(text)?.body ?? '',
      file,
      (target) => rewriteInternalLink(base, target),
      data.language ?? language,
      (data.language ?? language) === language ? words : {},
    ).segments;
  };
  const kept = bodies?.get(data.digest);
  const segments = kept ? bodyOf(kept) : parse();
  return segments.map((segment) => withImages(segment, data.bodyImages));
}

type DocumentOnDisk = Pick<Document, 'file'> & {
  readonly data: Pick<Document['data'], 'digest' | 'language' | 'bodyImages'>;
};

function withImages(
  segment: Segment<string>,
  images: Readonly<Record<string, SiteImage>>,
): Segment<SiteImage> {
  if (typeof segment === 'string') return segment;
  return {
    ...segment,
    image: segment.image === undefined ? undefined : images[segment.image],
    children: segment.children.map((child) => withImages(child, images)),
  };
}
