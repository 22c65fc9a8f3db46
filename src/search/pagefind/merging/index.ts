/** What reads the indexes that Pagefind makes, and makes one of several; the rest of this folder is nobody else's. */

export { type IndexedFragment, indexedLanguages } from './indexedLanguage.ts';
export { mergedIndex } from './mergedIndex.ts';
export { packed, packedApart } from './packed.ts';
export { mergedWords, type Words } from './words.ts';
export { readWords, writeWords } from './wordsFile.ts';
