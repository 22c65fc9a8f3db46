/** What makes an index with Pagefind, and what its files are called; the rest of this folder is nobody else's. */

export { type ArchiveEntry, entryFile } from '../volumeFiles.ts';
export { type Entry, entrySchema, indexStories, type PageToIndex } from './indexStories.ts';
export { metaIndexFiles } from './metaIndexFiles.ts';
export { answered, SearchIndexError, withPagefindIndex } from './pagefindIndex.ts';
