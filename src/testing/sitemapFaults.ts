import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** What is wrong with a sitemap, or an index of them, by its schema; empty where it is valid. */
export async function sitemapFaults(document: string): Promise<string[]> {
  const [schema, ...preload] = await Promise.all(
    ['all.xsd', 'sitemap.xsd', 'image.xsd', 'news.xsd'].map(async (fileName) => ({
      fileName,
      contents: await readFile(
        new URL(`../discovery/schemas/${fileName}`, import.meta.url),
        'utf8',
      ),
    })),
  );
  if (schema === undefined) throw new Error('There is no schema.');
  const xml = { fileName: 'sitemap.xml', contents: document };
  const { errors } = await validateXML({ xml, schema, preload });
  return errors.map(({ message }) => message);
}
