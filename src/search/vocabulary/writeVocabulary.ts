import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { vocabularyFiles } from './cut.ts';
import { indexedStories } from './indexedStories.ts';
import { type StoryTexts, vocabularyOf } from './vocabulary.ts';

/** Writes the vocabulary of a search index beside it. */
export async function writeVocabulary(bundleDir: string): Promise<void> {
  const stories: StoryTexts[] = [];
  const fragments = await Array.fromAsync(glob('fragment/*.pf_fragment', { cwd: bundleDir }));
  for (const name of fragments.toSorted()) {
    stories.push(...indexedStories(await readFile(join(bundleDir, name))));
  }
  for (const [name, content] of vocabularyFiles(vocabularyOf(stories))) {
    await mkdir(dirname(join(bundleDir, name)), { recursive: true });
    await writeFile(join(bundleDir, name), content);
  }
}
