import { z } from 'astro/zod';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { type ImageFacts, imageFactsSchema } from '../../media/siteImage.ts';
import { startOfFile } from '../../base/problems/problem.ts';
import { readYaml } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import { cutFrontmatter } from '../stories/frontmatterBlock.ts';
import type { StorySource } from '../stories/readStory.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { readText } from './readText.ts';

/**
 * What earlier readings found in stories and pictures without a problem, so that only changed stories
 * are parsed and only changed pictures are looked at.
 */
export interface StoryCache {
  /** Whether it knows as good as nothing yet of so many stories. */
  readonly isNewTo: (stories: number) => boolean;
  /** Takes in what somebody else read. */
  readonly learn: (stories: readonly CachedStory[]) => void;
  /** @returns the story, if nobody wrote to its file since it was read. */
  readonly recognise: (file: StoryFile, stamp: string | undefined) => StorySource | undefined;
  /** @returns the story, if the file held this very text. */
  readonly recall: (
    file: StoryFile,
    text: string,
    stamp: string | undefined,
  ) => StorySource | undefined;
  /** @returns the story as it is remembered, without the tree that its frontmatter was parsed to. */
  readonly keep: (story: StorySource, stamp: string | undefined) => StorySource;
  /** @returns what is known of an image, if nobody wrote to its file since it was found good. */
  readonly recogniseImage: (path: string, stamp: string | undefined) => ImageFacts | undefined;
  readonly keepImage: (path: string, stamp: string | undefined, facts: ImageFacts) => void;
}

/** A memory that lasts. */
export interface KeptStoryCache extends StoryCache {
  /**
   * Ends a reading: knows from here on only what was asked for or kept in it. Writes that to the memory's
   * file, unless so little of it is new that to read this again takes less time.
   */
  readonly save: () => Promise<void>;
}

/** Knows nothing and keeps nothing. */
export const noCache: StoryCache = {
  isNewTo: () => false,
  learn: () => undefined,
  recognise: () => undefined,
  recall: () => undefined,
  keep: (story) => story,
  recogniseImage: () => undefined,
  keepImage: () => undefined,
};

/** What is kept of a story; where things stand in its file is found again when it is asked for. */
export interface CachedStory {
  readonly story: Omit<StorySource, 'placeOf'>;
  /** See `fileStamp`; undefined where the file must be read again. */
  readonly stamp: string | undefined;
}

/** Puts a story in the form in which it is remembered. */
export function toCache(
  { id, file, frontmatter, body, digest, readingMinutes }: StorySource,
  stamp: string | undefined,
): CachedStory {
  return { story: { id, file, frontmatter, body, digest, readingMinutes }, stamp };
}

/** Looks only at what stories are known by: for the rest vouches that this very code wrote it. */
export const cachedStorySchema = z.custom<CachedStory>(
  (value) => storyKeySchema.safeParse(value).success,
);

const storyKeySchema = z.object({
  story: z.object({ id: z.string(), file: z.string(), digest: z.string() }),
});

const rememberedImageSchema = z.object({ stamp: z.string(), facts: imageFactsSchema });
type RememberedImage = z.output<typeof rememberedImageSchema>;

const memorySchema = z.object({
  reader: z.string(),
  stories: z.map(z.string(), cachedStorySchema),
  /** By path. */
  images: z.map(z.string(), rememberedImageSchema),
});

/**
 * Opens the memory in a file; an empty one where there is none, or it is damaged.
 * @param reader digest of the code that reads stories; what other code remembers is forgotten.
 */
export async function openStoryCache(
  path: string,
  contentDir: string,
  reader: string,
): Promise<KeptStoryCache> {
  const found = memorySchema.safeParse(await readChecksummed(path));
  const isOurs = found.success && found.data.reader === reader;
  let known = isOurs ? found.data.stories : new Map<string, CachedStory>();
  let knownImages = isOurs ? found.data.images : new Map<string, RememberedImage>();
  let stories = new Map<string, CachedStory>();
  let images = new Map<string, RememberedImage>();
  /** Of how many the file does not tell, or tells in vain. */
  let unwritten = 0;
  const remembered = (file: StoryFile, { story }: CachedStory): StorySource => ({
    ...story,
    realFile: file.realFile,
    placeOf: placesIn(contentDir, file),
  });
  return {
    isNewTo: (count) => known.size < count / 2,
    learn(read) {
      unwritten += read.length;
      for (const one of read) known.set(one.story.file, one);
    },
    recognise(storyFile, stamp) {
      const { file } = storyFile;
      const found = known.get(file);
      if (found === undefined || stamp === undefined || found.stamp !== stamp) return undefined;
      stories.set(file, found);
      return remembered(storyFile, found);
    },
    recall(storyFile, text, stamp) {
      const { file } = storyFile;
      const found = known.get(file);
      if (found?.story.digest !== digestOf(text)) return undefined;
      unwritten += 1;
      stories.set(file, { story: found.story, stamp });
      return remembered(storyFile, found);
    },
    keep(story, stamp) {
      unwritten += 1;
      const kept = toCache(story, stamp);
      stories.set(story.file, kept);
      return remembered(story, kept);
    },
    recogniseImage(image, stamp) {
      const known = knownImages.get(image);
      if (known === undefined || stamp === undefined || known.stamp !== stamp) return undefined;
      images.set(image, known);
      return known.facts;
    },
    keepImage(image, stamp, facts) {
      if (stamp === undefined) return;
      unwritten += 1;
      images.set(image, { stamp, facts });
    },
    async save() {
      unwritten += Math.max(0, known.size - stories.size + knownImages.size - images.size);
      known = stories;
      knownImages = images;
      stories = new Map();
      images = new Map();
      if (unwritten <= (known.size + knownImages.size - soonWritten) * worthWriting) return;
      unwritten = 0;
      await writeChecksummed(path, { reader, stories: known, images: knownImages });
    },
  };
}

/** So many are written in no time. */
const soonWritten = 5000;

/** To write a hundred more takes about as long as to read one story. */
const worthWriting = 0.01;

/** Places are asked for only when something is wrong, and then the file is read once more. */
function placesIn(contentDir: string, { file, realFile }: StoryFile): StorySource['placeOf'] {
  return (field) => {
    const { text = '' } = readText(contentDir, file, fileKinds.story, realFile);
    const cut = cutFrontmatter(text);
    return cut === undefined ? startOfFile : readYaml(cut.frontmatter, file, 2).placeOf(field);
  };
}
