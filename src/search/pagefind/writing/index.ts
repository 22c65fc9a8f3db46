/** What makes an index with Pagefind; the rest of this folder is nobody else's. */

export { classModule } from './classModule.ts';
export { indexedStories } from './indexedStories.ts';
export { indexStories, type PageToIndex } from './indexStories.ts';
export { answered, SearchIndexError, withPagefindIndex } from './pagefindIndex.ts';
