import { digestOf } from '../base/digest.ts';
import { imageNames } from './imageNames.ts';
import { type IndexedStory, indexedStory } from '../search/volumes/indexedPart.ts';

/** What the next edition and the search index must know of a page that was drawn. */
export interface DrawnPage {
  /** Path of its file in the site's folder. */
  readonly file: string;
  readonly digest: string;
  /** File names of the images that it names. */
  readonly images: readonly string[];
  /** Where it is a page that can be found. */
  readonly indexed: IndexedStory | undefined;
}

/** Looks at a page, a feed or a sitemap that was just drawn. */
export function lookAtPage(file: string, content: Uint8Array): DrawnPage {
  return {
    file,
    digest: digestOf(content),
    images: imageNames(content),
    indexed: file.endsWith('.html') ? indexedStory(new TextDecoder().decode(content)) : undefined,
  };
}

/** Tells the page of a story by its file. */
export function isStoryPage(file: string): boolean {
  return file.startsWith('stories/') && file.endsWith('.html');
}

/**
 * The file that a route is written to.
 * @param type of the route, as Astro names it: an endpoint has the name of its file, a page a folder.
 */
export function fileOf(pathname: string, type: string): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  return type === 'endpoint' ? path : `${path}/index.html`.replace(/^\//, '');
}
