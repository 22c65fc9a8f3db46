import { answered, withPagefindIndex } from '../../../search/pagefind/writing/index.ts';

/**
 * Indexes the stories of a built site as Pagefind's command does when it is told no more than which
 * pages.
 * @param outputPath the folder for the index.
 */
export async function indexPlainly(siteDir: string, outputPath: string): Promise<void> {
  await withPagefindIndex(async (index) => {
    await answered(index.addDirectory({ path: siteDir, glob: 'stories/**/index.html' }));
    await answered(index.writeFiles({ outputPath }));
  }, {});
}
