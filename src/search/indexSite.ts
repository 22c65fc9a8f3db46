import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { answered, withPagefindIndex } from './pagefindIndex.ts';
import { writeVocabulary } from './vocabulary/writeVocabulary.ts';

/**
 * Makes the search index of a built site, from its story pages, in `pagefind/` inside it, and the
 * vocabulary that its spelling suggestions come from.
 * @param siteDir the folder that the site was built into.
 * @returns how many stories can be found, and the languages of their indexes.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function indexSite(siteDir: string): Promise<{ pages: number; languages: string[] }> {
  const outputPath = join(siteDir, 'pagefind');
  // Pagefind names its pieces by their content and takes none of an earlier build's away.
  await rm(outputPath, { recursive: true, force: true });
  await withPagefindIndex(async (index) => {
    await answered(index.addDirectory({ path: siteDir, glob: 'stories/**/index.html' }));
    await answered(index.writeFiles({ outputPath }));
  });
  await writeVocabulary(outputPath);
  await Promise.all(
    unasked.map((name) => rm(join(outputPath, name), { recursive: true, force: true })),
  );
  return contents(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'));
}

/** What Pagefind ships that the search page never asks for: other search pages, and a worker. */
const unasked = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

function contents(entry: string): { pages: number; languages: string[] } {
  const { languages } = entrySchema.parse(JSON.parse(entry));
  return {
    pages: Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0),
    languages: Object.keys(languages).toSorted(),
  };
}
