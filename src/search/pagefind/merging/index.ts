/** What reads the indexes that Pagefind makes, and makes one of several; the rest of this folder is nobody else's. */

export { entryOf, type IndexedFragment, indexedLanguages } from './indexedLanguage.ts';
export { mergedIndex, type MergedStory } from './mergedIndex.ts';
export { packed, packedApart, type PackedFile } from './packed.ts';
export { mergedWords, type Words } from './words.ts';
export { readWords, writeWords } from './wordsFile.ts';
