import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The packages of which a built site holds files or code: typefaces, and what the search page runs. */
export const publishedPackages = [
  '@fontsource-variable/sofia-sans-semi-condensed',
  '@fontsource-variable/source-serif-4',
  'damerau-levenshtein',
  'pagefind',
] as const;

const manifestSchema = z.object({ version: z.string() });

/**
 * The licences under which a built site passes on what others made.
 * @param root the project's folder, with its installed packages.
 * @returns a plain text, each package's name and version above its licence.
 * @throws the file system's error where a package is missing.
 */
export async function thirdPartyNotices(root: string): Promise<string> {
  const notices = await Promise.all(
    publishedPackages.map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const { version } = manifestSchema.parse(
        JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
      );
      const licences = await Array.fromAsync(
        glob('{LICENSE,LICENCE,license}{,.md,.txt,/*}', { cwd: folder, withFileTypes: true }),
      );
      const texts = licences
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
      return [`${name} ${version}`, ...(await Promise.all(texts))].join('\n\n');
    }),
  );
  return `${notices.map((notice) => notice.trim()).join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
