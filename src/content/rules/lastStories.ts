import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedIdIn, type FeedIdSources, feedIdOf } from '../../base/feedId.ts';
import { listFolder } from '../../base/files/folderList.ts';

/**
 * The paths of the stories’ pages, moved ones too, in the edition that stands.
 * @param site absolute path of its folder.
 * @returns none where there is no edition, or it is another newsroom’s.
 */
export function lastStories(site: string, publication: FeedIdSources): string[] {
  if (feedIdOfSite(site) !== feedIdOf(publication)) return [];
  return listFolder(join(site, 'stories'))
    .files.filter((file) => file.endsWith('/index.html'))
    .map((file) => `/stories/${file.slice(0, -'index.html'.length)}`)
    .toSorted();
}

function feedIdOfSite(site: string): string | undefined {
  try {
    return feedIdIn(readFileSync(join(site, 'rss.xml'), 'utf8'))?.feedId;
  } catch {
    return undefined;
  }
}
