import { fileCarrier } from '../reuse/fileCarrier.ts';
import { type Archive, indexSite, type SearchIndex } from '../search/indexSite.ts';

/**
 * Makes the search index of a built site, all of it in the site's folder.
 * @param siteDir absolute path of the folder that the site was built into.
 */
export async function indexBuiltSite(siteDir: string, archive: Archive): Promise<SearchIndex> {
  const index = await indexSite(siteDir, archive);
  const carry = fileCarrier(siteDir);
  for (const [file, source] of index.kept) carry(file, source);
  return index;
}
