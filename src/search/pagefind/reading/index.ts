/** What the search in a browser uses of Pagefind and of its files; the rest of this folder is nobody else's. */

export { archiveFetch } from './archiveFetch.ts';
export { watchForLostFiles } from './lostFiles.ts';
export {
  type Found,
  type FoundStory,
  openPagefind,
  type Pagefind,
  type PagefindOptions,
  type PagefindValues,
  readFound,
} from './pagefind.ts';
