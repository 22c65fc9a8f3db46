/** What the search in a browser uses of Pagefind and of its files; the rest of this folder is nobody else's. */

export {
  type FoundStory,
  type LanguageIndex,
  openPagefind,
  type Pagefind,
  type StoryIndex,
} from './pagefind.ts';
