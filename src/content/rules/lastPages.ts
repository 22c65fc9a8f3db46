import { join } from 'node:path';
import { namedKinds, paths } from '../../base/addresses.ts';
import { decodeSafely } from '../../base/decodeSafely.ts';
import { feedIdIn, type FeedIdSources, feedIdOf } from '../../base/feedId.ts';
import { listFolder } from '../../base/files/folderList.ts';
import { readIfThere } from '../../base/files/readIfThere.ts';

/**
 * The paths of the pages in the edition that stands, but for those of lists; stories’ old paths below /stories/ too.
 * @param site absolute path of its folder.
 * @returns none where there is no edition, or it is another newsroom’s.
 */
export function lastPages(site: string, publication: FeedIdSources): string[] {
  const { feedId } = feedIdIn(readIfThere(join(site, paths.rss))) ?? {};
  if (feedId !== feedIdOf(publication)) return [];
  const stories = listFolder(join(site, 'stories'))
    .files.filter((file) => file.endsWith('/index.html'))
    .map((file) => `/stories/${file.slice(0, -'index.html'.length)}`);
  return [...otherPages(site), ...stories.toSorted()];
}

function otherPages(site: string): string[] {
  const sitemap = readIfThere(join(site, paths.pagesSitemap));
  const [front = '/', ...pages] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(
    ([, address = '']) => decodeSafely(URL.parse(address)?.pathname ?? '') || [],
  );
  return pages
    .map((path) => path.slice(front.length - 1))
    .filter((path) => !lists.some((list) => path.startsWith(list)));
}

const lists = [paths.archive, ...namedKinds(() => true).map(paths.lists)];
