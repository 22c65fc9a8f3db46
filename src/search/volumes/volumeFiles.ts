import { z } from 'astro/zod';
import type { Words } from '../pagefind/merging/index.ts';
import { readWords } from '../pagefind/merging/index.ts';
import { facetNames } from '../facetNames.ts';
import type { GroupedStory } from './fragmentFiles.ts';

/** A volume's files, wherever they are. */
export interface VolumeFiles {
  readonly key: string;
  readonly files: readonly { readonly name: string }[];
  readonly read: (name: string) => Buffer;
}

/** The file of a volume that holds the counts of its words, for the vocabulary of all. */
export const talliesFile = 'words.json';

/** The file that holds where the words of a language stand. */
export function wordsFile(language: string): string {
  return `${language}.words`;
}

/** The file that lists the stories in a language. */
export function storiesFile(language: string): string {
  return `${language}.stories.json`;
}

/** The languages that any volume has stories in, sorted. */
export function languagesOf(volumes: readonly Pick<VolumeFiles, 'files'>[]): string[] {
  const names = volumes.flatMap(({ files }) => files.map(({ name }) => name));
  const languages = names.flatMap((name) => /^([^/]+)\.stories\.json$/.exec(name)?.slice(1) ?? []);
  return [...new Set(languages)].toSorted();
}

const storySchema = z.object({
  id: z.string(),
  words: z.number(),
  /** The file that what results tell of it is in. */
  group: z.string(),
  /** The day that it was published on, as 20251105. */
  day: z.number(),
  /** For each facet, the values that it is filed under. */
  filed: z.array(z.array(z.string())),
});

/** A story, as an index of several volumes needs to know it. */
export type VolumeStory = z.infer<typeof storySchema>;

/** Writes the list of stories. */
export function writeStories(stories: readonly GroupedStory[]): string {
  return JSON.stringify(
    stories.map(({ id, group, fragment }): VolumeStory => ({
      id,
      words: fragment.word_count,
      group,
      // What is no story has none.
      day: Number(fragment.filters['day']?.[0] ?? 0),
      filed: facetNames.map((name) => [...(fragment.filters[name] ?? [])]),
    })),
  );
}

/** The stories of a volume in a language, in the order of time. */
export function storiesIn(volume: VolumeFiles, language: string): VolumeStory[] {
  const text = readIn(volume, storiesFile(language))?.toString('utf8');
  return z.array(storySchema).parse(JSON.parse(text ?? '[]'));
}

/** Where the words of those stories stand. */
export function wordsIn(volume: VolumeFiles, language: string): Words {
  const file = readIn(volume, wordsFile(language));
  return file === undefined ? [] : readWords(file);
}

function readIn({ files, read }: VolumeFiles, wanted: string): Buffer | undefined {
  return files.some(({ name }) => name === wanted) ? read(wanted) : undefined;
}
