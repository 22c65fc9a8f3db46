import { isFigure } from '../../vocabulary/figures.ts';
import { metaFile, testedRelease, wordsFile } from '../indexFiles.ts';
import { writeChunk } from './chunkFile.ts';
import { cutWords } from './cutWords.ts';
import { fields } from './indexedLanguage.ts';
import { type MetaIndexStory, writeMetaIndex } from './metaIndex.ts';
import { packed, packedApart } from './packed.ts';
import type { Words } from './words.ts';

/** An index of one language, as Pagefind reads it. */
export interface MergedIndex {
  /** What Pagefind knows it by. */
  readonly hash: string;
  /** Whether it may have words of text without spaces: of Thai, or of what comes after it in Unicode. */
  readonly unspaced: boolean;
  /** Words that are figures alone: of the language of most stories, which has most words, nobody asks. */
  readonly figures: () => ReadonlySet<string>;
  /** What makes each of its files, by their paths: a path stands for one content. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
}

/**
 * Writes an index of one language.
 * @param stories in the order of their numbers.
 * @param behind stands behind the list of them, where Pagefind reads no more.
 */
export function mergedIndex(
  language: string,
  stories: readonly MetaIndexStory[],
  words: Words,
  behind: Uint8Array,
): MergedIndex {
  const files = new Map<string, () => Uint8Array>();
  const cut = cutWords(words);
  const chunks = cut.map(({ from, to, words: held }) => {
    const { mark, pack } = packedApart(writeChunk(held), level, (taken) =>
      files.has(wordsFile(`${language}_${taken}`)),
    );
    const id = `${language}_${mark}`;
    files.set(wordsFile(id), pack);
    return { from, to, id };
  });
  const figures = () =>
    new Set(cut.flatMap(({ words: held }) => held.map(wordOf).filter(isFigure)));
  const unspaced = (cut.at(-1)?.words.at(-1)?.[0] ?? '') >= firstUnspaced;
  const list = writeMetaIndex({ version: testedRelease, stories, chunks, fields });
  const meta = packed(Buffer.concat([list, behind]), 9);
  const hash = `${language}_${meta.mark}`;
  files.set(metaFile(hash), meta.pack);
  return { hash, unspaced, figures, files };
}

function wordOf([key]: readonly [key: string, word: unknown]): string {
  return Buffer.from(key, 'latin1').toString();
}

/** The first letter of Thai, before those of all others that are written without spaces, as keys have it. */
const firstUnspaced = Buffer.from('\u0E00').toString('latin1');

/** More of it costs three times the time, for one byte of twenty. */
const level = 5;
