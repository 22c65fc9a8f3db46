import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import type { IndexFile } from 'pagefind';
import { entryFile, testedRelease } from '../indexFiles.ts';
import { answered, SearchIndexError, siteSettings, withPagefindIndex } from './pagefindIndex.ts';
import { indexPage } from '../../text/indexPage.ts';

/** A story's page, cut down to what the index reads of it (`indexedPart`). */
export interface PageToIndex {
  readonly url: string;
  readonly html: string;
}

/**
 * Has Pagefind index stories, each in the index of its language.
 * @param pages in the order that they are to have among themselves.
 * @throws SearchIndexError with Pagefind's messages, when it put a story into another index, or when
 * it is not the release that this project was tested with.
 */
export async function indexStories(pages: Iterable<PageToIndex>): Promise<IndexFile[]> {
  return withPagefindIndex(async (index) => {
    const wanted = new Map<string, number>();
    const adding: ReturnType<typeof index.addHTMLFile>[] = [];
    // Pagefind numbers stories as they come; it would take a folder's in the order of the disk.
    for (const { url, html } of pages) {
      const page = indexPage(html);
      wanted.set(page.index, (wanted.get(page.index) ?? 0) + 1);
      adding.push(index.addHTMLFile({ url, content: page.html }));
    }
    await answered(
      Promise.all(adding).then((added) => ({ errors: added.flatMap(({ errors }) => errors) })),
    );
    const { files } = await answered(index.getFiles());
    checkIndexes(files, wanted);
    return files;
  }, siteSettings);
}

/** A search asks the indexes that the entry names, each in its language. */
function checkIndexes(files: readonly IndexFile[], wanted: ReadonlyMap<string, number>): void {
  const { version, languages } = entryOf(files);
  refuseOtherRelease(version);
  const made = new Map(
    Object.entries(languages).map(([language, { page_count }]) => [language, page_count]),
  );
  if (isDeepStrictEqual(made, new Map(wanted))) return;
  const listed = (indexes: ReadonlyMap<string, number>) =>
    [...indexes].map(([language, stories]) => `${language}: ${stories}`).join(', ');
  throw new SearchIndexError(
    `Pagefind did not put each story into the index of its language: stories by language are ` +
      `${listed(wanted)}, by index ${listed(made)}.`,
  );
}

/**
 * A build reads and merges Pagefind's files, and the form of these may change in any release.
 * @throws SearchIndexError for another than the tested one.
 */
export function refuseOtherRelease(version: string): void {
  if (version === testedRelease) return;
  throw new SearchIndexError(
    `This is Pagefind ${version}, whose files the search was not tested with; it reads those of ` +
      `${testedRelease}. Run npm ci to get that. To use ${version}, name it as testedRelease in ` +
      'src/search/pagefind/indexFiles.ts and run npm test.',
  );
}

/** What Pagefind says of an index as a whole. */
export function entryOf(files: readonly IndexFile[]): Entry {
  const entry = files.find(({ path }) => path === entryFile);
  return entrySchema.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString()));
}

/** What Pagefind's entry names; a language's name, its files and how many stories are in it. */
const entrySchema = z.object({
  version: z.string(),
  languages: z.record(
    z.string(),
    z.object({ hash: z.string(), wasm: z.string().nullish(), page_count: z.number() }),
  ),
  include_characters: z.array(z.string()),
});

type Entry = z.infer<typeof entrySchema>;
