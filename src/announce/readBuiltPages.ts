import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { SettingsError } from '../base/settings.ts';
import { contentHash } from './contentHash.ts';

/**
 * What each page of a built site tells: every page that its sitemaps name, by its address.
 * @param home the address of the front page, with a closing slash.
 * @throws SettingsError where the folder holds no site, or one that was built for another address.
 */
export async function readBuiltPages(outDir: string, home: string): Promise<Map<string, string>> {
  const named = await parseSitemapIndex(createReadStream(join(outDir, 'sitemap.xml'))).catch(() => {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which holds no site. Build it with "npm run build", and publish it, before it is announced.`,
    );
  });
  const fileOf = (url: string): string => {
    if (url.startsWith(home)) return join(outDir, decodeURIComponent(url.slice(home.length)));
    throw new SettingsError(
      `OUT_DIR is ${outDir}, whose site names ${url}, which is not under ${home}. Set SITE_URL and BASE_PATH as for the build.`,
    );
  };
  const pages = new Map<string, string>();
  for (const sitemap of named) {
    for (const { url } of await parseSitemap(createReadStream(fileOf(sitemap.url)))) {
      if (pages.has(url)) continue;
      const file = fileOf(url);
      pages.set(url, contentHash(await readFile(join(file, 'index.html'), 'utf8')));
    }
  }
  return pages;
}
