import type { Words } from '../words/words.ts';
import { feedTitle } from './feedPlaces.ts';

/**
 * What a calendar is called among those of other sites.
 * @param name what it is about; undefined for the whole site's.
 */
export function calendarTitle(publication: string, name: string | undefined, words: Words): string {
  const site = feedTitle(publication, words('ahead'), words);
  return name === undefined ? site : feedTitle(site, name, words);
}
